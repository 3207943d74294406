import { distanceKm } from "../../../atlas/distance";
import type { MapView, Place, Position } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import { capitalise } from "../../../course/render";
import type { Draft, Drop, Family, Question, Workshop } from "../../family";
import { findFlaw } from "../../flaws/find-flaw";
import type { PinItem } from "../../item";
import { itemLessons } from "../../item-lessons";
import { mapStem } from "../../language/wording";
import { type Distractor, listDistractors, ruleOut } from "../../options/choose-distractors";
import { composeId, composeOption, listShownClaims, meanOf, nameInFeedback } from "../../options/compose-choice";
import { listPlacesInNames } from "../../options/places-in-names";
import { createRandom, shuffle } from "../../random";
import { explainKey, optionId } from "../../telling/explain";
import { describeMarkers } from "../on-the-map/describe-markers";
import { isWithin, kmPerPixel } from "../on-the-map/view-scale";

/** How far off a finger may be, in pixels of a view that is 390 wide: half of the 44 that a target measures (WCAG 2.2, 2.5.5). */
const FINGER_PIXELS = 22;
/** Spots beside the target on the list that is the map's equal. */
const MOST_OTHERS = 5;
const LEAST_OTHERS = 3;
const TRIES = 8;

type PlaceQuestion = Question & { readonly key: { readonly kind: "place"; readonly id: string } };
const asksForPlace = (question: Question): question is PlaceQuestion =>
  question.key.kind === "place" && !question.among;

const positionOf = (facts: FactBase, id: string): Position | null => facts.places.get(id)?.position ?? null;

const fingerKm = (view: MapView): number => FINGER_PIXELS * kmPerPixel(view);

/** How near a pin must come for the full mark: as far as the place may reach, and a finger's breadth. */
const fullKmOf = (view: MapView, { radiusKm }: Position): number => radiusKm + fingerKm(view);

/**
 * The same beside places that are provably wrong and lie on the map, listed or not: at most half the way to the nearest, so that a pin there earns half a mark at most. Null
 * where that is less than a finger's breadth.
 */
function findReach(facts: FactBase, question: PlaceQuestion, view: MapView, own: Position): number | null {
  const ways = facts.course.places.flatMap(({ id, position }) =>
    position && isWithin(view, position) && ruleOut(facts, question, { kind: "place", id })
      ? [distanceKm(own, position) / 2]
      : [],
  );
  const reach = Math.floor(Math.min(Math.round(fullKmOf(view, own)), ...ways));
  return reach < fingerKm(view) ? null : reach;
}

/** Whether neither lies within twice the distance at which the other would earn the full mark. */
function areRivals(view: MapView, a: Position, b: Position): boolean {
  return distanceKm(a, b) <= 2 * Math.max(fullKmOf(view, a), fullKmOf(view, b));
}

function takeApart(facts: FactBase, view: MapView, own: Position, pool: readonly Distractor[]): readonly Distractor[] {
  const taken: { readonly distractor: Distractor; readonly at: Position }[] = [];
  for (const distractor of pool) {
    const at = positionOf(facts, optionId(distractor.value));
    if (!at || taken.length === MOST_OTHERS) continue;
    if ([own, ...taken.map((other) => other.at)].every((other) => !areRivals(view, other, at)))
      taken.push({ distractor, at });
  }
  return taken.map(({ distractor }) => distractor);
}

function composeItem(
  { facts }: Workshop,
  question: Question,
  view: MapView,
  { own, reach }: { readonly own: Position; readonly reach: number },
  shown: readonly (Distractor | null)[],
): Omit<PinItem, "difficulty" | "likeness" | "differs"> | null {
  const { claim, account, role, ask, key } = question;
  const made = shown.map((distractor) =>
    composeOption(facts, question, distractor ?? { value: key, likeness: 1, type: "", kin: true }),
  );
  const places = made.flatMap(({ id }) => facts.places.get(id) ?? []) as readonly Place[];
  const bearings = describeMarkers(facts, view, question.stem, places);
  if (!bearings) return null;
  const options = made.map((option, i) => ({ ...nameInFeedback(facts, option), text: capitalise(bearings[i] ?? "") }));
  return {
    id: composeId("pin", `${claim.id}.${role}.${view.id}`, options),
    family: "pin",
    kind: "pin",
    skill: ask.skill,
    ...itemLessons(facts, [claim.id]),
    stem: mapStem(question.stem),
    options,
    key: [optionId(key)],
    view: view.id,
    target: { lon: own.lon, lat: own.lat, fullKm: reach },
    spots: places.flatMap(({ id, name, position }, i) =>
      position ? [{ option: id, lon: position.lon, lat: position.lat, bearing: bearings[i] ?? "", name }] : [],
    ),
    citations: account.citations,
    asks: [claim.id],
    claims: listShownClaims([claim.id], options),
    why: explainKey(facts, claim, account),
  };
}

function compose(workshop: Workshop, question: PlaceQuestion, view: MapView): Draft | string {
  const { facts, seed, likeness } = workshop;
  const own = positionOf(facts, optionId(question.key));
  if (!own || !isWithin(view, own)) return "key-outside-view";
  const isInView = (id: string): boolean => {
    const position = positionOf(facts, id);
    return position !== null && isWithin(view, position);
  };
  if (listPlacesInNames(facts, question).some(isInView)) return "another-name-may-fit";
  const candidates = facts.course.places
    .filter(
      ({ id, position }) => position && id !== question.key.id && facts.mentions.has(id) && isWithin(view, position),
    )
    .map(({ id, type }) => ({
      value: { kind: "place", id } as const,
      likeness: likeness.between(question.key.id, id),
      type,
      kin: true,
    }));
  const legal = listDistractors(facts, question, candidates, candidates.length);
  const reach = findReach(facts, question, view, own);
  if (reach === null) return "neighbour-too-near";
  const random = createRandom(seed, `pin ${view.id} ${question.claim.id} ${question.role}`);
  let reason = "too-few-spots";
  for (let i = 0; i < TRIES; i++) {
    const drawn = takeApart(facts, view, own, shuffle(random, legal));
    if (drawn.length < LEAST_OTHERS) continue;
    const item = composeItem(workshop, question, view, { own, reach }, shuffle(random, [null, ...drawn]));
    if (!item) continue;
    const flaw = findFlaw(item, facts);
    if (!flaw) return { item, likeness: meanOf(drawn.map((distractor) => distractor.likeness)) };
    reason = flaw.rule;
  }
  return reason;
}

/** A pin on a map without markers: questions for a place that lies in a view beside at least three others, far enough apart, that are provably wrong. */
export const pin: Family = {
  id: "pin",
  harvest: (workshop) => {
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    for (const question of workshop.questions) {
      if (!asksForPlace(question)) continue;
      const { claim, role } = question;
      const views = [...workshop.facts.course.views].sort((a, b) => kmPerPixel(a) - kmPerPixel(b));
      const made = views.map((view) => compose(workshop, question, view));
      const draft = made.find((result) => typeof result !== "string");
      if (draft) drafts.push(draft);
      else drops.push({ family: "pin", claim: claim.id, role, reason: String(made.at(-1) ?? "no-view") });
    }
    return { drafts, drops };
  },
};
