import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/**
 * 32-bit hash of a string: FNV-1a over UTF-16 code units (offset 0x811c9dc5, prime 0x01000193), finished with the mixing step of
 * MurmurHash3 so that every bit depends on every character. Not for secrets.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Seven characters that stand for a text: short enough for an id, the same on every machine. */
export function shortHash(text: string): string {
  return hashText(text).toString(36).padStart(7, "0");
}

/** A source of chance that the seed and the scope decide alone; different scopes of one seed do not disturb one another. */
export function createRandom(seed: string, scope: string): RandomGenerator {
  const random = xoroshiro128plus(hashText(`${seed}\n${scope}`));
  for (let i = 0; i < 4; i++) random.next();
  return random;
}

/** A new list in an order that every permutation is equally likely to be (Fisher and Yates). */
export function shuffle<T>(random: RandomGenerator, list: readonly T[]): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = uniformInt(random, 0, i);
    const held = shuffled[i] as T;
    shuffled[i] = shuffled[j] as T;
    shuffled[j] = held;
  }
  return shuffled;
}
