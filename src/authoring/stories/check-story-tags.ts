import { isDay } from "../../course/calendar-day";
import { HEADER_TAGS } from "../../scenario/story-header";
import { LINE_TAGS } from "../../scenario/story-line";
import { OPTION_TAGS, type ReadOption, SKILLS, type StoryOption, VERDICTS } from "../../scenario/story-option";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { Crawl, MetLine, StoryState } from "./crawl-story";
import type { ScenarioFile } from "./scenario-file";

/** Each line says in one tag how it stands to the record, scenes are dated, and choice points are asked and tagged. */
export function checkStoryTags(scenario: ScenarioFile, crawl: Crawl): Problem[] {
  const { file } = scenario;
  return [
    ...crawl.met.flatMap((met, index) => checkLine(met, index === 0, { file, line: met.at })),
    ...listAskings(crawl).flatMap((state) => checkAsking(scenario, state)),
    ...checkOnce(file, crawl),
  ];
}

function checkLine({ line, clock, before }: MetLine, isFirst: boolean, spot: Spot): Problem[] {
  const shown = `"${line.text.slice(0, 40)}"`;
  const problems: Problem[] = [];
  if (line.standings.length !== 1)
    problems.push(
      problemAt(
        spot,
        line.standings.length === 0
          ? `an untagged line: ${shown}`
          : `${line.standings.join(" and ")} on one line: ${shown}`,
        "tag it with one of # claim: <ids>, # inferred: <ids>, # invented, # stage",
      ),
    );
  if (line.standings.some((one) => one === "claim" || one === "inferred") && line.claims.length === 0)
    problems.push(problemAt(spot, `a tag without claims: ${shown}`, "name the claims that the line rests on"));
  for (const { name } of line.tags) {
    if (LINE_TAGS.includes(name) || (isFirst && HEADER_TAGS.includes(name))) continue;
    const todo = OPTION_TAGS.includes(name)
      ? "put it into the brackets of the option"
      : HEADER_TAGS.includes(name)
        ? "write it at the head of the file"
        : suggest(name, LINE_TAGS, `use ${LINE_TAGS.join(", ")}`);
    problems.push(problemAt(spot, `"# ${name}" means nothing on a line`, todo));
  }
  if (!clock.inScene)
    problems.push(problemAt(spot, `a line before the first scene: ${shown}`, "open a scene with # scene and # date"));
  if ((line.scene === null) !== (line.date === null))
    problems.push(
      problemAt(
        spot,
        line.date === null ? "a scene without a date" : "a date without a scene",
        "write both # scene and # date",
      ),
    );
  if (line.date !== null && !isDay(line.date))
    problems.push(problemAt(spot, `"${line.date}" is no day`, "write # date: yyyy-mm-dd"));
  if (line.date !== null && before !== null && line.date < before)
    problems.push(problemAt(spot, `the clock runs backwards, from ${before} to ${line.date}`, "tell it in its order"));
  if (line.ending?.id === "" || line.ending?.title === "")
    problems.push(problemAt(spot, "an ending without id or title", "write # ending: <id>; <title>"));
  return problems;
}

/** States that ask differently: many ask the same with another past. */
function listAskings({ states }: Crawl): StoryState[] {
  const askings = states.map((state): [string, StoryState] => [
    [
      state.lines.map(({ at, line }) => `${at} ${line.asks?.id}`).join(),
      ...state.turn.options.map(({ text }) => text),
    ].join("|"),
    state,
  ]);
  return [...new Map(askings).values()];
}

function checkAsking(scenario: ScenarioFile, { turn, lines }: StoryState): Problem[] {
  const { file } = scenario;
  const at = (line: number): Spot => ({ file, line });
  const asking = lines.filter(({ line }) => line.asks !== null);
  const last = lines.at(-1);
  if (turn.options.length === 0)
    return asking.map((met) => problemAt(at(met.at), "a decision without options", "write options behind it"));
  if (last === undefined) return [];
  if (last.line.asks === null || asking.some(({ line }) => line.asks?.id !== last.line.asks?.id))
    return [
      problemAt(
        at(last.at),
        "the last line before the options does not ask",
        "tag it, and only it, with # decision: <id> or # forecast: <id>",
      ),
    ];
  const isForecast = last.line.asks.kind === "forecast";
  const spotOf = ({ text }: StoryOption): Spot => at(findOption(scenario, last.at, text));
  return [
    ...turn.options.flatMap((option) => checkOption(option, isForecast, spotOf(option))),
    ...(isForecast ? checkForecast(scenario, last.line.asks.id, turn.options, at(last.at)) : []),
  ];
}

function checkOption(option: ReadOption, isForecast: boolean, spot: Spot): Problem[] {
  const problems: Problem[] = option.tags
    .filter(({ name }) => !OPTION_TAGS.includes(name))
    .map(({ name }) =>
      problemAt(
        spot,
        `"# ${name}" means nothing on an option`,
        `use ${OPTION_TAGS.join(", ")}, or close the bracket first`,
      ),
    );
  const has = (name: string): boolean => option.tags.some((tag) => tag.name === name);
  if (isForecast ? has("skill") && option.skill === null : option.skill === null)
    problems.push(
      problemAt(spot, "an option without a skill", `write # skill: ${SKILLS.join(" or ")} in its brackets`),
    );
  if (isForecast ? has("reads") && option.reads === null : option.reads === null)
    problems.push(
      problemAt(
        spot,
        "an option that the debrief cannot read",
        `write # reads: ${VERDICTS.join(" or ")}; <a sentence> in its brackets`,
      ),
    );
  if (!isForecast && has("answer"))
    problems.push(problemAt(spot, "an answer to no forecast", "ask with # forecast, or take # answer away"));
  return problems;
}

function checkForecast({ header }: ScenarioFile, id: string, options: readonly StoryOption[], spot: Spot): Problem[] {
  const answers = options.map(({ answer }) => answer).sort();
  return [
    ...(answers.join() === "no,yes"
      ? []
      : [problemAt(spot, "a forecast has two options", "give one # answer: yes and the other # answer: no")]),
    ...(header.resolutions.some(({ forecast }) => forecast === id)
      ? []
      : [
          problemAt(
            spot,
            `nothing resolves the forecast "${id}"`,
            `write # resolves: ${id}; ... at the head of the file`,
          ),
        ]),
  ];
}

/** One id is asked in one place. */
function checkOnce(file: string, { met }: Crawl): Problem[] {
  const seen = new Map<string, number>();
  return met.flatMap(({ line, at }) => {
    if (line.asks === null) return [];
    const before = seen.get(line.asks.id) ?? at;
    seen.set(line.asks.id, Math.min(before, at));
    return before === at
      ? []
      : [
          problemAt(
            { file, line: Math.max(before, at) },
            `"${line.asks.id}" is asked in two places`,
            "give each its own id",
          ),
        ];
  });
}

/** Where an option stands: the first line after the asking one that has its text, else the asking line. */
function findOption({ text }: ScenarioFile, asking: number, option: string): number {
  const lines = text.split(/\r?\n/);
  const found = lines.findIndex((line, index) => index >= asking && /^\s*[*+]/.test(line) && line.includes(option));
  return found === -1 ? asking : found + 1;
}
