import type { Course } from "../../course/course";
import { createFactBase } from "../../course/fact-base";
import { assembleForm } from "../../quiz/assemble-form";
import type { Blueprint } from "../../quiz/blueprint";
import { generateBank } from "../../quiz/generate-bank";
import { type OpenQuestion, openQuestion } from "../../quiz/open-question";

/** The questions of the form that seed and blueprint make of a course, or null where the bank runs short for this seed. */
export function makeQuestions(course: Course, blueprint: Blueprint, seed: string): readonly OpenQuestion[] | null {
  const facts = createFactBase(course);
  const assembly = assembleForm(generateBank(facts, seed), blueprint, seed);
  return assembly.ok ? assembly.form.items.map((item) => openQuestion(facts, item)) : null;
}
