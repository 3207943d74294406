import type { Origin, Source } from "../course/course";
import { type FactBase, getOrigin } from "../course/fact-base";

/** One way by which a document came by some of its paragraphs. */
export interface OriginShare {
  readonly speaker: string | null;
  readonly carrier: string | null;
  readonly paragraphs: readonly number[];
}

/** What a document has of one voice, or of nobody. */
export interface VoiceShare {
  readonly voice: string | null;
  /** The most paragraphs first. */
  readonly origins: readonly OriginShare[];
  /** Paragraphs that have it, each once. */
  readonly paragraphs: readonly number[];
  /** Ids of the other documents that have some of the same voice; nobody is no voice to share. */
  readonly alsoIn: readonly string[];
}

function listOrigins(facts: FactBase, { paragraphs }: Source): ReadonlyMap<Origin, readonly number[]> {
  const found = new Map<Origin, number[]>();
  for (const { n, origins } of paragraphs) {
    for (const id of new Set(origins)) {
      const origin = getOrigin(facts, id);
      found.set(origin, [...(found.get(origin) ?? []), n]);
    }
  }
  return found;
}

/**
 * Whom a document draws on, paragraph by paragraph: a share for each voice, the one with the most paragraphs first and nobody last. A paragraph that
 * draws on several origins counts for each. Throws where a paragraph names an origin that the course lacks.
 */
export function shareByVoice(facts: FactBase, source: Source): readonly VoiceShare[] {
  const own = [...listOrigins(facts, source)];
  const voices = [...new Set(own.map(([{ voice }]) => voice))];
  const others = facts.course.sources.filter(({ id }) => id !== source.id);
  const heardIn = new Map(others.map((other) => [other.id, [...listOrigins(facts, other).keys()]]));
  const shares = voices.map((voice): VoiceShare => {
    const ways = new Map<string, OriginShare>();
    for (const [{ speaker, carrier }, paragraphs] of own.filter(([origin]) => origin.voice === voice)) {
      const key = JSON.stringify([speaker, carrier]);
      const both = new Set([...(ways.get(key)?.paragraphs ?? []), ...paragraphs]);
      ways.set(key, { speaker, carrier, paragraphs: [...both].sort((a, b) => a - b) });
    }
    const origins = [...ways.values()].sort((a, b) => b.paragraphs.length - a.paragraphs.length);
    const paragraphs = [...new Set(origins.flatMap((origin) => origin.paragraphs))].sort((a, b) => a - b);
    const alsoIn = others.flatMap(({ id }) =>
      voice !== null && heardIn.get(id)?.some((origin) => origin.voice === voice) ? [id] : [],
    );
    return { voice, origins, paragraphs, alsoIn };
  });
  return shares.sort((a, b) => {
    if ((a.voice === null) !== (b.voice === null)) return a.voice === null ? 1 : -1;
    return b.paragraphs.length - a.paragraphs.length;
  });
}
