import type { Citation } from "../../course/course";
import type { Skill } from "../../course/predicate";
import type { Form } from "../forms/assemble-form";
import type { Item, MultipleItem, Option, Response } from "../item";
import { scoreResponse } from "../score/score-response";
import { findLure } from "./find-lure";
import { findSpot } from "./find-spot";
import { shareLead } from "./share-lead";

interface SkillResult {
  readonly skill: Skill;
  readonly earned: number;
  readonly max: number;
}

/** One side of a confusion: what it is, and what the reports say of it here. */
export interface ConfusedWith {
  readonly option: string;
  readonly text: string;
  readonly says: string;
  readonly citations: readonly Citation[];
}

/** Two things to untangle: the key and what was chosen in its place, or two events put the wrong way round. */
export interface Confusion {
  readonly relation: "instead-of" | "before";
  readonly items: readonly string[];
  readonly claims: readonly string[];
  readonly key: ConfusedWith;
  readonly chosen: ConfusedWith;
}

export interface Summary {
  readonly earned: number;
  readonly max: number;
  /** In the order in which the form first tests them. */
  readonly skills: readonly SkillResult[];
  /** The commonest first. */
  readonly confusions: readonly Confusion[];
  /** Asked claims of items that did not earn the full mark, in the form's order. */
  readonly missed: readonly string[];
}

const textOf = (item: Item, option: Option): string =>
  (item.kind === "map" && item.markers.find((marker) => marker.option === option.id)?.name) ||
  (item.kind === "pin" && item.spots.find((spot) => spot.option === option.id)?.name) ||
  option.text;

function asKey(item: Item, option: Pick<Option, "id" | "text">): ConfusedWith {
  return { option: option.id, text: option.text, says: item.why, citations: item.citations };
}

function asChosen(item: Item, option: Option): ConfusedWith {
  const told =
    option.trueOf ?? (option.refutedBy && { text: option.refutedBy.because, citations: option.refutedBy.citations });
  return { option: option.id, text: textOf(item, option), says: told?.text ?? "", citations: told?.citations ?? [] };
}

function pairOf(
  item: Item,
  keyId: string,
  chosenId: string,
  relation: Confusion["relation"],
  claims: readonly string[],
): Confusion[] {
  const key = item.options.find(({ id }) => id === keyId);
  const chosen = item.options.find(({ id }) => id === chosenId);
  if (!key || !chosen || key === chosen) return [];
  const told = asKey(item, { id: key.id, text: textOf(item, key) });
  return [{ relation, items: [item.id], claims, key: told, chosen: asChosen(item, chosen) }];
}

/** The claims that an item asks, and the one that shows what a wrong answer is. */
const claimsBehind = (item: Item, chosen: Option | undefined): readonly string[] => [
  ...new Set([...item.asks, chosen?.trueOf?.claim ?? chosen?.refutedBy?.claim ?? []].flat()),
];

function insteadOf(item: Item, keyId: string, chosenId: string): Confusion[] {
  const chosen = item.options.find(({ id }) => id === chosenId);
  return pairOf(item, keyId, chosenId, "instead-of", claimsBehind(item, chosen));
}

/** Each wrong tick beside a right answer that was missed, one to one; where fewer were missed, beside one of the others. */
function listWrongTicks(item: MultipleItem, ticked: readonly string[]): readonly Confusion[] {
  const missed = item.key.filter((id) => !ticked.includes(id));
  const found = item.key.filter((id) => ticked.includes(id));
  const wrong = item.options.filter(({ id }) => ticked.includes(id) && !item.key.includes(id));
  return wrong.flatMap(({ id }, i) => insteadOf(item, [...missed, ...found][i % item.key.length] ?? "", id));
}

function listConfusions(item: Item, response: Response | undefined): readonly Confusion[] {
  if (!response) return [];
  if ((item.kind === "choice" || item.kind === "map") && response.kind === item.kind)
    return insteadOf(item, item.key[0], response.option);
  if (item.kind === "multiple" && response.kind === "multiple") return listWrongTicks(item, response.options);
  if (item.kind === "pin" && response.kind === "pin")
    return insteadOf(item, item.key[0], findSpot(item, response) ?? item.key[0]);
  if ((item.kind === "number" || item.kind === "text") && response.kind === item.kind) {
    const lure = scoreResponse(item, response).earned === 1 ? undefined : findLure(item, response);
    const key = asKey(item, { id: item.kind === "text" ? item.key.id : item.key.text, text: item.key.text });
    if (!lure) return [];
    const claims = claimsBehind(item, lure);
    return [{ relation: "instead-of", items: [item.id], claims, key, chosen: asChosen(item, lure) }];
  }
  if (item.kind === "match" && response.kind === "match") {
    // What refutes every wrong line in the same words says nothing of the two that were mixed up.
    const { rest } = shareLead(item.refutations.map(({ because }) => because));
    const told = item.refutations.map((refutation, i) => ({ ...refutation, because: rest[i] ?? "" }));
    return item.key.flatMap(({ prompt, option }) => {
      const chosen = response.pairs[prompt];
      const refutation = told.find((wrong) => wrong.prompt === prompt && wrong.option === chosen);
      const line = item.prompts.find(({ id }) => id === prompt);
      if (chosen === undefined || !refutation || !line) return [];
      return pairOf(item, option, chosen, "instead-of", [...new Set([prompt, refutation.claim])]).map((pair) => ({
        ...pair,
        key: { ...pair.key, says: refutation.because, citations: line.citations },
      }));
    });
  }
  if (item.kind === "order" && response.kind === "order") {
    const wrong = item.key.pairs.filter(
      ({ before, after }) => response.order.indexOf(before) > response.order.indexOf(after),
    );
    return wrong.flatMap(({ before, after, claims }) => pairOf(item, before, after, "before", claims));
  }
  return [];
}

const pairKey = ({ relation, key, chosen }: Confusion): string =>
  `${relation} ${[key.option, chosen.option].sort().join(" ")}`;

function merge(confusions: readonly Confusion[]): readonly Confusion[] {
  const merged = new Map<string, Confusion>();
  for (const confusion of confusions) {
    const known = merged.get(pairKey(confusion));
    const items = [...new Set([...(known?.items ?? []), ...confusion.items])];
    merged.set(pairKey(confusion), {
      ...(known ?? confusion),
      items,
      claims: [...new Set([...(known?.claims ?? []), ...confusion.claims])],
    });
  }
  return [...merged.values()].sort((a, b) => b.items.length - a.items.length);
}

/** What the result page says: marks by skill, what was taken for what, and which claims to look at again. Responses by item id. */
export function summarize(form: Pick<Form, "items">, responses: Readonly<Record<string, Response>>): Summary {
  const skills = new Map<Skill, SkillResult>();
  const missed: string[] = [];
  for (const item of form.items) {
    const { earned, max } = scoreResponse(item, responses[item.id]);
    const so = skills.get(item.skill) ?? { skill: item.skill, earned: 0, max: 0 };
    skills.set(item.skill, { skill: item.skill, earned: so.earned + earned, max: so.max + max });
    if (earned < max) missed.push(...item.asks);
  }
  const results = [...skills.values()];
  return {
    earned: results.reduce((sum, { earned }) => sum + earned, 0),
    max: results.reduce((sum, { max }) => sum + max, 0),
    skills: results,
    confusions: merge(form.items.flatMap((item) => listConfusions(item, responses[item.id]))),
    missed: [...new Set(missed)],
  };
}
