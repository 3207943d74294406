import { HANDLERS, paramsOfTarget } from "./support/access-rows";
import { makeTarget, openStaffedSchool, type Role, type Staff, type Target } from "./support/access-target";
import { type BadRequest, badAddresses, spoilRequest } from "./support/bad-input";
import { fillAddress, paramsOf } from "./support/routes";
import { expect, test } from "./support/test";

test.use({ trace: "off" });

// One school for all.
test.describe.configure({ mode: "default" });

let staff: Staff;
let target: Target;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  staff = await openStaffedSchool();
  target = await makeTarget(staff, "Class");
});

test.afterAll(() => staff?.school.stop());

/** The same request as it should be, and as nobody should send it. */
function listBad(route: string): readonly BadRequest[] {
  const row = HANDLERS[route];
  const [method = "", address = ""] = route.split(" ");
  const params = { ...paramsOfTarget(target), ...row?.at?.(target) };
  const query = row?.query?.(target) ?? "";
  const origin = staff.school.address;
  const body = row?.body?.(target);
  const json = { Origin: origin, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json" };
  const addresses = badAddresses((bad) => `${fillAddress(address, { ...params, ...bad })}${query}`, paramsOf(address));
  return [
    ...addresses.map((path) => ({
      ...{ what: `to ${path.slice(0, 120)}`, method, path, headers: method === "GET" ? {} : json },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })),
    ...spoilRequest({ method, path: `${fillAddress(address, params)}${query}`, origin, body }),
  ];
}

/** Who may use a handler take turns with it: each has a limit of their own. */
const sendersOf = (may: readonly Role[]) => may.map((role) => target.people[role]);

for (const [route, { may, takesLong }] of Object.entries(HANDLERS)) {
  if (route.startsWith("GET /api/health")) continue;
  test(`${route} refuses what it cannot take, with a code and a sentence, and changes nothing`, async () => {
    const people = sendersOf(may);
    const before = staff.school.fingerprint();
    const wrong: string[] = [];
    for (const [i, { what, path, ...sending }] of listBad(route).entries()) {
      if (what === `${takesLong} too long`) continue;
      const person = people[i % people.length] ?? target.people.visitor;
      const { status, body, text } = await person.sendRaw<{ code?: string; says?: string } | null>(path, sending);
      const isRefused = status >= 400 && status < 500 && status !== 429;
      if (!isRefused || !body?.code || !body.says || body.says.length < 10)
        wrong.push(`${what}: ${status} ${text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    expect(staff.school.fingerprint() === before, "nothing was changed").toBe(true);
  });
}

test("text that is none breaks no handler", async () => {
  const odd = await makeTarget(staff, "Odd class");
  const wrong: string[] = [];
  const texts = ["\u0000", "a\u0000b", "\ud800", "\u202ename", "\u{1f9ff}".repeat(40), "=1+1", "<script>", "__proto__"];
  for (const [route, { may, body, at, query }] of Object.entries(HANDLERS)) {
    const [method = "", address = ""] = route.split(" ");
    const valid = body?.(odd);
    if (!valid || method === "DELETE") continue;
    const path = `${fillAddress(address, { ...paramsOfTarget(odd), ...at?.(odd) })}${query?.(odd) ?? ""}`;
    for (const [key, value] of Object.entries(valid))
      for (const text of typeof value === "string" ? texts : []) {
        const answer = await odd.people[may.includes("lead") ? "lead" : (may[0] ?? "visitor")].send(method, path, {
          ...valid,
          [key]: text,
        });
        if (answer.status >= 500) wrong.push(`${route} ${key} ${JSON.stringify(text)}: ${answer.text.slice(0, 200)}`);
      }
  }
  expect(wrong).toEqual([]);
  for (const page of ["", "/pupils", "/settings", "/gradebook"])
    expect((await odd.people.lead.send("GET", `/teach/classes/${odd.class}${page}`)).status, page).toBe(200);
});
