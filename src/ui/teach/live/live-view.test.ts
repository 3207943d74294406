import { describe, expect, it } from "vitest";
import type { LivePupil } from "../../../classroom/working/live-progress";
import { AWAY, countStates, stateAt, tellChange, tellSpan, tellTime } from "./live-view";

const pupil = (more: Partial<LivePupil>): LivePupil => ({
  ...{ id: "p", name: "Anna", state: "working", answered: 0, of: 5, where: null, pending: 0 },
  ...{ startedAt: 0, seenAt: 0, answeredAt: null, submittedAt: null, byTime: false, stuckAt: null, deadline: null },
  ...more,
});

describe("the live page", () => {
  const NOW = 9e9;
  const [here, gone] = [NOW - AWAY, NOW - AWAY - 1];
  const [early, late] = [NOW + 1, NOW];

  it.each([
    ["answers", { state: "working", seenAt: here, stuckAt: early }, "working"],
    ["works where nobody is called stuck", { state: "working", seenAt: here, stuckAt: null }, "working"],
    [
      "is before the page and has given no answer for too long",
      { state: "working", seenAt: here, stuckAt: late },
      "stuck",
    ],
    ["has gone before that", { state: "working", seenAt: gone, stuckAt: early }, "away"],
    ["has gone, and has given no answer since", { state: "working", seenAt: gone, stuckAt: late }, "away"],
    ["has gone from a written task", { state: "working", seenAt: gone, stuckAt: null }, "away"],
    ["was never heard of, and has given no answer", { state: "working", seenAt: null, stuckAt: late }, "stuck"],
    ["has handed in and gone", { state: "submitted", seenAt: gone, stuckAt: late }, "submitted"],
    ["has not begun", { state: "absent", seenAt: null, stuckAt: null }, "absent"],
    ["is excused", { state: "excused", seenAt: null, stuckAt: null }, "excused"],
  ] as const)("of somebody who %s", (_, known, state) => {
    expect(stateAt(pupil(known), NOW)).toBe(state);
  });

  it("counts states, and the answers that devices still keep", () => {
    const pupils = [
      pupil({ stuckAt: 1, pending: 2 }),
      pupil({ pending: 1 }),
      pupil({ stuckAt: 1, seenAt: -AWAY }),
      pupil({ state: "absent" }),
    ];
    expect(countStates({ pupils, median: null }, 5)).toEqual({
      ...{ stuck: 1, working: 1, away: 1, absent: 1 },
      ...{ submitted: 0, excused: 0, pending: 3 },
    });
  });

  it("announces only what a teacher would act on", () => {
    const none = { absent: 9, excused: 0, working: 0, submitted: 0, stuck: 0, away: 0, pending: 0 };
    expect(tellChange(none, { ...none, working: 5, absent: 4 })).toBe("");
    expect(tellChange(none, { ...none, submitted: 2, stuck: 1 })).toBe("2 handed in, 1 stuck.");
    expect(tellChange({ ...none, stuck: 3 }, { ...none, stuck: 1 })).toBe("");
  });

  it.each([
    [-5, "0 s"],
    [59_000, "59 s"],
    [60_000, "1 min"],
    [119 * 60_000, "119 min"],
    [150 * 60_000, "2 h"],
  ])("tells %d ms as %s", (ms, text) => {
    expect(tellSpan(ms)).toBe(text);
  });

  it("tells the day with the time where it is not today, by the class's clocks", () => {
    const at = Date.UTC(2026, 9, 20, 22, 30);
    expect(tellTime(at, at + 60_000, "Europe/Berlin")).toBe("00:30");
    expect(tellTime(at, at + 60_000, "Asia/Tokyo")).toBe("07:30");
    expect(tellTime(at, at + 86_400_000, "Europe/Berlin")).toBe("21 Oct, 00:30");
    // Before midnight in London, after it in Berlin.
    expect(tellTime(at, at + 3_600_000, "Europe/London")).toBe("20 Oct, 23:30");
  });
});
