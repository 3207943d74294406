import type { Story } from "inkjs/full";
import type { ReadLine } from "../../scenario/story-line";
import { changeMap, mapKeyOf, type StoryMap } from "../../scenario/story-map";
import { isIn, type ReadTurn, readTurn } from "./read-turn";
import type { ScenarioFile } from "./scenario-file";

/** What holds of a story at a place beside ink's own state: the clock, the map, and whether the debrief has begun. */
export interface StoryClock {
  readonly date: string | null;
  readonly map: StoryMap | null;
  readonly inDebrief: boolean;
  /** Whether a scene has been opened. */
  readonly inScene: boolean;
  /** Ids of the endings that were passed, in order. */
  readonly endings: readonly string[];
}

/** A line met on some path, where it stands, and what held when it was said. */
export interface MetLine {
  readonly line: ReadLine;
  readonly at: number;
  readonly clock: StoryClock;
  /** The date before it. */
  readonly before: string | null;
}

/** A state of a story at a choice point or an end, with the lines that led there from the choice before; equal states are one. */
export interface StoryState {
  readonly turn: ReadTurn;
  readonly lines: readonly MetLine[];
  readonly clock: StoryClock;
  /** The state that each option leads to, in their order. */
  readonly next: readonly number[];
}

/** Everything that can be met in a story. */
export interface Crawl {
  /** The first is the start. */
  readonly states: readonly StoryState[];
  /** Every line that some path meets, once for each day and map it is met with. */
  readonly met: readonly MetLine[];
  /** Paths of knots and stitches that some path visits. */
  readonly visited: ReadonlySet<string>;
  /** What ink said at run time, with the line of its source. */
  readonly faults: readonly { readonly line: number; readonly says: string }[];
  /** Lines of choice points that follow another with no word of what came of it. */
  readonly hasty: readonly number[];
  /** False where the story has more states than are looked at. */
  readonly complete: boolean;
}

const MOST_STATES = 20_000;
const START: StoryClock = { date: null, map: null, inDebrief: false, inScene: false, endings: [] };

interface Pending {
  readonly json: string;
  readonly turn: ReadTurn;
  readonly lines: readonly MetLine[];
  readonly clock: StoryClock;
  readonly next: number[];
}

/**
 * Walks every option of a story from every state that it can be in. Two states are one where the same was told since the last choice, ink stands at the same place with the same variables, options
 * and visits that the story asks for, and the clock and the map are the same: so the number of states grows with what the story remembers and not with its paths.
 */
export function crawlStory(scenario: ScenarioFile, story: Story): Crawl {
  const asked = listAskedVisits(scenario.json);
  const coarse = walk(scenario, story, asked);
  return coarse.repeats ? walk(scenario, story, null) : coarse;
}

function walk(scenario: ScenarioFile, story: Story, asked: ReadonlySet<string> | null): Crawl & { repeats: boolean } {
  const most = listNumbers(scenario.json).reduce((a, b) => Math.max(a, b), 1) + 1;
  const visited = new Set<string>();
  const faults: { line: number; says: string }[] = [];
  const hasty: number[] = [];
  const met = new Map<string, MetLine>();
  const byKey = new Map<string, number>();
  const pending: Pending[] = [];
  story.onError = (message) => {
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    faults.push({ line, says: message.replace(/^.*line \d+:\s*/s, "").trim() });
  };
  const enter = (before: StoryClock): number => {
    const spots: number[] = [];
    const turn = readTurn(story, () => spots.push(lineOf(story)));
    for (const { path } of scenario.parts) if (isIn(story, path)) visited.add(path);
    let clock = before;
    const lines = turn.lines.map((line, index) => {
      const { date } = clock;
      clock = moveOn(clock, line);
      return { line, at: spots[index] ?? 1, clock, before: date };
    });
    for (const line of lines) met.set(keyOfLine(line), line);
    if (pending.length > 0 && turn.options.length > 0 && lines.length < 2) hasty.push(spots[0] ?? 1);
    const json = story.state.toJson();
    const key = JSON.stringify([keyOf(json, clock, asked, most), turn.lines, spots]);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, pending.length);
    pending.push({ json, turn, lines, clock, next: [] });
    return pending.length - 1;
  };
  story.ResetState();
  enter(START);
  for (let at = 0; at < pending.length && pending.length < MOST_STATES; at++) {
    const state = pending[at];
    state?.turn.options.forEach((_, option) => {
      story.state.LoadJson(state.json);
      story.ChooseChoiceIndex(option);
      state.next.push(enter(state.clock));
    });
  }
  story.onError = null;
  return {
    states: pending.map(({ turn, lines, clock, next }) => ({ turn, lines, clock, next })),
    met: [...met.values()],
    visited,
    faults,
    hasty,
    complete: pending.length < MOST_STATES,
    repeats: asked !== null && hasCircle(pending.map(({ next }) => next)),
  };
}

