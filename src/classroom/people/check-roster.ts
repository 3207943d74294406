import { cleanPupilName, LONGEST_NAME, pupilNameKey } from "./pupil-name";

/** A line of a list of pupils as it was read. */
export interface RosterLine {
  /** Counted from 1, as the teacher's own list counts. */
  readonly line: number;
  readonly name: string;
  /** Extra time in percent as it was written; "" for none. */
  readonly extra: string;
}

/** What becomes of a line: a pupil, or what keeps it from being one. */
export interface RosterEntry {
  readonly line: number;
  readonly name: string;
  readonly nameKey: string;
  readonly extraPercent: number;
  /** What is wrong and what to do; null where the pupil can be added. */
  readonly problem: string | null;
}

/** A list as its teacher looks at it before anybody is added. */
export interface RosterPreview {
  readonly entries: readonly Pick<RosterEntry, "line" | "name" | "extraPercent" | "problem">[];
  readonly problems: number;
}

/** Who bears a name in the class already. */
export interface KnownPupil {
  readonly nameKey: string;
  readonly removed: boolean;
}

/** Most pupils of a class. */
export const MOST_PUPILS = 200;

/** Most extra time, in percent of the limit. */
export const MOST_EXTRA = 300;

function readExtra(text: string): number | null {
  const digits = text.replace(/\s|%/g, "");
  if (digits === "") return 0;
  return /^\d{1,3}$/.test(digits) && Number(digits) <= MOST_EXTRA ? Number(digits) : null;
}

function findProblem(
  name: string,
  nameKey: string,
  extra: number | null,
  known: KnownPupil | undefined,
  earlier: number | undefined,
): string | null {
  if (name === "") return "The name is missing. Write it, or delete the line.";
  if (nameKey === "") return "This holds no letter. Write a name, or delete the line.";
  if (name.length > LONGEST_NAME)
    return `The name is longer than ${LONGEST_NAME} characters. Shorten it; perhaps two lines became one.`;
  if (earlier !== undefined) return `The same name as in line ${earlier}. Add an initial, or delete one of the two.`;
  if (known?.removed) return "A pupil of this name was removed from the class. Take that one back, or add an initial.";
  if (known) return "A pupil of this name is in the class already. Delete the line, or add an initial.";
  if (extra === null) return `Extra time is a whole number from 0 to ${MOST_EXTRA}, in percent.`;
  return null;
}

/** Holds each line of a list against the others and against the class. Nothing is added as long as one has a problem. */
export function checkRoster(lines: readonly RosterLine[], class_: readonly KnownPupil[]): readonly RosterEntry[] {
  const known = new Map(class_.map((pupil) => [pupil.nameKey, pupil]));
  const seen = new Map<string, number>();
  return lines.map(({ line, name: typed, extra: text }) => {
    const name = cleanPupilName(typed);
    const nameKey = pupilNameKey(name);
    const extra = readExtra(text);
    const problem = findProblem(name, nameKey, extra, known.get(nameKey), seen.get(nameKey));
    if (!seen.has(nameKey)) seen.set(nameKey, line);
    return { line, name, nameKey, extraPercent: extra ?? 0, problem };
  });
}
