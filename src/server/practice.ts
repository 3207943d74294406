import type { FactBase } from "../course/fact-base";
import { type Bank, generateBank } from "../quiz/bank/generate-bank";
import type { Blueprint } from "../quiz/forms/blueprint";
import { STANDING_SEED } from "../quiz/forms/find-stop-item";
import { makeForm } from "../quiz/forms/make-form";
import { type OpenQuestion, openQuestion } from "../quiz/open-question";
import { SEED } from "../quiz/seed";
import type { OpenCourse } from "./courses";

const banks = new Map<string, Bank>();

/** The bank of a course that does not change from visit to visit: stop questions come from it. */
export function getStandingBank(facts: FactBase): Bank {
  const { id } = facts.course;
  const bank = banks.get(id) ?? generateBank(facts, STANDING_SEED);
  banks.set(id, bank);
  return bank;
}

type Offering = Pick<OpenCourse, "facts" | "offers">;

/** What a learner may ask for: a scope, and the lengths that can be filled for it. */
export interface PracticeScope {
  readonly lesson: string | null;
  readonly title: string;
  readonly lengths: readonly number[];
}

/** The whole course and each lesson, as far as questions can be made of it. */
export function listScopes({ facts, offers }: Offering): readonly PracticeScope[] {
  const scopes = [
    { lesson: null, title: "The whole course" },
    ...facts.course.lessons.map(({ id, number, title }) => ({ lesson: id, title: `Lesson ${number}: ${title}` })),
  ];
  return scopes
    .map((scope) => ({ ...scope, lengths: (offers[scope.lesson ?? ""] ?? []).map(({ length }) => length) }))
    .filter(({ lengths }) => lengths.length > 0);
}

/** A quiz as an address asks for it. */
export interface PracticeOrder {
  readonly seed: string;
  readonly lesson: string | null;
  readonly length: number;
}

export type Practice =
  | { readonly ok: true; readonly order: PracticeOrder; readonly blueprint: Blueprint; readonly first: OpenQuestion }
  | { readonly ok: false; readonly says: string };

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the order of an address and opens the first question of its form; says what is wrong where it cannot. */
export function openPractice({ facts, offers }: Offering, query: Query): Practice {
  const { seed, lesson: asked, length: digits } = query;
  if (typeof seed !== "string" || !SEED.test(seed))
    return { ok: false, says: "The address holds no seed of letters, digits and hyphens." };
  const lesson = typeof asked === "string" && asked !== "" ? asked : null;
  if (lesson !== null && !facts.course.lessons.some(({ id }) => id === lesson))
    return { ok: false, says: "The address names a lesson that this course does not have." };
  const length = Number(digits);
  const offer = offers[lesson ?? ""]?.find((one) => one.length === length);
  if (!offer) return { ok: false, says: "The address asks for a length that cannot be filled." };
  const assembly = makeForm(facts, offer.blueprint, seed);
  const first = assembly.ok ? assembly.form.items[0] : undefined;
  if (!first) return { ok: false, says: "For this seed the questions ran short." };
  return { ok: true, order: { seed, lesson, length }, blueprint: offer.blueprint, first: openQuestion(facts, first) };
}
