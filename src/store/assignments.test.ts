import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  deleteAccommodations,
  findAccommodation,
  listAccommodations,
  listAccommodationsOfPupil,
  saveAccommodations,
} from "./accommodations";
import { insertAdjustment, undoAdjustment } from "./adjustments";
import {
  countWork,
  deleteAssignment,
  findAssignment,
  holdStanding,
  insertAssignment,
  listAssignments,
  listAttemptTimes,
  replaceForms,
  updateAssignment,
} from "./assignments";
import { writeAudit } from "./audit";
import type { Store } from "./store";
import { insertTestClass, testAssignment, testAttempt } from "./test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const swap = async <A, B>(first: Promise<A>, second: Promise<B>): Promise<[B, A]> => {
  const [a, b] = await Promise.all([first, second]);
  return [b, a];
};

describe.each(DIALECTS)("assignments on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "one", teacher: "ada", pupils: ["Anna", "Bela", "Cem"] });
    await insertTestClass(store, { id: "two", teacher: "ben", pupils: ["Dora"] });
  });
  afterAll(() => store.close());

  const put = async (id: string, classId = "one", more = {}) => {
    await insertAssignment(store.db, testAssignment({ id, classId, ...more }));
    return id;
  };
  const begin = (id: string, assignmentId: string, pupilId: string, more = {}) =>
    store.db
      .insertInto("attempt")
      .values(testAttempt({ id, assignmentId, classId: pupilId.split(" ")[0] ?? "", pupilId, ...more }))
      .execute();
  const remove = (id: string, classId = "one") =>
    store.db.transaction().execute(async (db) => {
      const standing = await holdStanding(db, dialect, classId, id);
      if (standing === "nothing") await deleteAssignment(db, classId, id);
      return standing;
    });
  const give = (id: string, assignmentId: string) => {
    const change = JSON.stringify({ kind: "given", pupil: "one Anna", percent: 80, reason: "told at the desk" });
    return insertAdjustment(store.db, {
      ...{ id, assignmentId, classId: "one", change },
      ...{ createdBy: "ada", createdAt: TEST_TIME },
    });
  };

  it("finds one in its own class only, and lists a class newest first", async () => {
    await put("find", "two", { createdAt: TEST_TIME + 1, opensAt: TEST_TIME + 5 });
    await put("older", "two");
    expect(await findAssignment(store.db, "two", "find")).toMatchObject({
      title: "Assignment find",
      opensAt: TEST_TIME + 5,
    });
    expect(await findAssignment(store.db, "one", "find")).toBeUndefined();
    expect((await listAssignments(store.db, "two")).map(({ id }) => id)).toEqual(["find", "older"]);
  });

  it("takes one change of a revision, and none from another class", async () => {
    await put("edit");
    const edit = (title: string, classId = "one", revision = 1) =>
      updateAssignment(store.db, { classId, id: "edit", revision }, { title });
    expect(await edit("foreign", "two")).toBe(false);
    const both = await Promise.all([edit("first"), edit("second")]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await edit("stale")).toBe(false);
    expect(await edit("newer", "one", 2)).toBe(true);
    expect(await findAssignment(store.db, "one", "edit")).toMatchObject({ title: "newer", revision: 3 });
  });

  it("deletes what nobody has begun or was given a result for, and nothing else", async () => {
    await put("begun");
    await put("untouched");
    await begin("b1", "begun", "one Anna");
    await put("given");
    await give("g1", "given");
    expect(await remove("begun")).toBe("attempt");
    expect(await remove("given")).toBe("change");
    expect(await remove("untouched", "two")).toBe("gone");
    expect(await remove("untouched")).toBe("nothing");
    expect(await remove("untouched")).toBe("gone");
    const left = (await listAssignments(store.db, "one")).map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining(["begun", "given"]));
  });

  it("deletes what was given and taken back with the assignment, and keeps of it that it happened", async () => {
    await put("taken");
    await put("other");
    const detail = { change: { pupil: "one Anna", reason: "told at the desk" } };
    for (const [id, assignmentId] of [
      ["t1", "taken"],
      ["o1", "other"],
    ] as const) {
      await give(id, assignmentId);
      const entry = { classId: "one", actor: "ada", action: "marks.adjust", subject: id, at: TEST_TIME };
      await writeAudit(store.db, { id: `audit ${id}`, ...entry, detail });
    }
    await undoAdjustment(store.db, { id: "t1", classId: "one", assignmentId: "taken", by: "ada", at: TEST_TIME });
    expect(await remove("taken")).toBe("nothing");
    const audit = await store.db.selectFrom("audit").select(["subject", "detail"]).orderBy("subject").execute();
    expect(audit).toEqual([
      { subject: "o1", detail: JSON.stringify(detail) },
      { subject: "t1", detail: "{}" },
    ]);
  });

  it("keeps an attempt that is begun while it deletes", async () => {
    for (let i = 0; i < 10; i++) {
      const id = await put(`race${i}`);
      const [deleted, begun] = await Promise.all([
        remove(id),
        begin(`r${i}`, id, "one Bela").then(
          () => true,
          () => false,
        ),
      ]);
      expect([deleted, begun]).toEqual(begun ? ["attempt", true] : ["nothing", false]);
    }
  });

  it("keeps a result that is given while it deletes", async () => {
    for (let i = 0; i < 10; i++) {
      const id = await put(`gift${i}`);
      const giving = () =>
        give(`gift ${i}`, id).then(
          () => true,
          () => false,
        );
      const [deleted, given] = i % 2 ? await Promise.all([remove(id), giving()]) : await swap(giving(), remove(id));
      expect([deleted, given]).toEqual(given ? ["change", true] : ["nothing", false]);
    }
  });

  it("freezes other questions in place of those that were frozen", async () => {
    await put("frozen");
    const freeze = (id: string) =>
      replaceForms(store.db, "frozen", {
        id,
        assignmentId: "frozen",
        variant: "one",
        items: "[]",
        createdAt: TEST_TIME,
      });
    await freeze("f1");
    await freeze("f2");
    const forms = await store.db.selectFrom("form").select("id").where("assignmentId", "=", "frozen").execute();
    expect(forms).toEqual([{ id: "f2" }]);
    await replaceForms(store.db, "frozen", null);
    expect(await store.db.selectFrom("form").select("id").where("assignmentId", "=", "frozen").execute()).toEqual([]);
  });

  it("counts pupils, not attempts, and nobody who left", async () => {
    await put("count");
    await put("idle");
    await begin("c1", "count", "one Anna", { submittedAt: TEST_TIME + 1 });
    await begin("c2", "count", "one Anna", { number: 2, submittedAt: TEST_TIME + 2 });
    await begin("c3", "count", "one Bela");
    await begin("c4", "count", "one Cem", { submittedAt: TEST_TIME + 3 });
    await store.db.updateTable("pupil").set({ removedAt: TEST_TIME }).where("id", "=", "one Cem").execute();
    const counts = await countWork(store.db, "one");
    await store.db.updateTable("pupil").set({ removedAt: null }).where("id", "=", "one Cem").execute();
    expect(counts.find(({ assignmentId }) => assignmentId === "count")).toEqual({
      assignmentId: "count",
      started: 2,
      handedIn: 1,
    });
    expect(counts.some(({ assignmentId }) => assignmentId === "idle")).toBe(false);
    expect(await countWork(store.db, "two")).toEqual([]);
    expect(await listAttemptTimes(store.db, "one", "count")).toMatchObject([
      { pupilId: "one Anna", number: 1, name: "Anna" },
      { number: 2, submittedAt: TEST_TIME + 2 },
      { pupilId: "one Bela", submittedAt: null, extraPercent: 0 },
      { pupilId: "one Cem" },
    ]);
    expect(await listAttemptTimes(store.db, "two", "count")).toEqual([]);
  });

  it("grants pupils of the class something, in place of what each was granted, all of them or none", async () => {
    await put("grant");
    const granted = { extraMinutes: 10, opensAt: null, dueAt: TEST_TIME, closesAt: null, excused: 0 } as const;
    const save = (pupilIds: readonly string[], more = {}, classId = "one") =>
      saveAccommodations(store.db, { classId, assignmentId: "grant" }, pupilIds, { ...granted, ...more });
    for (const nobody of [[], ["two Dora"], ["one Anna", "two Dora"], ["one Anna", "one Nobody"]])
      expect(await save(nobody)).toBe(false);
    expect(await save(["one Anna"], {}, "two")).toBe(false);
    await store.db.updateTable("pupil").set({ removedAt: 1 }).where("id", "=", "one Cem").execute();
    expect(await save(["one Anna", "one Cem"])).toBe(false);
    await store.db.updateTable("pupil").set({ removedAt: null }).where("id", "=", "one Cem").execute();
    expect(await listAccommodations(store.db, "one", "grant")).toEqual([]);
    expect(await save(["one Anna"])).toBe(true);
    expect(await save(["one Bela", "one Anna"], { extraMinutes: null, excused: 1 })).toBe(true);
    const takeBack = (pupilIds: readonly string[], classId = "one") =>
      deleteAccommodations(store.db, { classId, assignmentId: "grant" }, pupilIds);
    expect(await takeBack(["one Bela"])).toBe(true);
    const row = { assignmentId: "grant", pupilId: "one Anna", ...granted, extraMinutes: null, excused: 1 };
    expect(await listAccommodations(store.db, "one", "grant")).toEqual([row]);
    expect(await listAccommodations(store.db, "two", "grant")).toEqual([]);
    expect(await findAccommodation(store.db, "grant", "one Anna")).toEqual(row);
    expect(await listAccommodationsOfPupil(store.db, "one Anna")).toEqual([row]);
    expect(await takeBack(["one Anna"], "two")).toBe(false);
    expect(await takeBack(["one Anna", "one Bela"])).toBe(false);
    expect(await takeBack([])).toBe(false);
    expect(await listAccommodations(store.db, "one", "grant")).toHaveLength(1);
    expect(await takeBack(["one Anna"])).toBe(true);
    expect(await takeBack(["one Anna"])).toBe(false);
  });
});
