import type { Account, Citation, Claim, Origin } from "./course";
import { type FactBase, getOrigin } from "./fact-base";

/** Who spoke and who carried it, as in `Origin`; a carrier that only carries itself is left out. */
interface Route {
  readonly speaker: string | null;
  readonly carrier: string | null;
}

/** A voice, and by whom what it knows reached the documents. */
export interface VoiceTrail {
  /** An actor's id, or null for text that credits nobody and adds no voice. */
  readonly voice: string | null;
  /** How many of the claims it stands behind. */
  readonly count: number;
  /** Ids of the sources that print them, by number. */
  readonly documents: readonly string[];
  /** The most used first. */
  readonly routes: readonly (Route & { readonly count: number })[];
}

interface Counted {
  readonly voice: string | null;
  readonly claims: Set<string>;
  readonly sources: Set<string>;
  readonly routes: Map<string, Route & { readonly claims: Set<string> }>;
}

const byCount = (a: { readonly count: number }, b: { readonly count: number }): number => b.count - a.count;

/** Whose knowledge some claims are, counted in claims: the voice behind most first, and last what nobody is credited with. */
export function traceVoices(facts: FactBase, claims: readonly Claim[]): readonly VoiceTrail[] {
  const voices = new Map<string | null, Counted>();
  for (const { id, accounts } of claims) {
    for (const { source, origin } of accounts.flatMap(({ citations }) => citations)) {
      const { voice, speaker, carrier: credited } = getOrigin(facts, origin);
      const carrier = credited === speaker ? null : credited;
      const trail = voices.get(voice) ?? { voice, claims: new Set(), sources: new Set(), routes: new Map() };
      const key = `${speaker} ${carrier}`;
      const route = trail.routes.get(key) ?? { speaker, carrier, claims: new Set() };
      voices.set(voice, trail);
      trail.routes.set(key, route);
      trail.claims.add(id);
      trail.sources.add(source);
      route.claims.add(id);
    }
  }
  return [...voices.values()]
    .map(
      ({ voice, claims, sources, routes }): VoiceTrail => ({
        voice,
        count: claims.size,
        documents: facts.course.sources.flatMap(({ id }) => (sources.has(id) ? [id] : [])),
        routes: [...routes.values()]
          .map(({ speaker, carrier, claims }) => ({ speaker, carrier, count: claims.size }))
          .sort(byCount),
      }),
    )
    .sort((a, b) => Number(a.voice === null) - Number(b.voice === null) || byCount(a, b));
}

/** A claim with the accounts of it that go back to somebody, each with those of its citations alone. */
export interface Statement {
  readonly claim: Claim;
  readonly accounts: readonly Account[];
}

/** What an actor tells (claims that it speaks, or brings in its own words), and what it carries that others told. */
export interface Statements {
  readonly told: readonly Statement[];
  readonly carried: readonly Statement[];
}

/** Lists what the reports have from an actor, in the course's order. A claim stands in both lists where it came in both ways. */
export function listStatements(facts: FactBase, actor: string): Statements {
  const select = (isTheirs: (origin: Origin) => boolean): readonly Statement[] => {
    const isFromThem = ({ origin }: Citation): boolean => isTheirs(getOrigin(facts, origin));
    return facts.course.claims.flatMap((claim) => {
      const accounts = claim.accounts
        .map((account) => ({ ...account, citations: account.citations.filter(isFromThem) }))
        .filter(({ citations }) => citations.length > 0);
      return accounts.length > 0 ? [{ claim, accounts }] : [];
    });
  };
  return {
    told: select(({ speaker, carrier }) => (speaker ?? carrier) === actor),
    carried: select(({ speaker, carrier }) => carrier === actor && speaker !== null && speaker !== actor),
  };
}
