import type { Account } from "./course";
import { type FactBase, getOrigin } from "./fact-base";

/** One way by which an account reached the documents: who spoke, who carried it, who printed it where. */
export interface Chain {
  /** Actor ids, or null where the document itself tells it and where nobody is credited. */
  readonly speaker: string | null;
  readonly carrier: string | null;
  /** Whose knowledge it is; null counts as nobody's. */
  readonly voice: string | null;
  readonly origins: readonly string[];
  readonly documents: readonly { readonly source: string; readonly paragraphs: readonly number[] }[];
}

export interface Corroboration {
  /** Ids of the sources that print it. */
  readonly documents: readonly string[];
  readonly origins: readonly string[];
  /** Ids of the distinct actors whose knowledge it is. */
  readonly voices: readonly string[];
  /** Number of voices: five documents that copied one wire story are one. */
  readonly independent: number;
  readonly chains: readonly Chain[];
}

/** Counts who stands behind one account, by voice and not by document. Throws where a citation names an origin that the course lacks. */
export function corroborate(facts: FactBase, account: Account): Corroboration {
  const chains = new Map<
    string,
    {
      speaker: string | null;
      carrier: string | null;
      voice: string | null;
      origins: Set<string>;
      documents: Map<string, Set<number>>;
    }
  >();
  for (const { source, paragraph, origin: id } of account.citations) {
    const { speaker, carrier, voice } = getOrigin(facts, id);
    const key = JSON.stringify([speaker, carrier, voice]);
    const chain = chains.get(key) ?? { speaker, carrier, voice, origins: new Set(), documents: new Map() };
    chains.set(key, chain);
    chain.origins.add(id);
    const paragraphs = chain.documents.get(source) ?? new Set();
    chain.documents.set(source, paragraphs.add(paragraph));
  }
  const numberOf = (source: string): number => facts.sources.get(source)?.number ?? 0;
  const voices = [...new Set([...chains.values()].flatMap(({ voice }) => (voice === null ? [] : [voice])))];
  return {
    documents: [...new Set(account.citations.map(({ source }) => source))].sort((a, b) => numberOf(a) - numberOf(b)),
    origins: [...new Set(account.citations.map(({ origin }) => origin))],
    voices,
    independent: voices.length,
    chains: [...chains.values()].map((chain) => ({
      ...chain,
      origins: [...chain.origins],
      documents: [...chain.documents]
        .sort(([a], [b]) => numberOf(a) - numberOf(b))
        .map(([source, paragraphs]) => ({ source, paragraphs: [...paragraphs].sort((a, b) => a - b) })),
    })),
  };
}
