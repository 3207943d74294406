import type { StoryGraph } from "../../scenario/story-graph";
import type { StoryLine } from "../../scenario/story-line";
import type { StoryOption } from "../../scenario/story-option";
import type { StoryState } from "./crawl-story";

/** Numbers things in the order in which their keys are first met. */
function createIndex<T>() {
  const things: T[] = [];
  const byKey = new Map<string, number>();
  const add = (thing: T, key = JSON.stringify(thing)): number => {
    const known = byKey.get(key) ?? things.push(thing) - 1;
    byKey.set(key, known);
    return known;
  };
  return { things, add };
}

const asLine = ({ tags: _, ...line }: StoryState["turn"]["lines"][number]): StoryLine => line;
const asOption = ({ tags: _, ...option }: StoryState["turn"]["options"][number]): StoryOption => option;

/**
 * What a browser needs to play a walked story. States from which all the same can be told and chosen are one node (the coarsest partition, refined until no choice leads from one class to two:
 * E. F. Moore, Gedanken-experiments on sequential machines, 1956); so what a story remembers and never comes back to costs nothing.
 */
export function makeGraph(states: readonly Pick<StoryState, "turn" | "next">[]): StoryGraph {
  const lines = createIndex<StoryLine>();
  const options = createIndex<StoryOption>();
  const seen = states.map(({ turn }) => ({
    lines: turn.lines.map((line) => lines.add(asLine(line))),
    options: turn.options.map((option) => options.add(asOption(option))),
  }));
  const classify = (keyOf: (state: number) => unknown) => {
    const classes = createIndex<number>();
    return { classOf: states.map((_, at) => classes.add(at, JSON.stringify(keyOf(at)))), first: classes.things };
  };
  const nextOf = (at: number, classOf: readonly number[]) => (states[at]?.next ?? []).map((to) => classOf[to] ?? 0);
  let found = classify((at) => seen[at]);
  for (;;) {
    const { classOf, first } = found;
    const finer = classify((at) => [classOf[at], nextOf(at, classOf)]);
    if (finer.first.length === first.length) break;
    found = finer;
  }
  const { classOf, first } = found;
  return {
    lines: lines.things,
    options: options.things,
    nodes: first.map((at) => [seen[at]?.lines ?? [], seen[at]?.options ?? [], nextOf(at, classOf)]),
  };
}
