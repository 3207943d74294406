import { distanceKm } from "../../../atlas/distance";
import type { MapView, Place, Position } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import type { Draft, Drop, Family, Question, Workshop } from "../../family";
import type { MapItem } from "../../item";
import { itemLessons } from "../../item-lessons";
import { findStemFlaw } from "../../language/stem-flaws";
import { mapStem, markerText } from "../../language/wording";
import { type Distractor, drawDistractors, LEAST_DISTRACTORS, listDistractors } from "../../options/choose-distractors";
import { composeId, composeOption, listShownClaims, meanOf, nameInFeedback } from "../../options/compose-choice";
import { listEntityCandidates, typeOfKey } from "../../options/entity-candidates";
import { createRandom, shuffle } from "../../random";
import { explainKey, optionId } from "../../telling/explain";
import { describeMarkers } from "./describe-markers";
import { isWithin, kmPerPixel } from "./view-scale";

/** Markers closer than this on a screen of 390 px would be hard to hit. */
const LEAST_PIXELS = 30;
const LETTERS = ["A", "B", "C", "D"];

const positionOf = (facts: FactBase, id: string): Position | null => facts.places.get(id)?.position ?? null;

function areApart(a: Position, b: Position, view: MapView): boolean {
  const km = distanceKm(a, b);
  return km > 2 * Math.max(a.radiusKm, b.radiusKm) && km / kmPerPixel(view) >= LEAST_PIXELS;
}

function composeItem(
  workshop: Workshop,
  question: Question,
  view: MapView,
  shown: readonly (Distractor | null)[],
): Omit<MapItem, "difficulty" | "likeness" | "differs"> | null {
  const { facts } = workshop;
  const { claim, account, role, ask, key } = question;
  const options = shown.map((distractor, i) => {
    const option = composeOption(facts, question, distractor ?? { value: key, likeness: 1, type: "", kin: true });
    return { ...nameInFeedback(facts, option), text: markerText(LETTERS[i] ?? "") };
  });
  const places = options.flatMap(({ id }) => facts.places.get(id) ?? []) as readonly Place[];
  const bearings = describeMarkers(facts, view, question.stem, places);
  if (!bearings) return null;
  return {
    id: composeId("on-the-map", `${claim.id}.${role}.${view.id}`, options),
    family: "on-the-map",
    kind: "map",
    skill: ask.skill,
    ...itemLessons(facts, [claim.id]),
    stem: mapStem(question.stem),
    options,
    key: [optionId(key)],
    view: view.id,
    markers: places.map((place, i) => ({
      option: place.id,
      place: place.id,
      bearing: bearings[i] ?? "",
      name: place.name,
    })),
    citations: account.citations,
    asks: [claim.id],
    claims: listShownClaims([claim.id], options),
    why: explainKey(facts, claim, account),
  };
}

function compose(workshop: Workshop, question: Question, view: MapView): Draft | string {
  const { facts, seed } = workshop;
  const inView = ({ value }: { readonly value: Question["key"] }): Position | null => {
    const position = value.kind === "place" ? positionOf(facts, value.id) : null;
    return position && isWithin(view, position) ? position : null;
  };
  const own = inView({ value: question.key });
  if (!own) return "key-outside-view";
  const candidates = listEntityCandidates(workshop, question).filter((candidate) => {
    const position = inView(candidate);
    return position !== null && areApart(own, position, view);
  });
  const legal = listDistractors(facts, question, candidates, candidates.length);
  if (legal.length < LEAST_DISTRACTORS) return "too-few-markers";
  const flaw = findStemFlaw(mapStem(question.stem));
  if (flaw) return flaw;
  const random = createRandom(seed, `on-the-map ${view.id} ${question.claim.id} ${question.role}`);
  const mayMeet = (a: Distractor, b: Distractor): boolean => {
    const [one, other] = [inView(a), inView(b)];
    return one !== null && other !== null && areApart(one, other, view);
  };
  for (const drawn of drawDistractors(facts, random, typeOfKey(facts, question), legal, mayMeet)) {
    const shown = shuffle(random, [null, ...drawn]);
    const item = composeItem(workshop, question, view, shown);
    if (!item) continue;
    return { item, likeness: meanOf(drawn.map((distractor) => distractor.likeness)) };
  }
  return "markers-too-alike";
}

/** A choice among lettered markers: questions for a place whose options lie in one view, far enough apart to be told from one another. */
export const onTheMap: Family = {
  id: "on-the-map",
  harvest: (workshop) => {
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    for (const question of workshop.questions) {
      if (question.key.kind !== "place") continue;
      const { claim, role } = question;
      const views = [...workshop.facts.course.views].sort((a, b) => kmPerPixel(a) - kmPerPixel(b));
      const made = views.map((view) => compose(workshop, question, view));
      const draft = made.find((result) => typeof result !== "string");
      if (draft) drafts.push(draft);
      else drops.push({ family: "on-the-map", claim: claim.id, role, reason: String(made.at(-1) ?? "no-view") });
    }
    return { drafts, drops };
  },
};
