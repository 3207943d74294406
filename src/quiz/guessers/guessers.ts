import { measureConvergence } from "../flaws/rules/convergence";
import { contentWords } from "../language/wording";
import { measureOddness } from "../options/oddness";
import type { Sheet } from "./sheet";

/** What was right before, in items about something else: how often each wording, and how often each position among so many options. */
export interface Memory {
  readonly wordings: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<string, number>;
}

/** Under which key a position is remembered. */
export const positionKey = (position: number, options: number): string => `${position} of ${options}`;

/** A learner who knows tests and nothing else: how much each option is liked, in the order shown. Equally liked ones are drawn by lot. */
export interface Guesser {
  readonly id: string;
  readonly like: (sheet: Sheet, memory: Memory) => readonly number[];
}

function likeOverlap({ stem, options }: Sheet): readonly number[] {
  const inStem = contentWords(stem);
  return options.map((text) => [...contentWords(text)].filter((word) => inStem.has(word)).length);
}

/** Tricks that tests are passed with (Millman, Bishop & Ebel 1965, An analysis of test-wiseness, EPM 25(3)). */
export const GUESSERS: readonly Guesser[] = [
  { id: "longest", like: ({ options }) => options.map((text) => text.length) },
  { id: "shortest", like: ({ options }) => options.map((text) => -text.length) },
  { id: "stem overlap", like: likeOverlap },
  { id: "odd one out", like: ({ options }) => measureOddness(options) },
  { id: "convergence", like: ({ options }) => measureConvergence(options).map(({ sum }) => sum) },
  { id: "commonest key", like: ({ options }, { wordings }) => options.map((text) => wordings.get(text) ?? 0) },
  {
    id: "commonest position",
    like: ({ options }, { positions }) => options.map((_, i) => positions.get(positionKey(i, options.length)) ?? 0),
  },
];
