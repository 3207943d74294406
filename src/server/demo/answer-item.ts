import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { Item, Response } from "../../quiz/item";
import type { Likeness } from "../../quiz/options/likeness";
import { scoreResponse } from "../../quiz/score/score-response";
import { rightResponse } from "../../quiz/telling/right-response";
import { chanceOfRight, difficultyOf, drawShare, drawWeighted } from "./rasch";

/** How much likelier an option like the key is chosen than one that has nothing of it: e to this power (our own choice). */
const PULL = 4;
/** The share of questions that are left out where the ability is far below the difficulty (our own choice). */
const LEFT_OUT = 0.12;

interface Answering {
  readonly ability: number;
  readonly random: RandomGenerator;
  readonly likeness: Likeness;
}

/** An option of a choice that is wrong: the more like the key, the likelier. */
function chooseWrong(item: Item, key: string, { random, likeness }: Answering): string | undefined {
  const wrong = item.options.filter(({ refutedBy, id }) => refutedBy !== null && id !== key);
  return drawWeighted(random, wrong, ({ id }) => Math.exp(PULL * likeness.between(key, id)))?.id;
}

/** Swaps two neighbours, once or twice. */
function disturb(order: readonly string[], random: RandomGenerator): readonly string[] {
  const disturbed = [...order];
  for (let i = uniformInt(random, 1, 2); i > 0 && disturbed.length > 1; i--) {
    const at = uniformInt(random, 0, disturbed.length - 2);
    disturbed.splice(at, 2, ...disturbed.slice(at, at + 2).reverse());
  }
  return disturbed;
}

function answerWrongly(item: Item, answering: Answering): Response | null {
  const { random } = answering;
  const pick = <T>(list: readonly T[]): T | undefined => drawWeighted(random, list, () => 1);
  switch (item.kind) {
    case "order":
      return { kind: "order", order: disturb(item.key.order, random) };
    case "match": {
      const right = new Map(item.key.map(({ prompt, option }) => [prompt, option]));
      for (const { id } of item.prompts)
        if (drawShare(random) < 0.5) right.set(id, pick(item.options)?.id ?? right.get(id) ?? "");
      return { kind: "match", pairs: Object.fromEntries(right) };
    }
    case "multiple": {
      const kept = item.key.filter(() => drawShare(random) < 0.6);
      const wrong = item.options.filter(({ refutedBy }) => refutedBy !== null);
      return { kind: "multiple", options: [...kept, ...(pick(wrong) ? [pick(wrong)?.id ?? ""] : [])].filter(Boolean) };
    }
    case "pin": {
      const spot = pick(item.spots.filter(({ option }) => option !== item.key[0]));
      return spot ? { kind: "pin", lon: spot.lon, lat: spot.lat } : null;
    }
    case "number":
    case "text": {
      const lure = pick(item.lures)?.accepted[0];
      const near = item.kind === "number" ? String(Math.round(item.key.value * (1.2 + drawShare(random)))) : null;
      const text = lure ?? near;
      return text ? { kind: item.kind, text } : null;
    }
    default: {
      const option = chooseWrong(item, item.key[0], answering);
      return option === undefined ? null : { kind: item.kind, option };
    }
  }
}

/** Draws of a wrong answer, some of which come out right by chance, before it is left out. */
const TRIES = 4;

/** What somebody of this ability answers: rightly as the Rasch model says, else with one of the wrong answers, or (null) not at all. */
export function answerItem(item: Item, answering: Answering): Response | null {
  const { ability, random } = answering;
  const chance = chanceOfRight(ability, difficultyOf(item));
  if (drawShare(random) < chance) return rightResponse(item);
  if (drawShare(random) < LEFT_OUT * (1 - chance) * 2) return null;
  for (let i = 0; i < TRIES; i++) {
    const wrong = answerWrongly(item, answering);
    if (wrong === null || scoreResponse(item, wrong, "assigned").earned < 1) return wrong;
  }
  return null;
}
