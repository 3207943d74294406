import { suggest } from "../nearest";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Crawl, StoryState } from "./crawl-story";
import { measureStory } from "./measure-story";
import { type ScenarioFile, spotOfTag } from "./scenario-file";

/** How many options a choice point has, and how many choice points a path (our own choice). */
const OPTIONS = [2, 4] as const;
const DECISIONS = [5, 9] as const;
const ENDINGS = 2;

/** Ink's words that make a path depend on chance or on the number of turns, so that it could be neither walked nor played again. */
const CHANCE = /\b(?:RANDOM|SEED_RANDOM|LIST_RANDOM|TURNS_SINCE|TURNS|CHOICE_COUNT)\b|\{\s*(?:&\s*)?~(?!=)|\bshuffle\b/;

/** Every knot is reached, every path ends in the debrief with one ending, and nothing goes wrong or round in circles on the way. */
export function checkStoryShape(scenario: ScenarioFile, crawl: Crawl): Problem[] {
  const { file, parts } = scenario;
  const at = (line: number) => ({ file, line });
  const problems = crawl.faults.map(({ line, says }) =>
    problemAt(at(line), `the story breaks off: ${says}`, "divert to a knot, and from the debrief to END"),
  );
  if (!parts.some(({ path }) => path === "debrief"))
    problems.push(problemAt(at(1), 'the story has no knot "debrief"', "write === debrief === and divert to it"));
  if (!crawl.complete)
    return [...problems, problemAt(at(1), "the story has too many states", "let it remember less in its variables")];
  for (const { path, line } of parts)
    if (!crawl.visited.has(path))
      problems.push(problemAt(at(line), `no path reaches "${path}"`, "divert to it, or take it out"));
  scenario.text.split(/\r?\n/).forEach((line, index) => {
    if (CHANCE.test(line.replace(/\/\/.*$/, "")))
      problems.push(problemAt(at(index + 1), "the path depends on chance or on counted turns", "use a variable"));
  });
  const leaves = listLeaving(crawl.states);
  crawl.states.forEach((state, index) => {
    const line = lastLine(state);
    if (!leaves.has(index))
      problems.push(problemAt(at(line), "from here no path leads to the end", "give the circle an exit"));
    if (state.turn.options.length === 0 && !crawl.faults.some((fault) => fault.line === line))
      problems.push(...checkEnd(state, at(line)));
  });
  return [...problems, ...checkCounts(scenario, crawl)];
}

function checkEnd({ clock }: StoryState, spot: { file: string; line: number }): Problem[] {
  if (!clock.inDebrief) return [problemAt(spot, "a path ends here, outside the debrief", "divert to debrief")];
  if (clock.endings.length === 1) return [];
  const which = clock.endings.length === 0 ? "no ending" : `the endings ${clock.endings.join(" and ")}`;
  return [problemAt(spot, `a path has ${which}`, "let each path pass one line with # ending: <id>; <title>")];
}

/** Numbers of options, decisions and endings, and of records for each decision. */
function checkCounts(scenario: ScenarioFile, crawl: Crawl): Problem[] {
  const { file } = scenario;
  const at = (line: number) => ({ file, line });
  const measure = measureStory(crawl);
  const [fewest, most] = measure.decisions;
  const problems: Problem[] = crawl.hasty.map((line) =>
    problemAt(at(line), "two choice points with no consequence between them", "write what came of the first"),
  );
  for (const state of crawl.states) {
    const count = state.turn.options.length;
    if (count > 0 && (count < OPTIONS[0] || count > OPTIONS[1]))
      problems.push(
        problemAt(
          at(lastLine(state)),
          `a choice point with ${count} ${count === 1 ? "option" : "options"}`,
          `offer ${OPTIONS[0]} to ${OPTIONS[1]}`,
        ),
      );
  }
  if (measure.paths > 0 && (fewest < DECISIONS[0] || most > DECISIONS[1]))
    problems.push(
      problemAt(
        at(1),
        `paths of ${fewest === most ? fewest : `${fewest} to ${most}`} decisions`,
        `let each path have ${DECISIONS[0]} to ${DECISIONS[1]}`,
      ),
    );
  if (measure.endings.length < ENDINGS)
    problems.push(
      problemAt(at(1), `the story has ${measure.endings.length} of ${ENDINGS} endings`, "tag more lines with # ending"),
    );
  return [...problems, ...checkRecords(scenario, crawl)];
}

function checkRecords(scenario: ScenarioFile, { met }: Crawl): Problem[] {
  const asked = new Map(met.flatMap(({ line, at }) => (line.asks === null ? [] : [[line.asks.id, at] as const])));
  const records = met.flatMap(({ line, at, clock }) => (line.record === null ? [] : [{ id: line.record, at, clock }]));
  const { file } = scenario;
  return [
    ...[...asked]
      .filter(([id]) => !records.some((record) => record.id === id))
      .map(([id, line]) =>
        problemAt({ file, line }, `the debrief says nothing of "${id}"`, `write a line there with # record: ${id}`),
      ),
    ...records
      .filter(({ id }) => !asked.has(id))
      .map(({ id, at }) =>
        problemAt(
          { file, line: at },
          `no decision or forecast "${id}"`,
          suggest(id, asked.keys(), "take the tag away"),
        ),
      ),
    ...records
      .filter(({ clock }) => !clock.inDebrief)
      .map(({ at }) =>
        problemAt({ file, line: at }, "a record outside the debrief", "say what the record holds in the debrief only"),
      ),
    ...scenario.header.resolutions
      .filter(({ forecast }) => forecast !== "" && !asked.has(forecast))
      .map(({ forecast }) =>
        problemAt(
          spotOfTag(scenario, `resolves: ${forecast}`),
          `no forecast "${forecast}" is asked`,
          suggest(forecast, asked.keys(), "ask it, or take the tag away"),
        ),
      ),
  ];
}

const lastLine = ({ lines }: StoryState): number => lines.at(-1)?.at ?? 1;

/** States from which some way leads to an end. */
function listLeaving(states: readonly StoryState[]): ReadonlySet<number> {
  const before = new Map<number, number[]>();
  states.forEach(({ next }, at) => {
    for (const to of next) before.set(to, [...(before.get(to) ?? []), at]);
  });
  const reached = new Set(states.flatMap(({ next }, at) => (next.length === 0 ? [at] : [])));
  for (const at of reached) for (const earlier of before.get(at) ?? []) reached.add(earlier);
  return reached;
}
