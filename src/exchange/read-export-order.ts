import type { FactBase } from "../course/fact-base";
import { generateBank } from "../quiz/bank/generate-bank";
import type { Blueprint } from "../quiz/forms/blueprint";
import type { OfferedLength } from "../quiz/forms/list-lengths";
import { makeForm } from "../quiz/forms/make-form";
import { readBlueprint } from "../quiz/forms/read-blueprint";
import type { Item } from "../quiz/item";
import { SEED } from "../quiz/seed";
import { findJsonMistake } from "./find-json-mistake";

/** What somebody asks for, as it was typed: in a command's options, or in an address. `blueprint` is the JSON of one. */
export interface RawOrder {
  readonly seed?: string | undefined;
  readonly lesson?: string | undefined;
  readonly length?: string | undefined;
  readonly blueprint?: string | undefined;
  readonly base?: string | undefined;
}

/** Each sentence says what is wrong and what to do. */
interface Refusal {
  readonly ok: false;
  readonly problems: readonly string[];
}

export type OrderReading =
  | { readonly ok: true; readonly seed: string; readonly base: string | null; readonly items: readonly Item[] }
  | Refusal;

/** The lengths that can be filled for a lesson or (null) for the whole course. */
type Offers = (lesson: string | null) => readonly OfferedLength[];

const DEFAULT_SEED = "bank";

const refuse = (...problems: readonly string[]): Refusal => ({ ok: false, problems });

function parseBlueprint(facts: FactBase, text: string): ReturnType<typeof readBlueprint> {
  const mistake = findJsonMistake(text);
  if (!mistake) return readBlueprint(facts.course, JSON.parse(text));
  const where = `line ${mistake.line}, column ${mistake.column}`;
  return { ok: false, problems: [`${where}: this is no JSON. Write {"cells": [{"skill": …, "count": …}]}.`] };
}

/** An address of a site without anything behind its path, and without a slash at its end. */
function readBase(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, search, hash, origin, pathname } = new URL(text);
  if (!/^https?:$/.test(protocol) || username !== "" || search !== "" || hash !== "") return null;
  return `${origin}${pathname}`.replace(/\/+$/, "");
}

type Found = { readonly ok: true; readonly items: readonly Item[] } | Refusal;

function fill(facts: FactBase, blueprint: Blueprint, seed: string): Found {
  const assembly = makeForm(facts, blueprint, seed);
  if (assembly.ok) return { ok: true, items: assembly.form.items };
  const { cell, need, supply } = assembly;
  const where = cell.lesson === null ? "of the whole course" : `of the lesson "${cell.lesson}"`;
  return refuse(
    `The form cannot be filled: its cell "${cell.skill}" ${where} needs ${need} and finds ${supply}. Ask for fewer, or try another seed.`,
  );
}

function fillOffer(facts: FactBase, length: string, offered: readonly OfferedLength[], seed: string): Found {
  const offer = offered.find((one) => String(one.length) === length);
  if (offer) return fill(facts, offer.blueprint, seed);
  if (offered.length === 0) return refuse("length: no form can be filled here. Leave it out to get all items.");
  const lengths = offered.map((one) => one.length).join(", ");
  return refuse(`length: "${length}" cannot be filled. Choose from: ${lengths}.`);
}

function findItems(
  facts: FactBase,
  { length, blueprint }: RawOrder,
  seed: string,
  lesson: string | null,
  offers: Offers,
): Found {
  if (blueprint !== undefined) {
    const reading = parseBlueprint(facts, blueprint);
    return reading.ok ? fill(facts, reading.blueprint, seed) : reading;
  }
  if (length !== undefined) return fillOffer(facts, length, offers(lesson), seed);
  const items = generateBank(facts, seed).items.filter(({ lessons }) => lesson === null || lessons.includes(lesson));
  return items.length > 0 ? { ok: true, items } : refuse("No item belongs to this lesson. Take another one.");
}

/**
 * Reads what is asked for and finds its items. Without a length or a blueprint they are the whole bank of the seed, or what of it belongs to the lesson; with
 * one of them, the form that the seed stands for.
 */
export function readExportOrder(facts: FactBase, raw: RawOrder, offers: Offers): OrderReading {
  const { seed = DEFAULT_SEED, lesson = null, length, blueprint } = raw;
  const problems: string[] = [];
  if (!SEED.test(seed)) problems.push("seed: take one to 40 letters, digits and hyphens.");
  const lessons = facts.course.lessons.map(({ id }) => id);
  if (lesson !== null && !lessons.includes(lesson))
    problems.push(`lesson: the course has no lesson "${lesson}". Choose from: ${lessons.join(", ")}.`);
  const base = raw.base === undefined ? null : readBase(raw.base);
  if (raw.base !== undefined && base === null)
    problems.push("base: give the address of the site, such as https://example.org, without anything behind the path.");
  if (blueprint !== undefined && (length !== undefined || lesson !== null))
    problems.push("blueprint: it names its own lessons and counts. Leave out lesson and length.");
  if (problems.length > 0) return refuse(...problems);
  const found = findItems(facts, raw, seed, lesson, offers);
  return found.ok ? { ok: true, seed, base, items: found.items } : found;
}
