import type { FactBase } from "../../course/fact-base";
import { capitalise } from "../../course/render";
import type { Named } from "./bulletin-hints";

/** Those whom the reports quote or credit and who are known by a name, with the capitalised ways in which the reports write it. */
export function listSpeakers({ course }: FactBase): readonly Named[] {
  const quoted = new Set(course.origins.flatMap(({ speaker, carrier }) => [speaker, carrier]));
  return course.actors
    .filter(({ id, mayBe }) => quoted.has(id) && mayBe.length === 0)
    .map(({ name, spellings }) => {
      const capital = spellings.map(({ as }) => as).filter((as) => /^\p{Lu}/u.test(as));
      const written = new Map([name, ...capital].map((as) => [as.toLowerCase(), as]));
      return { name: capitalise(name), written: [...written.values()] };
    });
}
