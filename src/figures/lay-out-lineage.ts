import { corroborate } from "../course/corroboration";
import type { Account, Claim } from "../course/course";
import type { FactBase } from "../course/fact-base";

/** What somebody is on the way to print: whose word it is, who spoke, who carried it. */
export type LineagePart = "voice" | "speaker" | "carrier";

/** One document that prints one account, as far as it came by one way. */
export interface LineageLeaf {
  readonly source: string;
  readonly paragraphs: readonly number[];
  readonly account: Account;
}

/** Somebody on the way, and who and what comes after. */
export interface LineageNode {
  /** An actor's id, or null where nobody is credited. */
  readonly actor: string | null;
  readonly parts: readonly LineagePart[];
  /** Ids of the documents that hang on it, near and far. */
  readonly documents: readonly string[];
  readonly branches: readonly LineageNode[];
  readonly leaves: readonly LineageLeaf[];
}

export interface Lineage {
  /** One for each voice, the most printed first; last those for whom nobody is credited. */
  readonly voices: readonly LineageNode[];
  /** Parts that stand as a step of their own somewhere in the tree, in order. */
  readonly steps: readonly LineagePart[];
}

interface Way {
  readonly voice: string | null;
  readonly speaker: string | null;
  readonly carrier: string | null;
  readonly leaves: readonly LineageLeaf[];
}

interface Step {
  readonly actor: string | null;
  readonly parts: readonly LineagePart[];
}

function listWays(facts: FactBase, claim: Claim): readonly Way[] {
  return claim.accounts.flatMap((account) =>
    corroborate(facts, account).chains.map(({ voice, speaker, carrier, documents }) => ({
      voice,
      speaker,
      carrier,
      leaves: documents.map(({ source, paragraphs }) => ({ source, paragraphs, account })),
    })),
  );
}

/** The steps of one way; nobody’s word is a step only where nobody is credited at all. A voice that always speaks for itself is one step, else its speaking is a step like that of its other speakers. */
function listSteps({ voice, speaker, carrier }: Way, speaksItself: boolean): readonly Step[] {
  const steps: { actor: string | null; parts: LineagePart[] }[] = [];
  if (voice !== null || (speaker === null && carrier === null)) steps.push({ actor: voice, parts: ["voice"] });
  if (speaker !== null) {
    if (speaker === voice && speaksItself) steps[0]?.parts.push("speaker");
    else steps.push({ actor: speaker, parts: ["speaker"] });
  }
  if (carrier !== null) {
    const last = steps.at(-1);
    if (last?.actor === carrier) last.parts.push("carrier");
    else steps.push({ actor: carrier, parts: ["carrier"] });
  }
  return steps;
}

const keyOf = ({ actor, parts }: Step): string => JSON.stringify([parts[0], actor]);

interface Path {
  readonly steps: readonly Step[];
  readonly leaves: readonly LineageLeaf[];
}

/** Each document once for each account; ways that differ in who carried their own words end in the same one. */
function joinLeaves(leaves: readonly LineageLeaf[]): readonly LineageLeaf[] {
  const joined = new Map<string, LineageLeaf>();
  for (const { source, paragraphs, account } of leaves) {
    const key = JSON.stringify([source, account.id]);
    const both = new Set([...(joined.get(key)?.paragraphs ?? []), ...paragraphs]);
    joined.set(key, { source, account, paragraphs: [...both].sort((a, b) => a - b) });
  }
  return [...joined.values()];
}

/** Joins ways that start alike into one branch; the branch with the most documents first, in the order of the ways where equal. */
function joinPaths(facts: FactBase, paths: readonly Path[]): readonly LineageNode[] {
  const started = new Map<string, { actor: string | null; parts: Set<LineagePart>; rest: Path[] }>();
  for (const { steps, leaves } of paths) {
    const [first, ...rest] = steps;
    if (!first) continue;
    const branch = started.get(keyOf(first)) ?? { actor: first.actor, parts: new Set(), rest: [] };
    started.set(keyOf(first), branch);
    for (const part of first.parts) branch.parts.add(part);
    branch.rest.push({ steps: rest, leaves });
  }
  const nodes = [...started.values()].map(({ actor, parts, rest }): LineageNode => {
    const number = (id: string): number => facts.sources.get(id)?.number ?? 0;
    const documents = [...new Set(rest.flatMap(({ leaves }) => leaves.map(({ source }) => source)))];
    return {
      actor,
      parts: [...parts],
      documents: documents.sort((a, b) => number(a) - number(b)),
      branches: joinPaths(facts, rest),
      leaves: joinLeaves(rest.flatMap(({ steps, leaves }) => (steps.length === 0 ? leaves : []))),
    };
  });
  return nodes.sort((a, b) => b.documents.length - a.documents.length);
}

/**
 * How a claim reached the documents: from each voice through speakers and carriers to the documents that print it, every citation of every account
 * once. Throws where a citation names an origin that the course lacks.
 */
export function layOutLineage(facts: FactBase, claim: Claim): Lineage {
  const ways = listWays(facts, claim);
  const speakOnlyItself = (voice: string | null): boolean =>
    ways.every((way) => way.voice !== voice || way.speaker === null || way.speaker === voice);
  const paths = ways.map((way) => ({ steps: listSteps(way, speakOnlyItself(way.voice)), leaves: way.leaves }));
  const taken = new Set(paths.flatMap(({ steps }) => steps.flatMap(({ parts }) => parts.slice(0, 1))));
  const voices = joinPaths(facts, paths);
  return {
    voices: [...voices.filter(({ actor }) => actor !== null), ...voices.filter(({ actor }) => actor === null)],
    steps: (["voice", "speaker", "carrier"] as const).filter((part) => taken.has(part)),
  };
}
