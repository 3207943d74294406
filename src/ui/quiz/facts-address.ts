/** Where the facts of a course lie, for a worker that makes questions of them. */
export interface FactsAddress {
  readonly facts: string;
  /** The hash that the facts must have: others would make other questions. */
  readonly hash: string;
}

/** The address at which a page of the course finds its facts; a new version of the course has a new one. */
export const factsOf = (course: string, hash: string): FactsAddress => ({
  facts: new URL(`/${course}/facts.json?v=${hash.slice(0, 12)}`, location.href).href,
  hash,
});
