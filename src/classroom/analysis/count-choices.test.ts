import { describe, expect, it } from "vitest";
import { countChoices, nameOption } from "./count-choices";

const path = (...texts: readonly string[]) => texts.map((text, i) => ({ decision: `d${i + 1}`, text }));
const times = (n: number, steps: ReturnType<typeof path>) => Array.from({ length: n }, () => steps);

describe("countChoices", () => {
  it("counts a choice of each pupil at each decision", () =>
    expect(countChoices([...times(3, path("wait")), ...times(2, path("print"))])).toEqual({
      d1: { [nameOption("wait")]: 3, [nameOption("print")]: 2 },
    }));
  it("says nothing of a decision that fewer than five met", () =>
    expect(Object.keys(countChoices([...times(4, path("wait", "call")), ...times(1, path("wait"))]))).toEqual(["d1"]));
  it("says nothing of fewer than five pupils", () => expect(countChoices(times(4, path("wait")))).toEqual({}));
  it("gives back no words", () =>
    expect(JSON.stringify(countChoices(times(5, path("rude words"))))).not.toContain("rude"));
  it("leaves out what is no decision", () =>
    expect(countChoices(times(5, [{ decision: null, text: "on" }] as never))).toEqual({}));
});
