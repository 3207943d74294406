import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ITEMS, QUIZ } from "../../classroom/test-work";
import { insertAssignment } from "../../store/assignments";
import type { Store } from "../../store/store";
import { insertTestClass, testAssignment, testAttempt } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { teacherActor } from "../classes/test-call";
import { listCourseIds } from "../courses";
import { openItems } from "./open-items";

const COURSE = listCourseIds()[0] ?? "";

/** Where the pins of each pupil stand: the mill is the key, the pier a spot beside it, and a third is near neither. Zoe set none. */
const PINS = {
  ann: { lon: 10.01, lat: 40 },
  ben: { lon: 11, lat: 41 },
  cem: { lon: 10.5, lat: 40 },
  dora: { lon: 30, lat: 10 },
  zoe: null,
} as const;

describe.each(DIALECTS)("what was answered to each question, on %s", (dialect) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(dialect);
    const { db } = store;
    const names = Object.keys(PINS);
    await insertTestClass(store, { id: "c", teacher: "holt", course: COURSE, pupils: names });
    const task = JSON.stringify(QUIZ);
    await insertAssignment(db, testAssignment({ id: "w", classId: "c", course: COURSE, kind: "quiz", task }));
    const form = { id: "f", assignmentId: "w", variant: "one", items: JSON.stringify(ITEMS), createdAt: TEST_TIME };
    await db.insertInto("form").values(form).execute();
    const common = {
      assignmentId: "w",
      classId: "c",
      formId: "f",
      submittedAt: TEST_TIME,
      submittedBy: "pupil",
    } as const;
    await db
      .insertInto("attempt")
      .values(names.map((name) => testAttempt({ ...common, id: name, pupilId: `c ${name}` })))
      .execute();
    const given = Object.entries(PINS).flatMap(([attemptId, pin]) => {
      const value = JSON.stringify({ kind: "pin", ...pin });
      return pin ? [{ attemptId, slot: "pin", rev: 1, at: TEST_TIME, value }] : [];
    });
    await db.insertInto("answer").values(given).execute();
  });
  afterAll(() => store.close());

  const answersTo = async (id: string) => {
    const asked = { classId: "c", assignmentId: "w", at: TEST_TIME + 1 };
    const analysis = await openItems({ store }, teacherActor("holt"), asked);
    return analysis?.items.find(({ item }) => item.id === id);
  };

  it("tells a pin that stands at none of the spots from no answer, as the count of empty ones does", async () => {
    const pin = await answersTo("pin");
    expect(pin?.answers.map(({ answer, text, count }) => [answer, text, count])).toEqual([
      [null, "Elsewhere on the map", 2],
      ["mill", "The mill", 1],
      ["pier", "The pier", 1],
      [null, "No answer", 1],
    ]);
    expect(pin?.statistics.unanswered).toBe(1);
    expect(pin?.answers.map(({ share }) => share)).toEqual([0.4, 0.2, 0.2, 0.2]);
    expect(pin?.answers.filter(({ isKey }) => isKey).map(({ answer }) => answer)).toEqual(["mill"]);
  });

  it("counts who left a question of another kind empty", async () => {
    const choice = await answersTo("choice");
    expect(choice?.answers.map(({ text, count }) => [text, count])).toContainEqual(["No answer", 5]);
    expect(choice?.answers.some(({ text }) => text === "Elsewhere on the map")).toBe(false);
  });
});
