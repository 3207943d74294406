import { HANDLERS, PAGES, paramsOfTarget } from "./support/access-rows";
import { makeTarget, openStaffedSchool, ROLES, type Role, type Staff, type Target } from "./support/access-target";
import { type Answer, type Person, readPageData } from "./support/person";
import { fillAddress, listHandlers, listPages } from "./support/routes";
import { assign, assignmentFields, COURSE } from "./support/school-class";
import { expect, test } from "./support/test";

test.use({ trace: "off" });

// One school for all.
test.describe.configure({ mode: "default" });

let staff: Staff;
let target: Target;
/** Of the target's class: only a quiz has statistics of its questions. */
let quiz: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  staff = await openStaffedSchool();
  target = await makeTarget(staff, "Canary 7c");
  quiz = await assign(staff.lead, target.class, assignmentFields({ title: "Quiz" }));
});

test.afterAll(() => staff?.school.stop());

/** The rooms whose pages are not for everybody. */
const ROOMS = ["(account)", "(teach)", "(work)"];

test("every handler and every page of the classroom says who may use it", () => {
  const say = (list: readonly string[], sentence: string) => list.map((one) => `${one} ${sentence}`);
  const found = [...listHandlers(), ...listPages(ROOMS)];
  const known = [...Object.keys(HANDLERS), ...Object.keys(PAGES)];
  expect([
    ...say(
      found.filter((one) => !known.includes(one)),
      "has no row in e2e/support/access-rows.ts: say there who may use it.",
    ),
    ...say(
      known.filter((one) => !found.includes(one)),
      "stands in e2e/support/access-rows.ts, and is nowhere in app/.",
    ),
  ]).toEqual([]);
});

function call(route: string, person: Person, to: Target): Promise<Answer> {
  const row = HANDLERS[route];
  const [method = "", address = ""] = route.split(" ");
  const path = fillAddress(address, { ...paramsOfTarget(to), ...row?.at?.(to) });
  return person.send(method, `${path}${row?.query?.(to) ?? ""}`, row?.body?.(to));
}

const strangersOf = (may: readonly Role[]): readonly Role[] => ROLES.filter((role) => !may.includes(role));

for (const [route, { may }] of Object.entries(HANDLERS)) {
  const strangers = strangersOf(may);
  if (strangers.length === 0) continue;
  test(`${route} is not there for whom it does not concern`, async () => {
    const before = staff.school.fingerprint();
    const answers = await Promise.all(
      strangers.map(async (role) => {
        const { status, body, headers } = await call(route, target.people[role], target);
        const { code } = body as { code?: string };
        return { role, status, code, kept: headers.get("cache-control") };
      }),
    );
    expect(answers).toEqual(
      strangers.map((role) => ({
        role,
        ...(role === "visitor" ? { status: 401, code: "signed-out" } : { status: 404, code: "not-found" }),
        kept: "private, no-store",
      })),
    );
    expect(staff.school.fingerprint() === before, "nothing was changed").toBe(true);
  });
}

/** Where a page leads who is not to see it now: visitors to the sign-in, and whoever is signed in away from there. */
function led(page: string, role: Role, address: string, isFree: boolean): string | null {
  if (role === "visitor") return isFree ? null : `/sign-in?next=${encodeURIComponent(address)}`;
  return page === "/sign-in" ? (role.endsWith("pupil") || role === "classmate" ? "/tasks" : "/teach") : null;
}

for (const [page, may] of Object.entries(PAGES))
  test(`${page} opens for whom it concerns alone`, async () => {
    const before = staff.school.fingerprint();
    const params = { ...paramsOfTarget(target), ...(page.endsWith("/items") ? { assignment: quiz } : {}) };
    const address = fillAddress(page, params);
    for (const role of ROLES) {
      const isFree = may.includes(role);
      const { status, headers, text } = await target.people[role].send("GET", address);
      const to = led(page, role, address, isFree);
      expect({ role, status, to: headers.get("location") }).toEqual({
        role,
        status: to === null ? (isFree ? 200 : 404) : 307,
        to,
      });
      if (may !== ROLES) expect(headers.get("cache-control"), `${role} is kept by no cache`).toContain("no-store");
      // The page's data, as a script would ask for it, must not say more.
      const data = isFree ? "" : (await readPageData(target.people[role], address)).text;
      for (const name of isFree ? [] : [target.className, target.pupil.name, "Handed in"])
        expect(`${text}${data}`.includes(name), `${role} reads “${name}”`).toBe(false);
    }
    expect(staff.school.fingerprint() === before, "nothing was changed").toBe(true);
  });

test("the bank is downloaded by teachers alone, and kept by no cache", async () => {
  for (const role of ROLES) {
    const answer = await target.people[role].send("GET", `/${COURSE}/export/gift?length=6`);
    const isTeacher = PAGES["/[course]/bank"]?.includes(role);
    expect({ role, status: answer.status }).toEqual({ role, status: isTeacher ? 200 : 401 });
    if (isTeacher) expect(answer.headers.get("cache-control")).toContain("no-store");
  }
});

for (const role of ROLES.filter((one) => one !== "visitor" && !one.startsWith("other")))
  test(`whoever is ${role} can use what is theirs`, async () => {
    const own = role === "pupil" ? target : await makeTarget(staff, `Class of the ${role}`);
    const before = staff.school.fingerprint();
    for (const [route, { may, status = 200 }] of Object.entries(HANDLERS)) {
      if (!may.includes(role)) continue;
      const answer = await call(route, own.people[role], own);
      expect(`${route} ${answer.status} ${answer.status === status ? "" : answer.text}`).toBe(`${route} ${status} `);
    }
    expect(staff.school.fingerprint() === before, "what is told of the database stays the same").toBe(false);
  });

test("of the library that signs people in, nothing is open but what the pages use", async () => {
  const closed = [
    "sign-up/email",
    "update-user",
    "delete-user",
    "change-email",
    "list-sessions",
    "revoke-sessions",
    "request-password-reset",
    "reset-password",
    "sign-in/social",
    "link-social",
    "two-factor/get-totp-uri",
    "two-factor/send-otp",
    "admin/set-role",
  ];
  for (const path of closed)
    for (const role of ROLES) {
      const { status, body } = await target.people[role].send("POST", `/api/auth/${path}`, { role: "owner" });
      expect({ path, role, status, body }).toMatchObject({ path, role, status: 404, body: { code: "not-found" } });
    }
});
