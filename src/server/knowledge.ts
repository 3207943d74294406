import type { FactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import { type KnowableCourse, listKnowable } from "../study/knowable";
import { getStandingBank } from "./practice";

/** Seeds of banks beside the standing one; with more of them hardly a claim is added. */
const SEEDS = ["knowledge-1", "knowledge-2", "knowledge-3"];

const known = new Map<string, KnowableCourse>();

/** What one can come to know of a course by its questions. Made once for each course. */
export function getKnowable(facts: FactBase): KnowableCourse {
  const { id } = facts.course;
  const knowable =
    known.get(id) ?? listKnowable(facts, [getStandingBank(facts), ...SEEDS.map((seed) => generateBank(facts, seed))]);
  known.set(id, knowable);
  return knowable;
}
