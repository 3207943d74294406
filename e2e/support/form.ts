import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PracticeOffers } from "../../src/authoring/course-module";
import type { Item } from "../../src/quiz/item";
import { makeForm as makeQuizForm } from "../../src/quiz/make-form";
import { readFacts } from "./course";

/** The items that practice shows for a length and a seed over a whole course, made here as the server and the browser make them. */
export function makeForm(course: string, length: number, seed: string, root = "."): readonly Item[] {
  const facts = readFacts(course, root);
  const offers = JSON.parse(readFileSync(join(root, ".generated", course, "offers.json"), "utf8")) as PracticeOffers;
  const offer = offers[""]?.find((one) => one.length === length);
  if (!offer) throw new Error(`Practice does not offer ${length} questions.`);
  const assembly = makeQuizForm(facts, offer.blueprint, seed);
  if (!assembly.ok) throw new Error(`The form ran short of ${assembly.cell.skill} items.`);
  return assembly.form.items;
}

/** A seed whose form holds every kind of question. */
export function findSeedOfAllKinds(course: string, length: number, root?: string): string {
  for (let i = 0; i < 50; i++) {
    const seed = `journey-${i}`;
    if (new Set(makeForm(course, length, seed, root).map(({ kind }) => kind)).size === 4) return seed;
  }
  throw new Error("No seed of fifty gives a form with every kind of question.");
}
