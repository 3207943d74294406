import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteAssignment, holdStanding, updateAssignment } from "./assignments";
import {
  beginAttempt,
  endAttempt,
  findFormItems,
  findFormOfVariant,
  listOpenAttempts,
  listOwnAttempts,
} from "./attempts";
import type { Store } from "./store";
import { attemptMaker } from "./test-attempts";
import { insertTestClass } from "./test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

const swap = async <A, B>(first: Promise<A>, second: Promise<B>): Promise<[B, A]> => {
  const [a, b] = await Promise.all([first, second]);
  return [b, a];
};

describe.each(DIALECTS)("beginning an attempt on %s", (dialect) => {
  let store: Store;
  const { newId, beginOf, newAssignment } = attemptMaker(() => store);
  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "c1", teacher: "t1", pupils: ["Anna", "Bela"] });
  });
  afterAll(() => store.close());

  it("makes one attempt of 50 starts at once, and gives it to all", async () => {
    const assignmentId = await newAssignment();
    const begun = await Promise.all(Array.from({ length: 50 }, () => beginAttempt(store, beginOf(assignmentId))));
    expect(new Set(begun.map((one) => (one.kind === "open" ? one.id : one.kind))).size).toBe(1);
    expect(begun.filter((one) => one.kind === "open" && one.isNew)).toHaveLength(1);
    expect(await listOwnAttempts(store.db, { pupilId: "c1 Anna", classId: "c1", assignmentId })).toHaveLength(1);
  });

  it("freezes a form once, for all whose variant it is", async () => {
    const assignmentId = await newAssignment();
    const formOf = (items: string) => ({ id: newId(), variant: "one", items });
    await Promise.all([
      beginAttempt(store, beginOf(assignmentId, { form: formOf("[1]") })),
      beginAttempt(store, beginOf(assignmentId, { form: formOf("[1]"), pupilId: "c1 Bela" })),
    ]);
    await beginAttempt(store, beginOf(assignmentId, { number: 2, form: formOf("[2]") }));
    const open = await listOpenAttempts(store.db, { classId: "c1", assignmentId });
    expect(open).toHaveLength(2);
    expect(new Set(open.map(({ formId }) => formId)).size).toBe(1);
    expect(await findFormItems(store.db, open[0]?.formId ?? "")).toBe("[1]");
    expect(await findFormOfVariant(store.db, assignmentId, "one")).toBe("[1]");
    expect(await findFormOfVariant(store.db, assignmentId, "c1 Anna 1")).toBeUndefined();
  });

  it("begins nothing that was drawn for an assignment as it was before, or that has gone", async () => {
    const assignmentId = await newAssignment();
    const form = { id: newId(), variant: "c1 Anna 1", items: "[1]" };
    await updateAssignment(store.db, { classId: "c1", id: assignmentId, revision: 1 }, { title: "Other questions" });
    expect(await beginAttempt(store, beginOf(assignmentId, { form }))).toEqual({ kind: "changed" });
    expect(await findFormOfVariant(store.db, assignmentId, form.variant)).toBeUndefined();
    expect(await beginAttempt(store, beginOf(assignmentId, { form, classId: "c2", revision: 2 }))).toEqual({
      kind: "changed",
    });
    expect(await beginAttempt(store, beginOf(assignmentId, { form, revision: 2 }))).toMatchObject({ kind: "open" });
    const gone = await newAssignment();
    await deleteAssignment(store.db, "c1", gone);
    expect(await beginAttempt(store, beginOf(gone, { form }))).toEqual({ kind: "changed" });
  });

  it("never freezes old questions under a new task, however a start and a change race", async () => {
    for (let round = 0; round < 6; round++) {
      const id = await newAssignment();
      const start = () => beginAttempt(store, beginOf(id, { form: { id: newId(), variant: "one", items: "[1]" } }));
      const change = () =>
        store.db.transaction().execute(async (trx) => {
          if ((await holdStanding(trx, dialect, "c1", id)) !== "nothing") return false;
          return updateAssignment(trx, { classId: "c1", id, revision: 1 }, { title: "Other questions" });
        });
      const [begun, changed] = await (round % 2 ? Promise.all([start(), change()]) : swap(change(), start()));
      expect([begun.kind, changed]).toEqual(changed ? ["changed", true] : ["open", false]);
    }
  });

  it("never makes an attempt of a number twice", async () => {
    const assignmentId = await newAssignment();
    const first = await beginAttempt(store, beginOf(assignmentId));
    if (first.kind !== "open") throw new Error("not begun");
    await endAttempt(store.db, first.id, TEST_TIME + 1, "pupil");
    expect(await beginAttempt(store, beginOf(assignmentId))).toEqual({ kind: "taken" });
    const second = await beginAttempt(store, beginOf(assignmentId, { number: 2 }));
    expect(second).toMatchObject({ kind: "open", isNew: true });
  });
});
