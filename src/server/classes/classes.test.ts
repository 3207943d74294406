import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAudit } from "../../store/audit";
import { listClasses } from "../../store/classes";
import { listPupils } from "../../store/pupils-of-class";
import { DIALECTS } from "../../store/test-stores";
import { listCourseIds } from "../courses";
import { addClass, addPupil, addTeacher, openTestSchool, type TestSchool } from "../test-school";
import { archiveClass, changeClass, endClass } from "./change-class";
import { addTeacherToClass, handOverClass, removeTeacherFromClass } from "./class-teachers";
import { joinClass } from "./join-class";
import { countJoined, renewJoinCode, setJoining } from "./join-door";
import { makeClass, NEW_CLASS } from "./make-class";
import { purgeExpired } from "./purge-expired";
import { readClassSettings } from "./read-class-settings";
import { readClasses, readClassOverview } from "./read-classes";
import { readJoinState } from "./read-joining";
import { callAs, teacherActor } from "./test-call";

const COURSE = listCourseIds()[0] ?? "";
const DAY = 86_400_000;
const VISITOR = { kind: "visitor" } as const;

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

describe.each(DIALECTS)("running a class on %s", (dialect) => {
  let school: TestSchool;
  const lead = teacherActor("lead");
  const co = teacherActor("co");
  const other = teacherActor("other");
  beforeAll(async () => {
    school = await openTestSchool(dialect);
    for (const name of ["lead", "co", "other"]) await addTeacher(school, name);
  });
  afterAll(() => school.store.close());

  const fields = (more: object = {}) => ({
    name: "9b",
    term: "Spring",
    course: COURSE,
    timeZone: "Asia/Amman",
    expires: isoDay(school.now() + 100 * DAY),
    ...more,
  });
  const make = async (more: object = {}) => {
    const made = await makeClass(callAs(school, lead, {}, { ...fields(), opensJoining: false, ...more }));
    if (!made.ok) throw new Error(made.says);
    return made.body.id;
  };

  it("makes one that its maker leads, with joining closed or open for an hour", async () => {
    const shut = await make();
    const open = await make({ name: "9c", opensJoining: true });
    const rows = await listClasses(school.store.db, "lead", false);
    expect(rows.find(({ id }) => id === shut)).toMatchObject({ role: "lead", joinOpenUntil: null, name: "9b" });
    const until = rows.find(({ id }) => id === open)?.joinOpenUntil ?? 0;
    expect(until - school.now()).toBeGreaterThan(59 * 60_000);
    expect(rows[0]?.joinCode).toMatch(/^[A-Z2-9]{8}$/);
    expect((await listAudit(school.store.db, shut, 5)).map(({ action }) => action)).toEqual(["class.make"]);
  });

  it.each([
    [{ course: "no-such-course" }, "bad-course"],
    [{ timeZone: "Moon/Crater" }, "bad-timeZone"],
    [{ timeZone: "+03:00" }, "bad-timeZone"],
    [{ expires: "2020-01-01" }, "bad-expires"],
    [{ expires: "2027-02-30" }, "bad-expires"],
    [{ expires: "2199-01-01" }, "bad-expires"],
  ])("refuses %o", async (more, code) => {
    const before = (await listClasses(school.store.db, "lead", false)).length;
    const made = await makeClass(callAs(school, lead, {}, { ...fields(), opensJoining: false, ...more }));
    expect(made).toMatchObject({ ok: false, status: 422, code });
    expect((await listClasses(school.store.db, "lead", false)).length).toBe(before);
  });

  it.each([
    { name: " " },
    { name: "x".repeat(81) },
    { name: "a\u0000b" },
    { name: "two\nlines" },
    { term: "x".repeat(41) },
    { expires: "tomorrow" },
    { course: 5 },
    { opensJoining: "yes" },
    { surprise: true },
  ])("takes no body with %o", (more) => {
    expect(NEW_CLASS.safeParse({ ...fields(), opensJoining: true, ...more }).success).toBe(false);
    expect(NEW_CLASS.safeParse({ ...fields(), opensJoining: true }).success).toBe(true);
  });

  it("is changed by its co-teachers, and by nobody else", async () => {
    const id = await make();
    const params = { class: id };
    expect(await addTeacherToClass(callAs(school, lead, params, { email: "CO@school.test" }))).toMatchObject({
      ok: true,
    });
    expect(await addTeacherToClass(callAs(school, lead, params, { email: "co@school.test" }))).toMatchObject({
      code: "teaches-already",
    });
    expect(await addTeacherToClass(callAs(school, lead, params, { email: "no@school.test" }))).toMatchObject({
      code: "no-teacher",
    });
    expect(await changeClass(callAs(school, co, params, fields({ name: "10b" })))).toMatchObject({ ok: true });
    expect((await readClassSettings(school, co, id))?.name).toBe("10b");
    const strangers = [
      changeClass(callAs(school, other, params, fields())),
      addTeacherToClass(callAs(school, other, params, { email: "other@school.test" })),
      setJoining(callAs(school, other, params, { open: "60" })),
      renewJoinCode(callAs(school, other, params, undefined)),
      countJoined(callAs(school, other, params, undefined)),
      archiveClass(callAs(school, other, params, { archived: true })),
      endClass(callAs(school, other, params, { name: "10b" })),
    ];
    for (const answer of await Promise.all(strangers)) expect(answer).toMatchObject({ ok: false, status: 404 });
    expect(await readClassOverview(school, other, id)).toBeNull();
    expect(await readJoinState(school, other, id, "http://school.test")).toBeNull();
    expect((await readClasses(school, other)).map((one) => one.id)).toEqual([]);
    expect((await readClasses(school, { ...other, role: "owner" })).map((one) => one.id)).toContain(id);
  });

  it("leaves co-teachers out of who teaches it, but for leaving", async () => {
    const id = await make();
    const params = { class: id };
    await addTeacherToClass(callAs(school, lead, params, { email: "co@school.test" }));
    const asCo = (teacher: string) => callAs(school, co, { class: id, teacher }, undefined);
    expect(await addTeacherToClass(callAs(school, co, params, { email: "other@school.test" }))).toMatchObject({
      status: 404,
    });
    expect(await handOverClass(asCo("co"))).toMatchObject({ status: 404 });
    expect(await removeTeacherFromClass(asCo("lead"))).toMatchObject({ status: 404 });
    expect(await archiveClass(callAs(school, co, params, { archived: true }))).toMatchObject({ status: 404 });
    expect(await handOverClass(callAs(school, lead, { class: id, teacher: "other" }, undefined))).toMatchObject({
      code: "no-co-teacher",
    });
    expect(await handOverClass(callAs(school, lead, { class: id, teacher: "co" }, undefined))).toMatchObject({
      ok: true,
    });
    expect((await readClassSettings(school, co, id))?.leads).toBe(true);
    const leave = callAs(school, lead, { class: id, teacher: "lead" }, undefined);
    expect(await removeTeacherFromClass(leave)).toMatchObject({ ok: true });
    expect(await readClassSettings(school, lead, id)).toBeNull();
  });

  it("lets pupils join while it is open, once by a name, and tells the code's holder no more", async () => {
    const id = await make({ opensJoining: true });
    const state = await readJoinState(school, lead, id, "http://school.test");
    const code = state?.code.toLowerCase() ?? "";
    const join = (name: string, by = code) => joinClass(callAs(school, VISITOR, {}, { code: by, name }));
    const joined = await join("  Zoë   O’Neill ");
    expect(joined).toMatchObject({ ok: true, body: { name: "Zoë O’Neill", className: "9b" } });
    expect(await join("zoe oneill")).toMatchObject({ status: 409, code: "name-taken" });
    expect(await join("-")).toMatchObject({ code: "no-name" });
    expect(await join("x".repeat(81))).toMatchObject({ code: "long-name" });
    expect(await join("أحمد")).toMatchObject({ ok: true });
    expect(await join("Ben", "ABCDABCD")).toMatchObject({ status: 404, code: "not-open" });
    const both = await Promise.all([join("Twin"), join("twin")]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await countJoined(callAs(school, lead, { class: id }, undefined))).toMatchObject({
      body: { pupils: 3, isOpen: true },
    });
    await setJoining(callAs(school, lead, { class: id }, { open: "closed" }));
    expect(await join("Late")).toMatchObject({ code: "not-open" });
    await setJoining(callAs(school, lead, { class: id }, { open: "15" }));
    school.wait(16 * 60_000);
    expect(await join("Later")).toMatchObject({ code: "not-open" });
    await setJoining(callAs(school, lead, { class: id }, { open: "today" }));
    await renewJoinCode(callAs(school, lead, { class: id }, undefined));
    expect(await join("Latest")).toMatchObject({ code: "not-open" });
  });

  it("signs its pupils out when it is archived, and lets nobody join", async () => {
    const id = await make({ opensJoining: true });
    await addPupil(school, id, `p ${dialect}`);
    const stamp = new Date().toISOString();
    await school.store.db
      .insertInto("session")
      .values({
        ...{ id: "s", token: "t", userId: `user p ${dialect}`, ipAddress: null, userAgent: null },
        ...{ expiresAt: stamp, createdAt: stamp, updatedAt: stamp },
      })
      .execute();
    expect(await archiveClass(callAs(school, lead, { class: id }, { archived: true }))).toMatchObject({ ok: true });
    expect(await school.store.db.selectFrom("session").select("id").where("id", "=", "s").execute()).toEqual([]);
    expect(await setJoining(callAs(school, lead, { class: id }, { open: "60" }))).toMatchObject({ code: "archived" });
    expect(await archiveClass(callAs(school, lead, { class: id }, { archived: false }))).toMatchObject({ ok: true });
    expect(await setJoining(callAs(school, lead, { class: id }, { open: "60" }))).toMatchObject({ ok: true });
  });

  it("is deleted after its name was typed, with its pupils, and says so without names", async () => {
    const id = await make({ name: "Old class" });
    await addPupil(school, id, `q ${dialect}`);
    const end = (name: string) => endClass(callAs(school, lead, { class: id }, { name }));
    expect(await end("old klass")).toMatchObject({ status: 422, code: "wrong-name" });
    expect(await listPupils(school.store.db, id)).toHaveLength(1);
    expect(await end(" Old  class ")).toMatchObject({ ok: true });
    expect(await end("Old class")).toMatchObject({ status: 404 });
    expect(await listPupils(school.store.db, id)).toEqual([]);
    const entry = await school.store.db.selectFrom("audit").selectAll().where("subject", "=", id).executeTakeFirst();
    expect(entry).toMatchObject({ action: "class.delete", classId: null, detail: '{"pupils":1}' });
  });

  it("is purged after its last day, and no other is", async () => {
    const past = await addClass(school, `x ${dialect}`, "lead");
    const kept = await make();
    await school.store.db
      .updateTable("class")
      .set({ expiresAt: school.now() - 1 })
      .where("id", "=", past)
      .execute();
    const purge = () =>
      purgeExpired(school, school.now(), (error) => {
        throw error;
      });
    const both = await Promise.all([purge(), purge()]);
    expect(both[0] + both[1]).toBe(1);
    expect(await readClassOverview(school, lead, past)).toBeNull();
    expect(await readClassOverview(school, lead, kept)).toMatchObject({ name: "9b", pupils: 0 });
    expect(await purge()).toBe(0);
  });
});
