import { describe, expect, it } from "vitest";
import { DUE, NO_DATES, QUIZ, rules } from "../test-work";
import type { Assignment } from "./assignment";
import { deadlineOf, isLateAt, phaseAt } from "./effective-dates";

const ACCEPT = { kind: "accept" } as const;
const DEDUCT = { kind: "deduct", percent: 10 } as const;
const REFUSE = { kind: "refuse" } as const;

describe("what is due", () => {
  it.each<[string, Assignment["rules"]["late"], number, string, boolean]>([
    ["before it", ACCEPT, DUE - 1, "open", false],
    ["at that moment", ACCEPT, DUE, "open", false],
    ["after it", ACCEPT, DUE + 1, "late", true],
    ["at that moment, where late work loses marks", DEDUCT, DUE, "open", false],
    ["after it, where late work loses marks", DEDUCT, DUE + 1, "late", true],
    ["before it, where late work is refused", REFUSE, DUE - 1, "open", false],
    ["at that moment, where late work is refused", REFUSE, DUE, "closed", false],
    ["after it, where late work is refused", REFUSE, DUE + 1, "closed", false],
  ])("%s", (_name, late, at, phase, isLate) => {
    expect(phaseAt({ ...NO_DATES, dueAt: DUE }, late, at)).toBe(phase);
    expect(isLateAt(late, DUE, at)).toBe(isLate);
  });

  it.each([ACCEPT, DEDUCT, REFUSE])("ends in time where closing and due date fall together: %j", (late) => {
    const assignment = { task: QUIZ, rules: rules(late), opensAt: null, dueAt: DUE, closesAt: DUE };
    const deadline = deadlineOf({ startedAt: DUE - 1000 }, assignment, { extraPercent: 0 }, null);
    expect(deadline).toBe(DUE);
    expect(isLateAt(late, DUE, deadline ?? 0)).toBe(false);
    expect(phaseAt(assignment, late, DUE)).toBe("closed");
  });

  it("is never late without a due date", () => {
    expect(isLateAt(DEDUCT, null, DUE)).toBe(false);
    expect(phaseAt(NO_DATES, DEDUCT, DUE)).toBe("open");
  });
});
