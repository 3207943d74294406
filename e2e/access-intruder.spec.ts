import { makeTarget, openStaffedSchool, type Staff, type Target } from "./support/access-target";
import { bodyOf, createPerson, type Person } from "./support/person";
import { acceptInvitation, PASSWORD, signInTeacher } from "./support/school";
import {
  addPupils,
  answerBody,
  assign,
  assignmentFields,
  begin,
  makeClass,
  signInPupil,
  WRITTEN,
  writtenFields,
} from "./support/school-class";
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

test("a guessed id, somebody else's and one that was never given are the same nothing", async () => {
  const { school, other } = staff;
  const foreignClass = await makeClass(other, "Foreign class");
  const foreign = await assign(other, foreignClass, writtenFields("Foreign"));
  const none = "00000000-0000-4000-8000-000000000000";
  const answers = [foreign, none].map((id) => target.pupil.send("POST", `/api/assignments/${id}/attempts`));
  const [theirs, nobodys] = await Promise.all(answers);
  expect([theirs?.status, theirs?.text]).toEqual([404, nobodys?.text]);
  const before = school.fingerprint();
  const lead = (path: string, body: unknown, method = "POST") =>
    target.lead.send<{ code: string }>(method, `/api/classes/${target.class}${path}`, body);
  const strangers = [
    lead("/pupils/secrets", { pupils: [target.pupil.id, staff.otherPupil.id] }),
    lead(`/pupils/${target.pupil.id}/move`, { to: foreignClass }),
    lead(`/assignments/${target.assignment}/adjustments`, {
      ...{ kind: "result", attempt: target.runningAttempt, percent: 100, reason: "An attempt of another assignment" },
    }),
    lead(
      `/assignments/${target.assignment}/accommodations`,
      {
        ...{ pupils: [target.pupil.id, staff.otherPupil.id], extraMinutes: 9, excused: false },
        ...{ opens: null, due: null, closes: null },
      },
      "PUT",
    ),
    lead("/assignments", {
      ...assignmentFields({ quiz: { by: "keep" } }),
      like: { classId: foreignClass, assignment: foreign },
    }),
    lead(`/assignments/${target.unbegun}/adjustments/${target.adjustment}`, undefined, "DELETE"),
    lead(`/assignments/${foreign}/archive`, { archived: true, revision: 1 }),
    lead(`/teachers/${staff.other.id}/lead`, undefined),
  ];
  for (const { status, text } of await Promise.all(strangers)) expect([404, 409, 422], text).toContain(status);
  expect(school.fingerprint() === before, "nothing was changed").toBe(true);
});

test("an operation's id is an attempt's own: another's is neither read nor overwritten by it", async () => {
  const { classmate, pupil, running, runningAttempt } = target;
  const [op] = staff.school.read<{ opId: string; value: string }>(
    "select opId, value from answerOp where attemptId = ?",
    runningAttempt,
  );
  const own = await begin(classmate, running);
  const mine = { ...WRITTEN, sentences: ["These are words of mine."] };
  const body = { ...answerBody("text", mine), opId: op?.opId };
  expect(bodyOf(await classmate.send<{ rev: number }>("PUT", `/api/attempts/${own}/answer`, body)).rev).toBe(1);
  const states = await Promise.all(
    (
      [
        [pupil, runningAttempt],
        [classmate, own],
      ] as const
    ).map(([who, id]) => who.send("GET", `/api/attempts/${id}`)),
  );
  expect(states.map(({ text }) => text.includes("words of mine"))).toEqual([false, true]);
  const again = await classmate.send<{ code: string }>("PUT", `/api/attempts/${own}/answer`, {
    ...body,
    value: WRITTEN,
  });
  expect([again.status, again.body.code]).toEqual([422, "op-reused"]);
});

test("a link to an account works once, and gives no more than it says", async () => {
  const { school } = staff;
  const visitor = school.visitor();
  const take = (path: string, more = {}) => {
    const [, token] = path.split("#");
    const account = { name: "Ines Intruder", email: "ines@school.test", password: PASSWORD };
    return visitor.send("POST", "/api/invitations/accept", { token, ...account, ...more });
  };
  expect((await take(school.setUpPath)).status).toBe(410);
  const { path } = bodyOf(await school.owner.send<{ path: string }>("POST", "/api/invitations", {}));
  expect((await take(path, { role: "owner" })).status).toBe(400);
  await acceptInvitation(school, path, "Nadia New");
  expect((await take(path)).status).toBe(410);
  expect(school.read("select id from user where role = 'owner'")).toHaveLength(1);
});

