import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { FactBase } from "../../course/fact-base";
import type { Item } from "../../quiz/item";
import { type Likeness, measureLikeness } from "../../quiz/options/likeness";
import { createRandom, shuffle } from "../../quiz/random";
import { openStory } from "../../scenario/play";
import type { Scenario } from "../../scenario/scenario";
import type { ManyRows } from "../../store/demo";
import { drawForm, variantOf } from "../attempts/draw-form";
import { answerItem } from "./answer-item";
import { inDays, type PlannedWork } from "./demo-plan";
import { chanceOfRight, drawShare, drawWeighted } from "./rasch";

const MINUTE = 60_000;

export interface DemoPupil {
  readonly id: string;
  /** In logits, 0 for the mean of all classes. */
  readonly ability: number;
}

/** What all the work of the demo is made from. */
export interface Workshop {
  readonly facts: FactBase;
  readonly likeness: Likeness;
  readonly scenario: Scenario | undefined;
  readonly now: number;
  readonly newId: () => string;
}

export const openWorkshop = (given: Omit<Workshop, "likeness">): Workshop => ({
  ...given,
  likeness: measureLikeness(given.facts),
});

interface Made {
  readonly id: string;
  readonly classId: string;
  readonly work: PlannedWork;
}

interface Answer {
  readonly slot: string;
  readonly value: unknown;
}

function answerQuiz(
  items: readonly Item[],
  pupil: DemoPupil,
  random: RandomGenerator,
  { likeness }: Workshop,
): Answer[] {
  return items.flatMap((item) => {
    const value = answerItem(item, { ability: pupil.ability, random, likeness });
    return value === null ? [] : [{ slot: item.id, value }];
  });
}

function playScenario({ story, hash }: Scenario, random: RandomGenerator): Answer[] {
  const open = openStory(story);
  let play = open.begin();
  const steps: unknown[] = [];
  for (let turn = play.turns.at(-1); turn && !turn.ended; turn = play.turns.at(-1)) {
    const option = uniformInt(random, 0, turn.options.length - 1);
    const asks = turn.lines.findLast((line) => line.asks)?.asks;
    const step = {
      option,
      text: turn.options[option]?.text ?? "",
      sure: asks?.kind === "forecast" ? 50 + 10 * uniformInt(random, 0, 5) : null,
    };
    steps.push({ decision: asks?.id ?? null, ...step });
    const next = open.choose(play, step);
    if (!next) break;
    play = next;
  }
  const ending = play.turns.flatMap(({ lines }) => lines).findLast((line) => line.ending)?.ending?.id;
  return [{ slot: "path", value: { story: hash, steps } }, ...(ending ? [{ slot: "ending", value: ending }] : [])];
}

/** A claim with two tellers, in our own words, as a pupil might put it together from the course's summaries. */
function writeClaim({ facts }: Workshop, random: RandomGenerator, isCareful: boolean): Answer[] {
  const disputed = facts.course.claims.filter(({ accounts }) => accounts.length > 1);
  const claim = drawWeighted(random, disputed.length > 0 ? disputed : facts.course.claims, () => 1);
  const [one, other] = claim?.accounts ?? [];
  const told = (gist: string | undefined, source: string | undefined) => {
    const label = facts.course.sources.find(({ id }) => id === source)?.label;
    return gist ? (isCareful && label ? `In ${label} it says: ${gist}` : gist) : "";
  };
  const cited = [one, other].flatMap((account) => account?.citations.slice(0, 1) ?? []);
  return [
    {
      slot: "text",
      value: {
        sentences: [told(one?.gist, one?.citations[0]?.source), told(other?.gist, other?.citations[0]?.source)],
        citations: (isCareful ? cited : cited.slice(0, 1)).map(({ source, paragraph }) => ({ source, paragraph })),
      },
    },
  ];
}

function readLesson({ facts }: Workshop, lesson: string, finishes: boolean): Answer[] {
  const asks = facts.course.lessons.find(({ id }) => id === lesson)?.asks ?? 0;
  const answered = finishes ? asks : Math.floor(asks / 2);
  const questions = Array.from({ length: answered }, (_, i) => ({ slot: `question ${i + 1}`, value: true }));
  return finishes ? [...questions, { slot: "end", value: true }] : questions;
}

/** The answers of one attempt, in the order in which they were given. */
function giveAnswers(
  shop: Workshop,
  work: PlannedWork,
  items: readonly Item[],
  pupil: DemoPupil,
  random: RandomGenerator,
) {
  const { task } = work;
  const isCareful = drawShare(random) < chanceOfRight(pupil.ability, 0);
  switch (task.kind) {
    case "quiz":
      return answerQuiz(items, pupil, random, shop);
    case "lesson":
      return readLesson(shop, task.lesson, drawShare(random) < 0.93);
    case "scenario":
      return shop.scenario ? playScenario(shop.scenario, random) : [];
    default:
      return writeClaim(shop, random, isCareful);
  }
}