const keyOfLine = ({ line, at, clock, before }: MetLine): string =>
  [at, line.text, clock.date, before, clock.inDebrief, clock.inScene, clock.map && mapKeyOf(clock.map)].join("|");

function moveOn(clock: StoryClock, line: ReadLine): StoryClock {
  return {
    date: line.date ?? clock.date,
    map: changeMap(clock.map, line.map),
    inDebrief: clock.inDebrief || line.inDebrief,
    inScene: clock.inScene || line.scene !== null,
    endings: line.ending === null ? clock.endings : [...clock.endings, line.ending.id].slice(0, 3),
  };
}

/** The line of the source that ink has just said something of. */
function lineOf(story: Story): number {
  const numbers = story.state.outputStream.flatMap((part) => part.debugMetadata?.startLineNumber ?? []);
  return numbers.at(-1) ?? 1;
}

/** Paths whose visits the story itself asks for; null where it may ask for any. */
function listAskedVisits(json: string): ReadonlySet<string> | null {
  if (/"visit"|"turns"|"CNT\?":"\./.test(json)) return null;
  return new Set([...json.matchAll(/"CNT\?":"([^"]+)"/g)].map((match) => match[1] ?? ""));
}

/** Whole numbers that stand in ink's JSON as values: what a count can be held against. */
const listNumbers = (json: string): readonly number[] => (json.match(/(?<=[[,])\d+(?=[\],])/g) ?? []).map(Number);

/** `most`: from how many visits on all counts are one, since the story compares none with a larger number. */
function keyOf(json: string, clock: StoryClock, asked: ReadonlySet<string> | null, most: number): string {
  const { flows, variablesState, evalStack, visitCounts } = JSON.parse(json) as {
    flows: Record<string, { callstack: { threads: { callstack: unknown }[] }; currentChoices: unknown[] }>;
    variablesState: Record<string, unknown>;
    evalStack: unknown;
    visitCounts: Record<string, unknown>;
  };
  const places = Object.values(flows).map(({ callstack, currentChoices }) => [
    callstack.threads.map((thread) => thread.callstack),
    currentChoices.map((choice) => {
      const { text, originalChoicePath } = choice as { text: string; originalChoicePath: string };
      return [text, originalChoicePath];
    }),
  ]);
  const visits = Object.entries(visitCounts)
    .filter(([path]) => asked === null || asked.has(path))
    .map(([path, count]) => [path, Math.min(most, Number(count))])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const variables = Object.entries(variablesState).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([places, variables, evalStack, visits, clock]);
}

function hasCircle(next: readonly (readonly number[])[]): boolean {
  const colour = new Map<number, "open" | "done">();
  const visit = (at: number): boolean => {
    if (colour.get(at) === "open") return true;
    if (colour.get(at) === "done") return false;
    colour.set(at, "open");
    const found = (next[at] ?? []).some(visit);
    colour.set(at, "done");
    return found;
  };
  return next.length > 0 && visit(0);
}
