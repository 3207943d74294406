import type { Figure } from "../../../course/course";
import type { Draft, Drop, Family, Question, Workshop } from "../../family";
import { findFlaw } from "../../flaws/find-flaw";
import type { Lure, NumberItem } from "../../item";
import { itemLessons } from "../../item-lessons";
import { unitStem } from "../../language/wording";
import { type Distractor, listDistractors } from "../../options/choose-distractors";
import { composeId, composeOption, listShownClaims, meanOf } from "../../options/compose-choice";
import { explainKey } from "../../telling/explain";
import { listFigureCandidates } from "../which-figure/figure-candidates";
import { figureTolerance } from "./figure-tolerance";

/** Likeness where no wrong number is refuted: between that of near and of far ones (our own choice). */
const UNKNOWN = 0.5;

function compose({ facts }: Workshop, question: Question, { n, ...figure }: Figure): Draft | string {
  const { claim, account, role, ask, stem } = question;
  const reach = figureTolerance({ n, ...figure });
  if (n === null || reach === null) return "no-number";
  const { below, above } = reach;
  const candidates = listFigureCandidates(facts, question);
  const wrong = listDistractors(facts, question, candidates, candidates.length);
  const toLure = (distractor: Distractor): Lure[] => {
    const given = distractor.value.kind === "figure" ? distractor.value.figure.n : null;
    return given === null || (given >= n - below && given <= n + above)
      ? []
      : [{ ...composeOption(facts, question, distractor), accepted: [String(given)] }];
  };
  const lures = wrong.flatMap(toLure);
  const item: Omit<NumberItem, "difficulty" | "likeness" | "differs"> = {
    id: composeId("how-many", `${claim.id}.${role}`, []),
    family: "how-many",
    kind: "number",
    skill: ask.skill,
    ...itemLessons(facts, [claim.id]),
    stem: unitStem(stem, figure.unit),
    options: [],
    key: { value: n, tolerance: below, ...(above > below ? { above } : {}), unit: figure.unit, text: figure.text },
    lures,
    citations: account.citations,
    asks: [claim.id],
    claims: listShownClaims([claim.id], lures),
    why: explainKey(facts, claim, account),
  };
  const flaw = findFlaw(item, facts);
  if (flaw) return flaw.rule;
  return { item, likeness: lures.length === 0 ? UNKNOWN : meanOf(wrong.map(({ likeness }) => likeness)) };
}

/** A number to be typed: questions for a figure that has one. */
export const howMany: Family = {
  id: "how-many",
  harvest: (workshop) => {
    const drafts: Draft[] = [];
    const drops: Drop[] = [];
    for (const question of workshop.questions) {
      if (question.key.kind !== "figure" || question.among) continue;
      const made = compose(workshop, question, question.key.figure);
      if (typeof made === "string")
        drops.push({ family: "how-many", claim: question.claim.id, role: question.role, reason: made });
      else drafts.push(made);
    }
    return { drafts, drops };
  },
};
