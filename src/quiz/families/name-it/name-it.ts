import type { Actor, Place } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import type { Draft, Drop, Family, Harvest, Question, Workshop } from "../../family";
import { findFlaw } from "../../flaws/find-flaw";
import type { Lure, TextItem } from "../../item";
import { itemLessons } from "../../item-lessons";
import { nameStem, placeSort, spotSort } from "../../language/wording";
import { listDistractors } from "../../options/choose-distractors";
import { composeId, composeOption, listShownClaims, meanOf } from "../../options/compose-choice";
import { listEntityCandidates } from "../../options/entity-candidates";
import { listPlacesInNames } from "../../options/places-in-names";
import { foldName, withoutArticle } from "../../score/fold-name";
import { explainKey, optionId } from "../../telling/explain";
import { isProperName, listNames } from "./list-names";

/** Most wrong names that are recognised and explained. */
const MOST_LURES = 8;

/** Likeness where no wrong name is refuted: between that of near and of far ones (our own choice). */
const UNKNOWN = 0.5;

type Named = Actor | Place;

/** What is asked for: the type; or for a place with one position, whose type is the bare word, what sets it apart from the areas around it. */
const sortOf = (entity: Pick<Named, "type">): string =>
  "position" in entity && entity.position && entity.type === placeSort ? spotSort : entity.type;

/** Whether the question's words for what is asked for take in another as well. */
const isOfSort = (rival: Named, sort: string): boolean =>
  sortOf(rival) === sort || (sort === spotSort && "position" in rival && rival.position !== null);

const compared = (name: string): string => withoutArticle(foldName(name));

function listRivals({ places, actors }: FactBase, own: Named): readonly Named[] {
  const all: readonly Named[] = [...(places.has(own.id) ? places : actors).values()];
  return all.filter((other) => other !== own && listNames(other).length > 0);
}

function compose(workshop: Workshop, question: Question, own: Named): Draft | string {
  const { facts } = workshop;
  const { claim, account, role, ask } = question;
  if (!isProperName(own.name)) return "no-name-to-type";
  const rivals = listRivals(facts, own);
  const mayFit = (rival: Named): boolean =>
    isProperName(rival.name) && facts.overlapping.get(own.id)?.has(rival.id) === true && sortOf(rival) === sortOf(own);
  const alsoThere = listPlacesInNames(facts, question);
  const isThere = (rival: Named): boolean => alsoThere.includes(rival.id) && isOfSort(rival, sortOf(own));
  if (rivals.some((rival) => mayFit(rival) || isThere(rival))) return "another-name-may-fit";
  const stem = nameStem(sortOf(own) === spotSort ? placeSort : sortOf(own), question.stem);
  const taken = new Set(rivals.flatMap((rival) => listNames(rival).map(compared)));
  const accepted = listNames(own).filter((name) => !taken.has(compared(name)));
  if (!accepted.includes(own.name)) return "name-of-two";
  const candidates = listEntityCandidates(workshop, question);
  const wrong = listDistractors(facts, question, candidates, candidates.length);
  const lures = wrong.flatMap((distractor): Lure[] => {
    const rival = rivals.find(({ id }) => id === optionId(distractor.value));
    return rival
      ? [{ ...composeOption(facts, question, distractor), accepted: [...new Set([...listNames(rival), rival.name])] }]
      : [];
  });
  const told = lures.slice(0, MOST_LURES);
  const item: Omit<TextItem, "difficulty" | "likeness" | "differs"> = {
    id: composeId("name-it", `${claim.id}.${role}`, []),
    family: "name-it",
    kind: "text",
    skill: ask.skill,
    ...itemLessons(facts, [claim.id]),
    stem,
    options: [],
    key: { id: own.id, text: own.name, accepted },
    rivals: rivals.map((rival) => ({ id: rival.id, accepted: listNames(rival) })),
    lures: told,
    citations: account.citations,
    asks: [claim.id],
    claims: listShownClaims([claim.id], told),
    why: explainKey(facts, claim, account),
  };
  const flaw = findFlaw(item, facts);
  if (flaw) return flaw.rule;
  return { item, likeness: wrong.length === 0 ? UNKNOWN : meanOf(wrong.map(({ likeness }) => likeness)) };
}

function harvestAll(workshop: Workshop): Harvest {
  const drafts: Draft[] = [];
  const drops: Drop[] = [];
  for (const question of workshop.questions) {
    const { key, claim, role } = question;
    const own = "id" in key ? (workshop.facts.actors.get(key.id) ?? workshop.facts.places.get(key.id)) : undefined;
    if (!own || question.among) continue;
    const made = compose(workshop, question, own);
    if (typeof made === "string") drops.push({ family: "name-it", claim: claim.id, role, reason: made });
    else drafts.push(made);
  }
  return { drafts, drops };
}

const harvests = new WeakMap<FactBase, Harvest>();

/** A name to be typed: questions for an actor or a place that has one, where nothing else of its sort may be meant. No seed changes these items. */
export const nameIt: Family = {
  id: "name-it",
  harvest: (workshop) => {
    const known = harvests.get(workshop.facts) ?? harvestAll(workshop);
    harvests.set(workshop.facts, known);
    return known;
  },
};
