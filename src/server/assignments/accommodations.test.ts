import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toLocal } from "../../classroom/zoned-time";
import { listAudit } from "../../store/audit";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, TEST_TIME } from "../../store/test-stores";
import { callAs, teacherActor } from "../classes/test-call";
import { openTestSchool, type TestSchool } from "../test-school";
import { ACCOMMODATION, grantAccommodations, TAKING_BACK, takeBackAccommodations } from "./accommodations";

const MINUTE = 60_000;
const local = (at: number): string => toLocal(at, "Europe/Berlin");

describe.each(DIALECTS)("granting to several pupils on %s", (dialect) => {
  let school: TestSchool;
  const id = "work";
  beforeAll(async () => {
    school = await openTestSchool(dialect);
    await insertTestClass(school.store, { id: "one", teacher: "ada", pupils: ["Anna", "Bela", "Cem"] });
    await insertTestClass(school.store, { id: "two", teacher: "ben", pupils: ["Dora"] });
    const row = testAssignment({ id, classId: "one", dueAt: TEST_TIME - 10 * MINUTE });
    await school.store.db.insertInto("assignment").values(row).execute();
  });
  afterAll(() => school.store.close());
  const call = <B>(body: B, params: { readonly class: string; readonly assignment: string }) =>
    callAs(school, teacherActor("ada"), params, body);

  it("grants the same at once, each with an entry in the audit, or nobody anything", async () => {
    const { store } = school;
    const late = { startedAt: TEST_TIME - 20 * MINUTE, submittedAt: TEST_TIME };
    const anna = testAttempt({ id: "a", assignmentId: id, classId: "one", pupilId: "one Anna", ...late });
    await store.db.insertInto("attempt").values(anna).execute();
    const grant = (pupils: readonly string[], more: object = { due: local(TEST_TIME + 10 * MINUTE) }) => {
      const nothing = { extraMinutes: null, opens: null, due: null, closes: null, excused: false };
      return grantAccommodations(
        call(ACCOMMODATION.parse({ pupils, ...nothing, ...more }), { class: "one", assignment: id }),
      );
    };
    const granted = async () => {
      const rows = await store.db.selectFrom("accommodation").selectAll().where("assignmentId", "=", id).execute();
      return rows.map(({ pupilId, extraMinutes, dueAt, excused }) => ({ pupilId, extraMinutes, dueAt, excused }));
    };
    const before = await listAudit(store.db, "one", 100);
    expect(await grant([])).toMatchObject({ ok: false, status: 422, code: "no-pupils" });
    for (const foreign of ["two Dora", "one Nobody", "id-1"])
      expect(await grant(["one Anna", foreign])).toMatchObject({ ok: false, status: 404 });
    for (const pupils of [["one Anna", "one Anna"], ["one\u0000"], [""], "one Anna", [5], null])
      expect(ACCOMMODATION.safeParse({ pupils, extraMinutes: 5 }).success).toBe(false);
    expect([await granted(), await listAudit(store.db, "one", 100)]).toEqual([[], before]);

    expect(await grant(["one Anna"], { extraMinutes: 20 })).toMatchObject({ ok: true });
    expect(await grant(["one Anna", "one Bela", "one Cem"])).toMatchObject({ ok: true });
    const dueAt = TEST_TIME + 10 * MINUTE;
    const all = ["one Anna", "one Bela", "one Cem"];
    expect(await granted(), "what was granted before gives way").toEqual(
      all.map((pupilId) => ({ pupilId, extraMinutes: null, dueAt, excused: 0 })),
    );
    const entries = (await listAudit(store.db, "one", 100)).filter(({ detail }) => detail.includes(`"dueAt":${dueAt}`));
    expect(entries.map(({ action }) => action)).toEqual(all.map(() => "accommodation.grant"));
    expect(entries.map(({ subject }) => subject).toSorted()).toEqual(all);
    const { mark } = await store.db
      .selectFrom("attempt")
      .select("mark")
      .where("assignmentId", "=", id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(mark ?? "{}"), "work that was handed in is marked anew").toMatchObject({ isLate: false });
    const back = call(TAKING_BACK.parse({ pupils: all }), { class: "one", assignment: id });
    expect(await takeBackAccommodations(back)).toMatchObject({ ok: true });
    expect(await granted()).toEqual([]);
    const last = (await listAudit(store.db, "one", 100)).filter(({ action }) => action === "accommodation.take-back");
    const subjects = last.filter(({ detail }) => detail.includes(id)).map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual(all);
  });
});
