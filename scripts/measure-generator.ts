import type { Course } from "../src/course/course";
import { createFactBase } from "../src/course/fact-base";
import { type Bank, generateBank } from "../src/quiz/bank/generate-bank";
import { assembleForm } from "../src/quiz/forms/assemble-form";
import { assembleVariant } from "../src/quiz/forms/assemble-variant";
import { listLengths } from "../src/quiz/forms/list-lengths";
import { median, quantile } from "./median";

/** Processor time in ms, of all threads of this process, on this machine unslowed. */
interface Cost {
  readonly what: string;
  /** The first time that this was measured, when more of it has yet to be compiled. */
  readonly first: number;
  readonly median: number;
  readonly p95: number;
}

export interface GeneratorMeasures {
  readonly items: number;
  /** Items of the longest form of up to 20, or null where no form can be filled. */
  readonly length: number | null;
  readonly costs: readonly Cost[];
}

const LONGEST = 20;
/** So many forms are made for each bank that is generated: one is quick, and its cost varies with the seed. */
const FORMS_PER_BANK = 20;

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measure(what: string, times: number, run: (i: number) => void): Cost {
  const costs = Array.from({ length: times }, (_, i) => processorTime(() => run(i)));
  const [first = 0, ...rest] = costs;
  const later = rest.length === 0 ? costs : rest;
  return { what, first, median: median(later), p95: quantile(later, 0.95) };
}

/** The same bank, of which nothing is remembered. */
const forget = (bank: Bank): Bank => ({ ...bank });

/**
 * What a bank, a form and a pupil's variant cost, each with a seed of its own every time: cold where nothing is kept of the facts (a bank) or of the bank (a form, a variant), as when
 * a page or a server has just begun; warm where what no seed changes was made before.
 */
export function measureGenerator(course: Course, runs: number): GeneratorMeasures {
  const bankCold = measure("bank, cold", runs, (i) => generateBank(createFactBase(course), `measure-${i}`));
  const facts = createFactBase(course);
  const bank = generateBank(facts, "measure");
  const bankWarm = measure("bank, warm", runs, (i) => generateBank(facts, `measure-${i}`));
  const items = bank.items.length;
  const longest = listLengths(bank, null).findLast(({ length }) => length <= LONGEST);
  if (longest === undefined) return { items, length: null, costs: [bankCold, bankWarm] };
  const { length, blueprint } = longest;
  const forms = runs * FORMS_PER_BANK;
  return {
    items,
    length,
    costs: [
      bankCold,
      bankWarm,
      measure("form, cold", forms, (i) => assembleForm(forget(bank), blueprint, `measure-${i}`)),
      measure("form, warm", forms, (i) => assembleForm(bank, blueprint, `measure-${i}`)),
      measure("variant, cold", runs, (i) => assembleVariant(forget(bank), blueprint, `measure-${i}`)),
      measure("variant, warm", forms, (i) => assembleVariant(bank, blueprint, `measure-${i}`)),
    ],
  };
}
