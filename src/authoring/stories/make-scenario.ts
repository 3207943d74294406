import { readReference } from "../../scenario/knowledge-clock";
import type { DatedReference, Scenario } from "../../scenario/scenario";
import { mapKeyOf, type StoryMap } from "../../scenario/story-map";
import type { Crawl } from "./crawl-story";
import { makeGraph } from "./make-graph";
import type { ScenarioFile } from "./scenario-file";

/** A walked story as the app gets it: with every map that can lie open and every claim that can be cited, by its day. */
export function makeScenario({ id, hash, header }: ScenarioFile, { states, met }: Crawl): Scenario {
  const maps = new Map<string, StoryMap>();
  const cites = new Map<string, DatedReference>();
  const cite = (written: string, day: string | null): void => {
    const { claim } = readReference(written);
    cites.set(`${claim} ${day}`, { claim, day });
  };
  for (const { line, clock } of met) {
    if (clock.map !== null) maps.set(mapKeyOf(clock.map), clock.map);
    for (const written of line.claims) cite(written, clock.inDebrief ? null : clock.date);
  }
  for (const written of header.resolutions.flatMap(({ claims }) => claims)) cite(written, null);
  return {
    id,
    hash,
    header,
    story: makeGraph(states),
    maps: [...maps.values()],
    cites: [...cites.values()],
  };
}
