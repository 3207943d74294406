import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { GradeCell } from "../../../classroom/marks/gradebook";
import { GradebookTable } from "./gradebook-table";

const cell = (state: GradeCell["state"], percent: number | null = null, more: Partial<GradeCell> = {}): GradeCell => ({
  ...{ state, percent, attempt: null, isLate: false, isSet: false, isGiven: false, tries: 0 },
  ...more,
});

const quiz = { id: "q", title: "Gates", kind: "quiz" as const, hasMarks: true, due: "due 5 May" };
const lesson = { id: "l", title: "Mills", kind: "lesson" as const, hasMarks: false, due: null };
const none = { mean: null, count: 0, interval: null };

const draw = (cells: readonly (readonly GradeCell[])[]) =>
  renderToStaticMarkup(
    <GradebookTable
      assignments={[quiz, lesson]}
      caption="Marks"
      classId="c"
      columns={[
        { mean: { mean: 61.6, count: 5, interval: { low: 40.2, high: 83 } }, missing: 2 },
        { mean: none, missing: 0 },
      ]}
      pupils={cells.map((_, i) => ({ id: `p${i}`, name: `Pupil ${i}` }))}
      rows={cells.map((row) => ({ cells: row, mean: none, done: 1, asked: 2 }))}
    />,
  );

const textOf = (html: string, at: string): string =>
  (
    new RegExp(`<td data-[^>]*data-cell="${at}"[^>]*>(.*?)</td>|<td[^>]*data-cell="${at}"[^>]*>(.*?)</td>`).exec(
      html,
    )?.[0] ?? ""
  )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("the gradebook's table", () => {
  const html = draw([
    [cell("marked", 0), cell("marked", 100)],
    [cell("missing"), cell("marked", 0)],
    [cell("marked", 79.6, { isLate: true, isSet: true }), cell("excused")],
    [cell("marked", 80, { isSet: true, isGiven: true }), cell("marked", 100, { isSet: true, isGiven: true })],
  ]);

  it.each([
    ["a mark of nought", "0 0", "0"],
    ["a lesson gone through", "0 1", "done"],
    ["what is missing, which is no nought", "1 0", "missing"],
    ["a lesson begun", "1 1", "not finished"],
    ["a late mark that a teacher set", "2 0", "79.6 late set"],
    ["an excused pupil", "2 1", "excused"],
    ["what was given for the whole assignment", "3 0", "80 given"],
    ["what was given for a lesson, as the number that it is", "3 1", "100 given"],
  ])("shows %s", (_name, at, text) => {
    expect(textOf(html, at)).toBe(text);
  });

  it("says how rough a mean of few is, and how many are missing", () => {
    expect(html.replace(/<[^>]+>/g, " ")).toMatch(/62\s+40 to 83\s+2 missing/);
  });

  it("is one stop for the keyboard, whose cells are reached by arrow keys", () => {
    expect(html).toContain('role="grid"');
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
  });
});
