import { describe, expect, it } from "vitest";
import type { LivePupil } from "../../../classroom/working/live-progress";
import { countStates, stateAt, tellChange, tellSpan, tellTime } from "./live-view";

const pupil = (more: Partial<LivePupil>): LivePupil => ({
  ...{ id: "p", name: "Anna", state: "working", answered: 0, of: 5, where: null, pending: 0 },
  ...{ startedAt: 0, seenAt: 0, answeredAt: null, submittedAt: null, byTime: false, stuckAt: null, deadline: null },
  ...more,
});

describe("the live page", () => {
  it("calls stuck who works on and has given no answer for too long", () => {
    expect(stateAt(pupil({ stuckAt: 100 }), 99)).toBe("working");
    expect(stateAt(pupil({ stuckAt: 100 }), 100)).toBe("stuck");
    expect(stateAt(pupil({ stuckAt: 100, state: "submitted" }), 200)).toBe("submitted");
    expect(stateAt(pupil({}), 9e9)).toBe("working");
  });

  it("counts states, and the answers that devices still keep", () => {
    const pupils = [pupil({ stuckAt: 1, pending: 2 }), pupil({ pending: 1 }), pupil({ state: "absent" })];
    expect(countStates({ pupils, median: null }, 5)).toMatchObject({ stuck: 1, working: 1, absent: 1, pending: 3 });
  });

  it("announces only what a teacher would act on", () => {
    const none = { absent: 9, excused: 0, working: 0, submitted: 0, stuck: 0, pending: 0 };
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