/** When an attempt began, and whether and when it was handed in. */
function timeAttempt({ opens, due, progress }: PlannedWork, number: number, now: number, random: RandomGenerator) {
  if (progress === "running") {
    const startedAt = now - (4 + drawShare(random) * 12) * MINUTE;
    return { startedAt, submittedAt: drawShare(random) < 0.3 ? now - drawShare(random) * 2 * MINUTE : null };
  }
  const [from, to] = [inDays(now, opens), inDays(now, due)];
  const at = from + (0.08 + 0.4 * drawShare(random) + 0.45 * (number - 1)) * (to - from);
  const isLate = number === 1 && drawShare(random) < 0.06;
  const startedAt = isLate ? to - 5 * MINUTE : at;
  return { startedAt, submittedAt: startedAt + (8 + 10 * drawShare(random)) * MINUTE };
}

/** All rows of the work of a class on one assignment. The same seeds give the same answers; times hang on `now`. */
export function makeWork(
  shop: Workshop,
  { id: assignmentId, classId, work }: Made,
  pupils: readonly DemoPupil[],
): ManyRows {
  const rows: ManyRows = { form: [], attempt: [], answer: [], answerOp: [], accommodation: [], adjustment: [] };
  const { task } = work;
  const forms = new Map<string, { readonly id: string; readonly items: readonly Item[] }>();
  const getForm = (pupil: DemoPupil, number: number, seat: number) => {
    if (task.kind !== "quiz") return null;
    const variant = variantOf(task.quiz, pupil.id, number);
    // Drawn by the seat, so that a demo has the same questions wherever it is made.
    const drawn = task.quiz.forms === "one" ? variant : `seat ${seat} ${number}`;
    const items = forms.get(variant)?.items ?? drawForm(shop.facts, task.quiz, drawn);
    if (!items) throw new Error(`The course cannot fill “${work.title}”.`);
    const form = forms.get(variant) ?? { id: shop.newId(), items };
    if (!forms.has(variant))
      rows.form.push({
        ...{ id: form.id, assignmentId, variant, items: JSON.stringify(items) },
        createdAt: inDays(shop.now, work.opens),
      });
    forms.set(variant, form);
    return form;
  };
  for (const [seat, pupil] of pupils.entries()) {
    const random = createRandom("demo work", `${work.title} ${seat} ${pupil.ability}`);
    const begins = drawShare(random) < (work.progress === "running" ? 0.8 : 0.95);
    const most = task.kind === "quiz" ? task.quiz.attempts : 1;
    const attempts = begins ? 1 + (drawShare(random) < 0.4 ? most - 1 : 0) : 0;
    for (let number = 1; number <= attempts; number++) {
      const form = getForm(pupil, number, seat);
      const { startedAt, submittedAt } = timeAttempt(work, number, shop.now, random);
      const grown = { ...pupil, ability: pupil.ability + 0.3 * (number - 1) };
      const all = giveAnswers(shop, work, shuffle(random, form?.items ?? []), grown, random);
      const answers = submittedAt === null ? all.slice(0, uniformInt(random, 0, Math.max(0, all.length - 1))) : all;
      const isDone = task.kind !== "lesson" || answers.some(({ slot }) => slot === "end");
      const end = submittedAt !== null && isDone ? Math.round(submittedAt) : null;
      const id = shop.newId();
      const last = submittedAt ?? shop.now - drawShare(random) * 4 * MINUTE;
      const times = answers.map((_, i) =>
        Math.round(startedAt + ((i + 1) / (answers.length + 1)) * (last - startedAt)),
      );
      rows.attempt.push({
        ...{ id, assignmentId, classId, pupilId: pupil.id, formId: form?.id ?? null, number },
        ...{
          startedAt: Math.round(startedAt),
          submittedAt: end,
          submittedBy: end === null ? null : "pupil",
          mark: null,
        },
        ...{ seenAt: end ?? times.at(-1) ?? Math.round(startedAt), place: answers.at(-1)?.slot ?? null, pending: 0 },
      });
      for (const [i, { slot, value }] of answers.entries()) {
        const row = {
          attemptId: id,
          slot,
          rev: 1,
          value: JSON.stringify(value),
          at: times[i] ?? Math.round(startedAt),
        };
        rows.answer.push(row);
        rows.answerOp.push({ ...row, opId: shop.newId() });
      }
    }
  }
  return rows;
}
