import type { Course } from "../../course/course";
import { createFactBase, type FactBase } from "../../course/fact-base";
import type { FactsAddress } from "./facts-address";

/** Why there are no facts: they have not come, or the course has changed since the page was made, so that only another page can go on. */
export type NoFacts = "no-facts" | "other-course";

class OtherCourse extends Error {}

/** What kept the facts from a worker, or what it made of them. */
export const tellNoFacts = (error: unknown): NoFacts => (error instanceof OtherCourse ? "other-course" : "no-facts");

let loaded: Promise<FactBase> | null = null;

async function fetchFacts({ facts, hash }: FactsAddress): Promise<FactBase> {
  const response = await fetch(facts);
  if (!response.ok) throw new Error(`The facts of the course answered ${response.status}.`);
  const course = (await response.json()) as Course;
  if (course.hash !== hash) throw new OtherCourse("The facts are those of another version of the course.");
  return createFactBase(course);
}

/** Fetches the facts once for this worker. Rejects where they do not come or are others; the next call then tries again. */
export async function loadFacts(address: FactsAddress): Promise<FactBase> {
  loaded ??= fetchFacts(address);
  try {
    return await loaded;
  } catch (error) {
    loaded = null;
    throw error;
  }
}
