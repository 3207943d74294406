import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  beginAttempt,
  endAttempt,
  findAttempt,
  holdOpenAttempt,
  listAnswers,
  listOpenAttempts,
  listOwnAttempts,
  type NewAttempt,
  noteSeen,
  reopenAttempt,
  writeMark,
} from "./attempts";
import { type AnswerOp, saveAnswer } from "./attempts-save";
import { isDuplicate } from "./database-error";
import type { Store } from "./store";
import { attemptMaker } from "./test-attempts";
import { insertTestClass } from "./test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "./test-stores";

describe.each(DIALECTS)("attempts on %s", (dialect) => {
  let store: Store;
  const { newId, beginOf, newAssignment } = attemptMaker(() => store);
  const begin = async (more: Partial<NewAttempt> = {}): Promise<string> => {
    const begun = await beginAttempt(store, beginOf(await newAssignment(), more));
    if (begun.kind !== "open") throw new Error("not begun");
    return begun.id;
  };
  const opOf = (attemptId: string, more: Partial<AnswerOp> = {}): AnswerOp => ({
    attemptId,
    opId: newId(),
    slot: "q1",
    baseRev: 0,
    value: '"a"',
    at: TEST_TIME + 1000,
    place: "q1",
    pending: 0,
    isOver: false,
    bound: null,
    ...more,
  });

  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "c1", teacher: "t1", pupils: ["Anna", "Bela"] });
  });
  afterAll(() => store.close());

  it("shows an attempt to nobody but its pupil", async () => {
    const id = await begin();
    const own = { id, pupilId: "c1 Anna", classId: "c1" };
    expect((await findAttempt(store.db, own))?.id).toBe(id);
    expect(await findAttempt(store.db, { ...own, pupilId: "c1 Bela" })).toBeUndefined();
    expect(await findAttempt(store.db, { ...own, classId: "c2" })).toBeUndefined();
  });

  it("saves answer after answer, each with the next revision, and logs all of them", async () => {
    const id = await begin();
    expect(await saveAnswer(store, opOf(id))).toEqual({ kind: "saved", rev: 1, at: TEST_TIME + 1000 });
    expect(await saveAnswer(store, opOf(id, { baseRev: 1, value: '"b"', pending: 2 }))).toMatchObject({ rev: 2 });
    expect(await saveAnswer(store, opOf(id, { slot: "q2", place: "q2", pending: 1 }))).toMatchObject({ rev: 1 });
    expect((await listAnswers(store.db, id)).map(({ slot, rev, value }) => [slot, rev, value])).toEqual([
      ["q1", 2, '"b"'],
      ["q2", 1, '"a"'],
    ]);
    expect(await store.db.selectFrom("answerOp").selectAll().where("attemptId", "=", id).execute()).toHaveLength(3);
    const [seen] = await listOpenAttempts(store.db, { classId: "c1" }).then((all) =>
      all.filter((one) => one.id === id),
    );
    expect(seen).toMatchObject({ place: "q2", pending: 1, seenAt: TEST_TIME + 1000 });
  });

  it("gives a repeated op the reply that it got, at once or later", async () => {
    const id = await begin();
    const op = opOf(id);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, i) => saveAnswer(store, { ...op, at: op.at + i })),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    await saveAnswer(store, opOf(id, { baseRev: 1, value: '"b"' }));
    await endAttempt(store.db, id, TEST_TIME + 5000, "pupil");
    expect(await saveAnswer(store, op)).toEqual(replies[0]);
    expect(await store.db.selectFrom("answerOp").selectAll().where("attemptId", "=", id).execute()).toHaveLength(2);
  });

  it("takes one of two answers to the same revision, and tells the other the newer one", async () => {
    const id = await begin();
    const ops = Array.from({ length: 10 }, (_, i) => opOf(id, { value: `"${i}"` }));
    const replies = await Promise.all(ops.map((op) => saveAnswer(store, op)));
    const won = replies.findIndex(({ kind }) => kind === "saved");
    expect(replies.filter(({ kind }) => kind === "saved")).toHaveLength(1);
    for (const [i, reply] of replies.entries())
      if (i !== won) expect(reply).toEqual({ kind: "stale", rev: 1, value: ops[won]?.value, at: TEST_TIME + 1000 });
  });

  it("calls an answer to a revision that there never was stale", async () => {
    const id = await begin();
    expect(await saveAnswer(store, opOf(id, { baseRev: 3 }))).toEqual({ kind: "stale", rev: 0, value: null, at: null });
  });

  it("takes answers in so many slots of a beginning and no more, and goes on taking changes of those", async () => {
    const id = await begin();
    const bound = { prefix: "question ", most: 2 };
    const save = (slot: string, more: Partial<AnswerOp> = {}) => saveAnswer(store, opOf(id, { slot, bound, ...more }));
    expect(await save("end", { bound: null })).toMatchObject({ kind: "saved" });
    const first = opOf(id, { slot: "question a", bound });
    expect(await saveAnswer(store, first)).toMatchObject({ kind: "saved", rev: 1 });
    expect(await save("question b")).toMatchObject({ kind: "saved", rev: 1 });
    expect(await save("question c")).toEqual({ kind: "full" });
    expect(await saveAnswer(store, first), "sent again").toMatchObject({ kind: "saved", rev: 1 });
    expect(await save("question a"), "another device").toMatchObject({ kind: "stale", rev: 1 });
    expect(await save("question b", { baseRev: 1, value: '"b"' })).toMatchObject({ kind: "saved", rev: 2 });
    expect((await listAnswers(store.db, id)).map(({ slot }) => slot)).toEqual(["end", "question a", "question b"]);
  });

  it("refuses an op whose id stood for another answer", async () => {
    const id = await begin();
    const op = opOf(id);
    await saveAnswer(store, op);
    expect(await saveAnswer(store, { ...op, slot: "q2" })).toEqual({ kind: "reused" });
    expect(await saveAnswer(store, { ...op, value: '"b"' })).toEqual({ kind: "reused" });
    expect((await listAnswers(store.db, id)).map(({ slot }) => slot)).toEqual(["q1"]);
  });

  it("takes nothing after the end, which comes once", async () => {
    const id = await begin();
    const ends = await Promise.all([
      endAttempt(store.db, id, TEST_TIME + 2000, "pupil"),
      endAttempt(store.db, id, TEST_TIME + 3000, "time"),
    ]);
    expect(ends.filter(Boolean)).toHaveLength(1);
    expect(await saveAnswer(store, opOf(id))).toEqual({ kind: "ended" });
    await noteSeen(store.db, id, { at: TEST_TIME + 9000, place: "q9", pending: 4 });
    await writeMark(store.db, id, "{}");
    expect(await findAttempt(store.db, { id, pupilId: "c1 Anna", classId: "c1" })).toMatchObject({
      pending: 0,
      mark: "{}",
      seenAt: TEST_TIME,
    });
    expect(await listAnswers(store.db, id)).toEqual([]);
  });

  it("takes nothing when time has run out, and still repeats what it said before that", async () => {
    const id = await begin();
    const op = opOf(id);
    const reply = await saveAnswer(store, op);
    expect(await saveAnswer(store, opOf(id, { slot: "q2", isOver: true }))).toEqual({ kind: "ended" });
    expect(await saveAnswer(store, { ...op, isOver: true })).toEqual(reply);
    expect((await listAnswers(store.db, id)).map(({ slot }) => slot)).toEqual(["q1"]);
  });

  it("either takes an answer before the end or refuses it, however they race", async () => {
    const id = await begin();
    const inTime: string[] = [];
    const racing = Array.from({ length: 30 }, async (_, i) => {
      const slot = `q${i}`;
      if ((await saveAnswer(store, opOf(id, { slot }))).kind === "saved") inTime.push(slot);
    });
    const frozen = store.db.transaction().execute(async (trx) => {
      await holdOpenAttempt(trx, id);
      const seen = (await listAnswers(trx, id)).map(({ slot }) => slot);
      await endAttempt(trx, id, TEST_TIME + 2000, "pupil", "{}");
      return seen;
    });
    await Promise.all(racing);
    expect((await frozen).toSorted()).toEqual(inTime.toSorted());
  });

  it("takes an ending back once, with the answers, and takes answers again", async () => {
    const assignmentId = await newAssignment();
    const begun = await beginAttempt(store, beginOf(assignmentId));
    if (begun.kind !== "open") throw new Error("not begun");
    const { id } = begun;
    const of = { id, classId: "c1", assignmentId };
    await saveAnswer(store, opOf(id));
    expect(await reopenAttempt(store.db, of), "it is open").toBe(false);
    await endAttempt(store.db, id, TEST_TIME + 2000, "time");
    await writeMark(store.db, id, "{}");
    expect(await reopenAttempt(store.db, { ...of, classId: "c2" })).toBe(false);
    expect(await reopenAttempt(store.db, { ...of, assignmentId: "another" })).toBe(false);
    const tries = await Promise.all(Array.from({ length: 5 }, () => reopenAttempt(store.db, of)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    const open = { submittedAt: null, submittedBy: null, mark: null, startedAt: TEST_TIME };
    expect(await findAttempt(store.db, { id, pupilId: "c1 Anna", classId: "c1" })).toMatchObject(open);
    expect(await saveAnswer(store, opOf(id, { baseRev: 1, value: '"b"' }))).toMatchObject({ kind: "saved", rev: 2 });
    expect(await endAttempt(store.db, id, TEST_TIME + 4000, "pupil")).toBe(true);
  });

  it("opens no attempt again beside a later one, however they race", async () => {
    for (let round = 0; round < 6; round++) {
      const assignmentId = await newAssignment();
      const first = await beginAttempt(store, beginOf(assignmentId));
      if (first.kind !== "open") throw new Error("not begun");
      await endAttempt(store.db, first.id, TEST_TIME + 1000, "pupil");
      const reopen = () =>
        reopenAttempt(store.db, { id: first.id, classId: "c1", assignmentId }).catch((error: unknown) => {
          if (isDuplicate(error)) return false;
          throw error;
        });
      const begin2 = () => beginAttempt(store, beginOf(assignmentId, { number: 2 }));
      await Promise.all(round % 2 ? [reopen(), begin2()] : [begin2(), reopen()]);
      expect(await listOpenAttempts(store.db, { classId: "c1", assignmentId })).toHaveLength(1);
      const all = await listOwnAttempts(store.db, { pupilId: "c1 Anna", classId: "c1", assignmentId });
      if (all.length === 2) expect(await reopen()).toBe(false);
    }
  });
});
