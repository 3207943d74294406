import type { Claim } from "../../course/course";
import type { EntityClaims, Theme } from "../../course/entity-claims";
import { type FactBase, getOrigin } from "../../course/fact-base";

/** A claim on an entity, and what it adds to it; null where it only names it. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly theme: Theme | null;
}

/** Claims that stand on the word of the same. */
export interface VoiceGroup {
  /** An actor's id; `several` voices; or `nobody` who is credited. */
  readonly voice: string | null;
  readonly kind: "several" | "voice" | "nobody";
  readonly told: readonly ToldClaim[];
}

function listVoices(facts: FactBase, { accounts }: Claim): readonly string[] {
  const origins = accounts.flatMap(({ citations }) => citations.map(({ origin }) => getOrigin(facts, origin)));
  return [...new Set(origins.flatMap(({ voice }) => voice ?? []))];
}

/** Groups claims by whose word they rest on, each claim once: first what several voices tell, then voice by voice the most telling first, last what nobody is credited with. */
export function groupByVoice(facts: FactBase, { groups, named }: EntityClaims): readonly VoiceGroup[] {
  const all: readonly ToldClaim[] = [
    ...groups.flatMap(({ theme, claims }) => claims.map((claim) => ({ claim, theme }))),
    ...named.map((claim) => ({ claim, theme: null })),
  ];
  const several: ToldClaim[] = [];
  const nobody: ToldClaim[] = [];
  const single = new Map<string, ToldClaim[]>();
  for (const one of all) {
    const [voice, ...others] = listVoices(facts, one.claim);
    if (voice === undefined) nobody.push(one);
    else if (others.length > 0) several.push(one);
    else single.set(voice, [...(single.get(voice) ?? []), one]);
  }
  const voices = [...single]
    .map(([voice, told]): VoiceGroup => ({ voice, kind: "voice", told }))
    .sort((a, b) => b.told.length - a.told.length);
  const rest: readonly VoiceGroup[] = [
    { voice: null, kind: "several", told: several },
    ...voices,
    { voice: null, kind: "nobody", told: nobody },
  ];
  return rest.filter(({ told }) => told.length > 0);
}
