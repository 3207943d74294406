import { readFileSync } from "node:fs";
import type { Course } from "../../src/course/course";
import { createFactBase } from "../../src/course/fact-base";
import { assembleForm } from "../../src/quiz/assemble-form";
import { generateBank } from "../../src/quiz/generate-bank";
import type { Item } from "../../src/quiz/item";
import { listLengths } from "../../src/quiz/list-lengths";

export const readCourse = (id: string): Course =>
  JSON.parse(readFileSync(`.generated/${id}/course.json`, "utf8")) as Course;

/** The items that practice shows for a length and a seed over a whole course, made here as the server and the browser make them. */
export function makeForm(course: string, length: number, seed: string): readonly Item[] {
  const facts = createFactBase(readCourse(course));
  const offer = listLengths(generateBank(facts, "standing"), null).find((one) => one.length === length);
  if (!offer) throw new Error(`Practice does not offer ${length} questions.`);
  const assembly = assembleForm(generateBank(facts, seed), offer.blueprint, seed);
  if (!assembly.ok) throw new Error(`The form ran short of ${assembly.cell.skill} items.`);
  return assembly.form.items;
}

/** A seed whose form holds every kind of question. */
export function findSeedOfAllKinds(course: string, length: number): string {
  for (let i = 0; i < 50; i++) {
    const seed = `journey-${i}`;
    if (new Set(makeForm(course, length, seed).map(({ kind }) => kind)).size === 4) return seed;
  }
  throw new Error("No seed of fifty gives a form with every kind of question.");
}
