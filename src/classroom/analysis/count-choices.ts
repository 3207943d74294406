import { shortHash } from "../../quiz/random";

/** Fewer pupils than this are not counted: each of them would know what the others chose. */
const LEAST_PUPILS = 5;

/** How often each option of a decision was chosen, by a hash of the option's words: nothing that a pupil could have written comes back to others. */
export type ChoiceCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How an option is named in counts. */
export const nameOption = (text: string): string => shortHash(text);

interface CountedStep {
  readonly decision: string | null;
  readonly text: string;
}

/** Counts the choices of a class, a path for each pupil. A decision that fewer than five of them met is left out. */
export function countChoices(paths: readonly (readonly CountedStep[])[]): ChoiceCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const steps of paths) {
    const met = new Map(
      steps.flatMap(({ decision, text }) => (decision === null ? [] : [[decision, nameOption(text)] as const])),
    );
    for (const [decision, option] of met) {
      const options = counts.get(decision) ?? new Map<string, number>();
      counts.set(decision, options.set(option, (options.get(option) ?? 0) + 1));
    }
  }
  const total = (options: ReadonlyMap<string, number>): number => [...options.values()].reduce((sum, n) => sum + n, 0);
  return Object.fromEntries(
    [...counts]
      .filter(([, options]) => total(options) >= LEAST_PUPILS)
      .map(([decision, options]) => [decision, Object.fromEntries(options)]),
  );
}
