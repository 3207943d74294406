import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Accommodation, Assignment } from "../assigning/assignment";
import { deadlineOf } from "../assigning/effective-dates";
import { NO_DATES, QUIZ, rules } from "../test-work";
import { listHindrances } from "./reopening";

const MINUTE = 60_000;
const AT = 1000 * MINUTE;
const tell = (at: number): string => `minute ${at / MINUTE}`;

type Ruled = Pick<Assignment, "task" | "rules" | "opensAt" | "dueAt" | "closesAt">;

const quiz = (minutes: number | null, more: Partial<Ruled> = {}): Ruled => ({
  ...{ task: { ...QUIZ, quiz: { ...QUIZ.quiz, minutes } }, rules: rules(), ...NO_DATES },
  ...more,
});
const granted = (more: Partial<Accommodation>): Accommodation => ({
  ...{ ...NO_DATES, extraMinutes: null, excused: false },
  ...more,
});
const list = (assignment: Ruled, startedAt: number, grant: Accommodation | null = null, extraPercent = 0) =>
  listHindrances({ startedAt: startedAt * MINUTE }, assignment, { extraPercent }, grant, AT, tell);

const refuse = { rules: rules({ kind: "refuse" }) };

describe("what must be granted before an attempt goes on", () => {
  it.each<[string, readonly string[], readonly RegExp[]]>([
    ["nothing, where nothing bounds it", list(quiz(null), 0), []],
    ["nothing, while its limit runs", list(quiz(20), 990), []],
    ["minutes, once the limit has run out", list(quiz(20), 950), [/minute 970: grant more than 31 extra minutes/]],
    ["as many in all as with those that are granted", list(quiz(20), 950, granted({ extraMinutes: 10 })), [/than 31 /]],
    ["fewer, with standing extra time", list(quiz(20), 950, null, 50), [/minute 980: grant more than 21 /]],
    ["nothing, with enough of them", list(quiz(20), 950, granted({ extraMinutes: 40 })), []],
    ["no minutes, where it was too long ago", list(quiz(20), 100), [/lift the time limit/]],
    ["a closing date", list(quiz(null, { closesAt: 900 * MINUTE }), 0), [/closed on minute 900: .* closing date/]],
    ["nothing, with an own closing date", list(quiz(null, { closesAt: 1 }), 0, granted({ closesAt: AT + 1 })), []],
    ["a due date, where late work is refused", list(quiz(null, { dueAt: AT, ...refuse }), 0), [/grant a later due/]],
    ["nothing, where late work is taken", list(quiz(null, { dueAt: 1 }), 0), []],
    [
      "each, where several have passed",
      list(quiz(20, { dueAt: 1, closesAt: 2, ...refuse }), 950),
      [/extra minutes/, /due date/, /closing date/],
    ],
  ])("is %s", (_name, says, expected) => {
    expect(says).toHaveLength(expected.length);
    for (const [i, sentence] of says.entries()) expect(sentence).toMatch(expected[i] ?? "");
  });

  it("is nothing exactly where the deadline is to come", () => {
    const time = fc.option(fc.integer({ min: 0, max: 2000 }).map((minute) => minute * MINUTE));
    const late = fc.constantFrom<Assignment["rules"]["late"]>({ kind: "accept" }, { kind: "refuse" });
    const grants = fc.option(fc.record({ opensAt: time, dueAt: time, closesAt: time, extraMinutes: fc.nat(600) }));
    fc.assert(
      fc.property(
        ...([fc.option(fc.nat(90)), time, time, late, grants, fc.nat(1000), fc.nat(100)] as const),
        (minutes, dueAt, closesAt, lateness, grant, started, extraPercent) => {
          const assignment = quiz(minutes, { dueAt, closesAt, rules: rules(lateness) });
          const own = grant && { ...grant, excused: false };
          const deadline = deadlineOf({ startedAt: started * MINUTE }, assignment, { extraPercent }, own);
          const hindrances = list(assignment, started, own, extraPercent);
          expect(hindrances.length === 0).toBe(deadline === null || deadline > AT);
        },
      ),
    );
  });

  it("asks for as many minutes as make it go on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 500, max: 990 }), (minutes, started) => {
        const [says] = list(quiz(minutes), started);
        const asked = Number(/than (\d+) extra/.exec(says ?? "")?.[1] ?? 0);
        if (asked > 0) expect(list(quiz(minutes), started, granted({ extraMinutes: asked }))).toEqual([]);
      }),
    );
  });
});
