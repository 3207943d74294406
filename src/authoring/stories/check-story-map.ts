import { MOST_LAYERS } from "../../atlas/tell-apart";
import type { FactBase } from "../../course/fact-base";
import { listArrived, whyTooEarly } from "../../scenario/knowledge-clock";
import type { Arrival } from "../../scenario/story-header";
import { listStoryLayers, type StoryMap, specOfMap } from "../../scenario/story-map";
import type { Draft } from "../draft";
import { checkDrawn } from "../lessons/check-map-story";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";
import { checkReference } from "./check-story-clock";
import type { Crawl } from "./crawl-story";
import { type ScenarioFile, spotOfTag } from "./scenario-file";

/** Maps name views, places and layers that exist and can be drawn, and show no layer before its claims are known. */
export function checkStoryMap(draft: Draft, scenario: ScenarioFile, { met }: Crawl): Problem[] {
  const { file, header } = scenario;
  const own = Object.entries(header.layers).flatMap(([kind, layers]) =>
    kind === "areas" ? [] : (layers ?? []).flatMap((layer) => ("id" in layer ? [layer] : [])),
  );
  const problems = own.flatMap(({ id, claims }) =>
    (claims ?? []).flatMap((claim) => checkReference(draft, claim, spotOfOwn(scenario, id))),
  );
  for (const { line, at, clock } of met) {
    if (line.map.length === 0) continue;
    const spot = { file, line: at };
    const { map } = clock;
    if (map === null) {
      problems.push(problemAt(spot, "there is no map to change", "lay one out first with # map: <view>"));
      continue;
    }
    problems.push(...checkChange(draft, scenario, line.map, map.view, spot));
    if (map.layers.length > MOST_LAYERS)
      problems.push(problemAt(spot, `${map.layers.length} layers on one map`, `keep to ${MOST_LAYERS}`));
    if (draft.ids.of.view.has(map.view)) problems.push(...checkDrawable(draft, scenario, map, spot));
    if (!clock.inDebrief && clock.date !== null)
      problems.push(...checkLayerClock(draft, scenario, map, clock.date, spot));
  }
  return problems;
}

const atlasOf = (draft: Draft) => draft.authored.course?.value.atlas ?? [];

function checkChange(
  draft: Draft,
  { header }: ScenarioFile,
  changes: readonly { kind: string; ids: readonly string[] }[],
  view: string,
  spot: Spot,
): Problem[] {
  const layers = listStoryLayers(atlasOf(draft), header.layers, view).map(({ id }) => id);
  return changes.flatMap(({ kind, ids }) => {
    if (kind === "map")
      return ids.length === 1
        ? checkId(draft.ids, ["view"], ids[0] ?? "", spot)
        : [problemAt(spot, "a map has one view", "write # map: <view>")];
    if (kind === "marker") return ids.flatMap((id) => checkId(draft.ids, ["place"], id.replace(/\*$/, ""), spot));
    return ids
      .filter((id) => !layers.includes(id))
      .map((id) =>
        problemAt(spot, `"${id}" is no layer on "${view}"`, suggest(id, layers, "declare it at the head of the file")),
      );
  });
}

function checkDrawable(draft: Draft, { header, file }: ScenarioFile, map: StoryMap, spot: Spot): Problem[] {
  const places = map.places.filter((id) => draft.ids.of.place.has(id.replace(/\*$/, "")));
  const words = { title: `${file}:${spot.line}`, description: "" };
  return checkDrawn(draft, specOfMap(atlasOf(draft), header.layers, { ...map, places }, words), spot);
}

function checkLayerClock(
  draft: Draft,
  { header }: ScenarioFile,
  { view, layers: shown }: StoryMap,
  date: string,
  spot: Spot,
): Problem[] {
  const { facts } = draft;
  if (facts === null) return [];
  const layers = listStoryLayers(atlasOf(draft), header.layers, view);
  return shown.flatMap((id) => {
    const { claims = [], teller = "" } = layers.find((layer) => layer.id === id) ?? {};
    const why = claims.flatMap((claim) => whyTooEarly(facts, claim, header.arrivals, date) ?? [])[0];
    const later = listLaterSources(facts, teller, header.arrivals, date);
    if (later.length > 0)
      return [
        problemAt(
          spot,
          `the layer "${id}" is told by "${teller}", and source ${later.join(" and source ")} has not arrived`,
          "declare a layer of your own with the tellers of that day",
        ),
      ];
    return why === undefined
      ? []
      : [
          problemAt(
            spot,
            `the layer "${id}" rests on what is not known yet: ${why}`,
            "show it later, or declare your own",
          ),
        ];
  });
}

/** Where a layer of the story's own is declared. */
function spotOfOwn(scenario: ScenarioFile, id: string): Spot {
  const kinds = ["sketch", "move", "presence", "zone"];
  const spots = kinds.map((kind) => spotOfTag(scenario, `${kind}: ${id}`));
  return spots.find(({ line }) => line > 1) ?? { file: scenario.file, line: 1 };
}

/** Numbers in a teller's name that are those of documents which have not arrived by a day. */
function listLaterSources(facts: FactBase, teller: string, arrivals: readonly Arrival[], day: string): number[] {
  const arrived = listArrived(arrivals, day);
  const named = [...teller.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return facts.course.sources.flatMap(({ id, number }) => (named.includes(number) && !arrived.has(id) ? [number] : []));
}
