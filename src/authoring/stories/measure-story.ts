import type { Crawl } from "./crawl-story";

/** What a story amounts to. */
export interface StoryMeasure {
  readonly scenes: number;
  /** Distinct choice points. */
  readonly choices: number;
  readonly endings: readonly string[];
  /** Fewest and most decisions on a path; a path goes round no circle. */
  readonly decisions: readonly [fewest: number, most: number];
  /** Ways from the start to an end, none of them round a circle. */
  readonly paths: number;
  readonly states: number;
}

/** Counts over the states of a crawled story. */
export function measureStory({ states, met }: Crawl): StoryMeasure {
  const lines = met.map(({ line }) => line);
  const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
  const ways = countWays(states.map(({ next }) => next));
  return {
    scenes: unique(lines.flatMap(({ scene }) => scene ?? [])).length,
    choices: unique(lines.flatMap(({ asks }) => asks?.id ?? [])).length,
    endings: unique(lines.flatMap(({ ending }) => ending?.id ?? [])).sort(),
    decisions: [ways.fewest, ways.most],
    paths: ways.paths,
    states: states.length,
  };
}

interface Ways {
  readonly paths: number;
  readonly fewest: number;
  readonly most: number;
}

/** Paths from the first state to an end and their lengths in steps; a step back onto the path is not taken. */
function countWays(next: readonly (readonly number[])[]): Ways {
  const known = new Map<number, Ways>();
  const open = new Set<number>();
  const from = (at: number): Ways | null => {
    if (open.has(at)) return null;
    const before = known.get(at);
    if (before) return before;
    const followers = next[at] ?? [];
    if (followers.length === 0) return { paths: 1, fewest: 0, most: 0 };
    open.add(at);
    const ways = followers.flatMap((follower) => from(follower) ?? []);
    open.delete(at);
    if (ways.length === 0) return null;
    const found = {
      paths: ways.reduce((sum, way) => sum + way.paths, 0),
      fewest: Math.min(...ways.map(({ fewest }) => fewest)) + 1,
      most: Math.max(...ways.map(({ most }) => most)) + 1,
    };
    known.set(at, found);
    return found;
  };
  return from(0) ?? { paths: 0, fewest: 0, most: 0 };
}
