import { describe, expect, it } from "vitest";
import type { Assignment } from "./assignment";
import { fieldsOf, readDates, readRules, usualFields } from "./assignment-fields";

const ZONE = "Europe/Berlin";
const NOW = Date.UTC(2026, 2, 25, 8, 0);

const dates = (opens: string | null, due: string | null, closes: string | null) => {
  const problems: Record<string, string> = {};
  return { read: readDates({ opens, due, closes }, ZONE, problems), wrong: Object.keys(problems) };
};

describe("the fields of an assignment", () => {
  it("begin with a week, due by the class's clocks after they were put forward", () => {
    const { due, opens } = usualFields({ kind: "lesson", lesson: "l", scenario: "" }, {}, ZONE, NOW);
    expect(opens).toBeNull();
    expect(due).toBe("2026-04-01T18:00");
    expect(dates(null, due, null).read.dueAt).toBe(Date.UTC(2026, 3, 1, 16, 0));
  });

  it.each([
    ["in order", "2026-03-02T09:00", "2026-03-03T09:00", "2026-03-04T09:00", []],
    ["none at all", null, null, null, []],
    ["closing when due", null, "2026-03-03T09:00", "2026-03-03T09:00", []],
    ["due before opening", "2026-03-03T09:00", "2026-03-02T09:00", null, ["due"]],
    ["due when opening", "2026-03-03T09:00", "2026-03-03T09:00", null, ["due"]],
    ["closing before due", null, "2026-03-03T09:00", "2026-03-02T09:00", ["closes"]],
    ["closing before opening", "2026-03-03T09:00", null, "2026-03-02T09:00", ["closes"]],
    ["no dates", "2026-02-30T09:00", "tomorrow", null, ["opens", "due"]],
  ])("dates: %s", (_, opens, due, closes, wrong) => {
    expect(dates(opens, due, closes).wrong).toEqual(wrong);
  });

  it.each([
    [{ kind: "deduct", percent: 0 }, { kind: "submitted", at: null }, ["late.percent"]],
    [{ kind: "deduct", percent: null }, { kind: "submitted", at: null }, ["late.percent"]],
    [{ kind: "deduct", percent: 101 }, { kind: "at", at: null }, ["late.percent", "feedback.at"]],
    [{ kind: "accept", percent: 900 }, { kind: "at", at: "2026-03-03T09:00" }, []],
  ] as const)("rules %j %j", (late, feedback, wrong) => {
    const problems: Record<string, string> = {};
    readRules({ late, feedback }, ZONE, problems);
    expect(Object.keys(problems)).toEqual(wrong);
  });

  it("come back from an assignment as they went in", () => {
    const typed = {
      ...usualFields({ kind: "written", lesson: "", scenario: "" }, {}, ZONE, NOW),
      title: "Claim",
      prompt: "Which road?",
      opens: "2026-03-29T03:00",
      late: { kind: "deduct", percent: 25 },
      feedback: { kind: "at", at: "2026-04-02T08:00" },
    } as const;
    const assignment: Assignment = {
      ...{ id: "a", classId: "c", course: "valley", title: typed.title, releasedAt: null, createdAt: 0, revision: 1 },
      archivedAt: null,
      task: { kind: "written", prompt: typed.prompt },
      ...readDates(typed, ZONE, {}),
      rules: readRules(typed, ZONE, {}),
    };
    expect(fieldsOf(assignment, ZONE)).toEqual(typed);
  });
});
