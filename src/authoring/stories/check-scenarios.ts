import type { Scenario } from "../../scenario/scenario";
import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { checkGraph } from "./check-graph";
import { checkStoryClock } from "./check-story-clock";
import { checkStoryMap } from "./check-story-map";
import { checkStoryShape } from "./check-story-shape";
import { checkStoryTags } from "./check-story-tags";
import { checkStoryWords } from "./check-story-words";
import type { Crawl } from "./crawl-story";
import { crawlStory } from "./crawl-story";
import { makeScenario } from "./make-scenario";
import { measureStory, type StoryMeasure } from "./measure-story";
import { type ScenarioFile, spotOfTag } from "./scenario-file";

export interface CheckedScenario {
  readonly scenario: ScenarioFile;
  /** Null where the story does not compile; so is what was made of it. */
  readonly measure: StoryMeasure | null;
  readonly made: Scenario | null;
}

/** Walks every story of a course and holds it to all rules. */
export function checkScenarios(draft: Draft): { readonly checked: CheckedScenario[]; readonly problems: Problem[] } {
  const { scenarios } = draft.authored;
  const problems: Problem[] = scenarios.flatMap((scenario) => {
    const twin = scenarios.find((other) => other.header.number === scenario.header.number);
    return twin === undefined || twin === scenario || scenario.story === null
      ? []
      : [
          problemAt(
            spotOfTag(scenario, "number"),
            `${twin.file} has the number ${scenario.header.number} as well`,
            "give each scenario its own",
          ),
        ];
  });
  const checked = scenarios.map((scenario) => {
    if (scenario.story === null) return { scenario, measure: null, made: null };
    const crawl: Crawl = crawlStory(scenario, scenario.story);
    const made = makeScenario(scenario, crawl);
    const shape = checkStoryShape(scenario, crawl);
    problems.push(
      ...shape,
      // What breaks off or has no end can be played no path of.
      ...(shape.length === 0 ? checkGraph(scenario, scenario.story, made.story) : []),
      ...checkStoryTags(scenario, crawl),
      ...checkStoryClock(draft, scenario, crawl),
      ...checkStoryMap(draft, scenario, crawl),
      ...checkStoryWords(draft, scenario, crawl),
    );
    return { scenario, measure: measureStory(crawl), made };
  });
  checked.sort((a, b) => a.scenario.header.number - b.scenario.header.number);
  return { checked, problems };
}
