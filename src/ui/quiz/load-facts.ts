import type { Course } from "../../course/course";
import { createFactBase, type FactBase } from "../../course/fact-base";
import type { FactsAddress } from "./facts-address";

let loaded: Promise<FactBase> | null = null;

async function fetchFacts({ facts, hash }: FactsAddress): Promise<FactBase> {
  const response = await fetch(facts);
  if (!response.ok) throw new Error(`The facts of the course answered ${response.status}.`);
  const course = (await response.json()) as Course;
  if (course.hash !== hash) throw new Error("The facts are those of another version of the course.");
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
