import type { Adjustment, AdjustmentEntry } from "./adjustment";

interface RubricLine {
  readonly title: string;
  /** What 0, 1 and 2 points stand for. */
  readonly levels: readonly [string, string, string];
}

/** How "claim and evidence" is marked: three lines of 0 to 2 points. The teacher reads, the machine only adds. */
export const RUBRIC: readonly RubricLine[] = [
  {
    title: "The claim fits the evidence",
    levels: [
      "The paragraphs cited do not bear it out",
      "It says more, or less, than they bear out",
      "They bear it out, and it says no more than they do",
    ],
  },
  {
    title: "Evidence is cited, and rightly",
    levels: [
      "No paragraph is cited, or none that is about it",
      "Some citations fit, others do not or are missing",
      "Each part of the claim has a paragraph that reports it",
    ],
  },
  {
    title: "Who says so is named",
    levels: [
      "What is reported stands there as bare fact",
      "A teller is named, but not who it comes from, or only once",
      "Whoever is reported to have said it is named",
    ],
  },
];

export const LINE_MAX = 2;
export const RUBRIC_MAX = RUBRIC.length * LINE_MAX;

type Given = Extract<Adjustment, { kind: "rubric" }>;

/** What a teacher last gave an attempt for a written task, or null where nobody has read it yet. */
export function findRubric(
  adjustments: readonly AdjustmentEntry[],
  attempt: string,
): (Given & { readonly id: string }) | null {
  let last: (Given & { readonly id: string }) | null = null;
  for (const { id, change, undoneAt } of [...adjustments].sort((a, b) => a.createdAt - b.createdAt))
    if (undoneAt === null && change.kind === "rubric" && change.attempt === attempt) last = { ...change, id };
  return last;
}

/** The points of all lines, each held between 0 and what its line gives. */
export const sumRubric = ({ points }: Pick<Given, "points">): number =>
  RUBRIC.reduce((sum, _, i) => sum + Math.min(LINE_MAX, Math.max(0, points[i] ?? 0)), 0);
