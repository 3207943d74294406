import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { MarksListed } from "./marks-list";
import { MarksResult } from "./marks-result";

const mark = { earned: 20 / 3, max: 12, percent: 500 / 9, isLate: false, deducted: 0, setBy: null };
const attempt = { id: "a", pupilId: "p", pupilName: "Ada", number: 1, submittedBy: "pupil", counts: true } as const;
const given = { id: "g", percent: 82.5, reason: "Told it at the desk", byName: "T", createdAt: 0 };

const draw = (
  more: Partial<MarksListed["mark"]> | null,
  {
    kind = "quiz",
    submittedAt = 1,
    ...rest
  }: { kind?: "quiz" | "written"; submittedAt?: number | null; given?: typeof given } = {},
): string =>
  renderToStaticMarkup(
    <MarksResult
      attempt={{ ...attempt, submittedAt, mark: more && { ...mark, ...more } }}
      given={rest.given ?? null}
      kind={kind}
    />,
  ).replace(/<[^>]+>/g, "");

describe("the result over a pupil's work", () => {
  it("is its percentage and the marks that it is made of", () => {
    expect(draw({})).toBe("55.6 %, 6.67 of 12 marks");
  });

  it("says what was taken off, and what a teacher has set", () => {
    expect(draw({ isLate: true, deducted: 1 })).toBe("55.6 %, 6.67 of 12 marks, late: 1 taken off");
    expect(draw({ setBy: "x", percent: 70 })).toBe("70 %, set by a teacher");
  });

  it("says how far it is where there is none", () => {
    expect(draw(null, { submittedAt: null })).toBe("at work");
    expect(draw(null, { kind: "written" })).toBe("to read");
  });

  it("is what was given for the whole, with what the attempt came to", () => {
    expect(draw({}, { given })).toBe("82.5 % given for the whole assignment. This attempt: 55.6 %, 6.67 of 12 marks.");
  });
});