test("a session ends with the sign-out, with a new secret, with leaving the class, and with time", async () => {
  const { school, lead } = staff;
  const classId = await makeClass(lead, "Sessions");
  const path = `/api/classes/${classId}`;
  const names = ["Ann", "Ben", "Cem", "Dora", "Eva"] as const;
  const [ann, ben, cem, dora, eva] = await addPupils(school, lead, classId, names);
  if (!ann || !ben || !cem || !dora || !eva) throw new Error("The class got no pupils.");
  const assignment = await assign(lead, classId, writtenFields("Sessions"));
  const isIn = async (person: Person) =>
    (await person.send("POST", `/api/assignments/${assignment}/attempts`)).status === 200;
  const all = [ann, ben, cem, dora, eva];
  expect(await Promise.all(all.map(isIn))).toEqual(all.map(() => true));

  const copy = createPerson(school.address, "Ann's cookie");
  for (const pair of ann.cookie().split("; "))
    copy.setCookie(...(pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
  expect(await isIn(copy)).toBe(true);
  bodyOf(await ann.send("POST", "/api/auth/sign-out", {}));
  expect([await isIn(ann), await isIn(copy)]).toEqual([false, false]);

  bodyOf(await lead.send("POST", `${path}/pupils/secrets`, { pupils: [ben.id] }));
  expect(await isIn(ben)).toBe(false);
  expect((await signInPupil(school, classId, ben, ben.secret)).status).toBe(401);

  bodyOf(await lead.send("PUT", `${path}/pupils/${cem.id}/membership`, { removed: true }));
  expect(await isIn(cem)).toBe(false);
  expect((await signInPupil(school, classId, cem, cem.secret)).status).toBe(401);

  school.age(dora.name, 3 * 3_600_000);
  expect(await isIn(dora)).toBe(false);

  bodyOf(await lead.send("PUT", `${path}/archive`, { archived: true }));
  expect(await isIn(eva)).toBe(false);
  expect((await signInPupil(school, classId, eva, eva.secret)).status, "whoever has the card is told why").toBe(409);
});

test("a cookie that nobody signed opens nothing", async () => {
  const [name = "", value = ""] = target.lead.cookie().split(/=(.*)/s);
  const forged = staff.school.visitor();
  const other = `${value.slice(0, 8)}${value[8] === "x" ? "y" : "x"}${value.slice(9)}`;
  for (const one of [value.slice(0, -4), other, "x", "__proto__", "%00", "a.b.c"]) {
    forged.setCookie(name, one);
    expect((await forged.send("GET", `/api/classes/${target.class}/join`)).status, one).toBe(401);
  }
});

test("a header opens no page, and leads to no other host", async () => {
  const visitor = staff.school.visitor();
  for (const headers of [
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    { "x-target": "//evil.example" },
    { "x-forwarded-host": "evil.example" },
    { "x-forwarded-for": "127.0.0.1" },
    { "x-original-url": "/" },
    { "next-action": "0" },
  ]) {
    const answer = await visitor.sendRaw("/teach", { method: "GET", headers });
    expect([answer.status, answer.headers.get("location")], JSON.stringify(headers)).toEqual([
      307,
      "/sign-in?next=%2Fteach",
    ]);
  }
});

test("whoever is signed in already is led to their own pages, wherever the address says", async () => {
  for (const next of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "%2F%2Fevil.example",
    "javascript:alert(1)",
  ])
    for (const person of [target.lead, target.pupil, staff.school.visitor()]) {
      const { status, headers, text } = await person.send("GET", `/sign-in?next=${encodeURIComponent(next)}`);
      expect([200, 307]).toContain(status);
      expect(headers.get("location") ?? "/").toMatch(/^\/(?![/\\])/);
      expect(text, "nothing on the page leads there").not.toMatch(/(?:href|action|value)="[^"]*evil/);
    }
});

test("fifty starts at once make one attempt", async () => {
  const { lead, school } = staff;
  const classId = await makeClass(lead, "Starters");
  const [pupil] = await addPupils(school, lead, classId, ["Stella Starter"]);
  if (!pupil) throw new Error("The class got no pupil.");
  const quiz = await assign(lead, classId, assignmentFields({ quiz: { forms: "each", attempts: 3 } }));
  const begun = await Promise.all(Array.from({ length: 50 }, () => begin(pupil, quiz)));
  expect(new Set(begun).size).toBe(1);
  expect(school.read("select id from attempt where assignmentId = ?", quiz)).toHaveLength(1);
});

test("of two hundred wrong secrets at once, just as many are tried as the limit says", async () => {
  const { lead, school } = staff;
  const classId = await makeClass(lead, "Guessed");
  const [pupil] = await addPupils(school, lead, classId, ["Gesa Guessed"]);
  if (!pupil) throw new Error("The class got no pupil.");
  const tries = Array.from({ length: 200 }, (_, i) =>
    signInPupil(school, classId, school.visitor(), `amber-kite-${i % 100}`, pupil.name),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect([401, 429].map((status) => statuses.filter((one) => one === status).length)).toEqual([5, 195]);
  expect((await signInPupil(school, classId, school.visitor(), pupil.secret, pupil.name)).status, "locked").toBe(429);
  bodyOf(await lead.send("POST", `/api/classes/${classId}/pupils/${pupil.id}/unlock`));
});

test("of fifty wrong passwords at once, just as many are tried as the limit says", async () => {
  const colleague = staff.other;
  const tries = Array.from({ length: 50 }, () =>
    signInTeacher(staff.school.visitor(), colleague.email, "not the password"),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  const limit = statuses.filter((one) => one === 401).length;
  // The colleague has signed in once.
  expect([limit, statuses.filter((one) => one === 429).length]).toEqual([9, 41]);
});
