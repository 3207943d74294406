import { readReference } from "./knowledge-clock";
import type { Play } from "./play";
import type { StoryLine } from "./story-line";

/** Ids of the claims that lines rest on, without accounts, each once, in order. */
export function listClaims(lines: readonly StoryLine[]): string[] {
  return [...new Set(lines.flatMap(({ claims }) => claims.map((written) => readReference(written).claim)))];
}

/** A number for each claim that a path has met, from 1, in the order in which the learner meets them. Going on changes no number. */
export function numberClaims({ turns }: Pick<Play, "turns">): ReadonlyMap<string, number> {
  const lines = turns.flatMap((turn) => turn.lines);
  const asked = new Set(lines.flatMap(({ asks }) => asks?.id ?? []));
  // A record of what this path was not asked is not shown.
  const shown = lines.filter(({ record }) => record === null || asked.has(record));
  return new Map(listClaims(shown).map((claim, i) => [claim, i + 1]));
}
