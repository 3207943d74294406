import { type Corroboration, corroborate } from "../course/corroboration";
import type { Account, Claim } from "../course/course";
import { type FactBase, getOrigin } from "../course/fact-base";

/** That a document prints a claim, and where. */
export interface OriginMark {
  /** In order, each once. */
  readonly paragraphs: readonly { readonly n: number; readonly credited: boolean }[];
  /** Whether at least one of the paragraphs credits somebody. */
  readonly credited: boolean;
}

export interface OriginRow {
  readonly claim: Claim;
  /** By source id; a document that does not print the claim has no mark. */
  readonly marks: ReadonlyMap<string, OriginMark>;
  /** Ids of the distinct voices over all accounts together. */
  readonly voices: readonly string[];
  readonly accounts: readonly { readonly account: Account; readonly corroboration: Corroboration }[];
}

export interface OriginCount {
  readonly rows: readonly OriginRow[];
  /** How often a document prints one of the claims. */
  readonly printings: number;
  /** Distinct voices over all rows, each with the number of rows it stands behind: the most first. */
  readonly voices: readonly { readonly voice: string; readonly claims: number }[];
  /** Rows without any voice. */
  readonly voiceless: number;
}

function markDocuments(facts: FactBase, claim: Claim): ReadonlyMap<string, OriginMark> {
  const found = new Map<string, Map<number, boolean>>();
  for (const { source, paragraph, origin } of claim.accounts.flatMap(({ citations }) => citations)) {
    const { speaker, carrier } = getOrigin(facts, origin);
    const paragraphs = found.get(source) ?? new Map<number, boolean>();
    found.set(source, paragraphs);
    paragraphs.set(paragraph, paragraphs.get(paragraph) === true || speaker !== null || carrier !== null);
  }
  return new Map(
    [...found].map(([source, paragraphs]) => [
      source,
      {
        paragraphs: [...paragraphs].sort(([a], [b]) => a - b).map(([n, credited]) => ({ n, credited })),
        credited: [...paragraphs.values()].includes(true),
      },
    ]),
  );
}

/** Which documents print each claim, and how many voices that comes down to, claim by claim and over all. Throws where a citation names an origin that the course lacks. */
export function countOrigins(facts: FactBase, claims: readonly Claim[]): OriginCount {
  const rows = claims.map((claim): OriginRow => {
    const accounts = claim.accounts.map((account) => ({ account, corroboration: corroborate(facts, account) }));
    const voices = [...new Set(accounts.flatMap(({ corroboration }) => corroboration.voices))];
    return { claim, marks: markDocuments(facts, claim), voices, accounts };
  });
  const heard = new Map<string, number>();
  for (const voice of rows.flatMap(({ voices }) => voices)) heard.set(voice, (heard.get(voice) ?? 0) + 1);
  return {
    rows,
    printings: rows.reduce((sum, { marks }) => sum + marks.size, 0),
    voices: [...heard].map(([voice, count]) => ({ voice, claims: count })).sort((a, b) => b.claims - a.claims),
    voiceless: rows.filter(({ voices }) => voices.length === 0).length,
  };
}
