import type { Course } from "../src/course/course";
import { createFactBase } from "../src/course/fact-base";
import { assembleForm } from "../src/quiz/assemble-form";
import { generateBank } from "../src/quiz/generate-bank";
import { listLengths } from "../src/quiz/list-lengths";
import { median } from "./median";

/** Times in ms, medians, on this machine unslowed. */
export interface GeneratorMeasures {
  readonly items: number;
  /** The first bank of a fact base, and one of another seed after it: what no seed changes is made once. */
  readonly bank: { readonly first: number; readonly next: number };
  /** Length and time of the longest form of up to 20 items, or null where no form can be filled. */
  readonly form: { readonly length: number; readonly time: number } | null;
}

const LONGEST = 20;

function time(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** Generates the bank, first and next, and a form `runs` times each, with a seed of its own each time, after a first time that warms up. */
export function measureGenerator(course: Course, runs: number): GeneratorMeasures {
  const facts = createFactBase(course);
  const seeds = Array.from({ length: runs }, (_, i) => `measure-${i}`);
  const bank = generateBank(facts, "measure");
  const offered = listLengths(bank, null).filter(({ length }) => length <= LONGEST);
  const longest = offered.at(-1);
  if (longest !== undefined) assembleForm(bank, longest.blueprint, "measure");
  return {
    items: bank.items.length,
    bank: {
      first: median(seeds.map((seed) => time(() => generateBank(createFactBase(course), seed)))),
      next: median(seeds.map((seed) => time(() => generateBank(facts, seed)))),
    },
    form:
      longest === undefined
        ? null
        : {
            length: longest.length,
            time: median(seeds.map((seed) => time(() => assembleForm(bank, longest.blueprint, seed)))),
          },
  };
}
