import type { MDXComponents } from "mdx/types";
import { type FactBase, getClaim } from "../../src/course/fact-base";
import { Lineage } from "../../src/ui/figure/lineage";
import { Network } from "../../src/ui/figure/network";
import { Origins } from "../../src/ui/figure/origins";
import { Timeline } from "../../src/ui/figure/timeline";
import { listWords } from "../../src/ui/lesson/list-words";

type Words = string | readonly string[];

/** The figures of a lesson that are no maps. */
export function figureWords(facts: FactBase): MDXComponents {
  return {
    /** Events as the spans in which they can have happened. */
    Timeline: ({ title, events, from, to }: { title: string; events: Words; from?: string; to?: string }) => (
      <Timeline events={listWords(events)} facts={facts} from={from} title={title} to={to} />
    ),

    /** Who backs whom, and who says so. */
    Network: ({ title, predicates, actors }: { title: string; predicates: Words; actors?: Words }) => (
      <Network
        actors={actors === undefined ? undefined : listWords(actors)}
        facts={facts}
        predicates={listWords(predicates)}
        title={title}
      />
    ),

    /** From what a claim tells of to each document and its wording. */
    Lineage: ({ claim }: { claim: string }) => <Lineage claim={getClaim(facts, claim)} facts={facts} />,

    /** Claim by claim, how many documents print it and how many voices that makes. */
    Origins: ({ claims }: { claims: Words }) => (
      <Origins claims={listWords(claims).map((id) => getClaim(facts, id))} facts={facts} />
    ),
  };
}
