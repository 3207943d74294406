import { type FactBase, findSoleAccount, getClaim } from "../../../course/fact-base";
import { refute, replaceRole } from "../../../course/refute";
import { capitalise, renderValue } from "../../../course/render";
import type { ItemKind, MatchItem, NumberItem, Option, OrderItem, PinItem, TextItem } from "../../item";
import { markerText } from "../../language/wording";
import { mapOptionValues } from "../../options/true-of";
import { optionId, optionText } from "../../telling/explain";
import { findQuery } from "../answer-query";
import type { CheckedItem } from "../flaw-rule";
import { harbourFacts } from "./harbour";

/** Writes items in the short hand of the proof: options by the names that a reader sees, the keys with a star. */

const CITED = [{ source: "gazette", paragraph: 1, origin: "own" }] as const;

interface Written {
  readonly id: string;
  readonly text: string;
  readonly isKey: boolean;
}

/** "Ben Carver | *Anna Holt": each name as an entity or value of the facts, or, where these have none, as it stands. */
function readOptions(facts: FactBase, line: string): readonly Written[] {
  const values = [...mapOptionValues(facts).values()];
  return line.split(" | ").map((written) => {
    const text = written.replace(/^\*/, "");
    const value = values.find((other) =>
      [optionText(facts, other), capitalise(renderValue(facts, other))].includes(text),
    );
    return {
      id: value ? optionId(value) : text.toLowerCase().replaceAll(" ", "-"),
      text,
      isKey: written.startsWith("*"),
    };
  });
}

function asOption(facts: FactBase, claim: string, key: string, { id, text, isKey }: Written): Option {
  const query = isKey ? null : findQuery(facts, claim, key);
  const value = mapOptionValues(facts).get(id);
  const ruling =
    query && value && refute(facts, replaceRole(query.claim.predicate, query.account.args, query.role, value));
  const refutedBy = isKey
    ? null
    : { claim: ruling?.claim.id ?? claim, because: "The reports give another.", citations: CITED };
  return { id, text, refutedBy, trueOf: null };
}

const base = (kind: ItemKind, stem: string, asks: readonly string[]) => ({
  id: `${kind}.${stem}`,
  family: "by-hand",
  skill: "actor" as const,
  lesson: "one",
  lessons: ["one"],
  stem,
  options: [] as readonly Option[],
  citations: CITED,
  asks,
  claims: asks,
  why: "The reports say so.",
});

/** A choice, or several answers, of what the claims say; `isOrdered` where the options must keep their order. */
export function writeChoice(asks: string, stem: string, line: string, isOrdered = false): CheckedItem {
  const facts = harbourFacts;
  const written = readOptions(facts, line);
  const keys = written.flatMap(({ id, isKey }) => (isKey ? [id] : []));
  const claims = asks.split(" ");
  const options = written.map((option) => asOption(facts, claims[0] ?? "", keys[0] ?? "", option));
  const order = isOrdered ? { ordered: true as const } : {};
  if (keys.length > 1) return { ...base("multiple", stem, claims), ...order, kind: "multiple", options, key: keys };
  return { ...base("choice", stem, claims), ...order, kind: "choice", options, key: [keys[0] ?? ""] };
}

/** A choice among lettered markers. */
export function writeMap(asks: string, stem: string, line: string): CheckedItem {
  const written = readOptions(harbourFacts, line);
  const key = written.find(({ isKey }) => isKey)?.id ?? "";
  const options = written.map((option, i) => ({
    ...asOption(harbourFacts, asks, key, option),
    text: markerText("ABCD".charAt(i)),
  }));
  const markers = written.map(({ id, text }, i) => ({
    option: id,
    place: id,
    bearing: `about ${10 * i + 20} km east of the pier`,
    name: text,
  }));
  return { ...base("map", stem, [asks]), kind: "map", options, key: [key], view: "harbour", markers };
}

/** A pin on a map without markers, with the list of spots that is its equal. */
export function writePin(asks: string, stem: string, line: string): CheckedItem {
  const written = readOptions(harbourFacts, line);
  const key = written.find(({ isKey }) => isKey)?.id ?? "";
  const spots: PinItem["spots"] = written.map(({ id, text }, i) => {
    const position = harbourFacts.places.get(id)?.position;
    const bearing = `about ${10 * i + 20} km east of the pier`;
    return { option: id, lon: position?.lon ?? 0, lat: position?.lat ?? 0, bearing, name: text };
  });
  const options = written.map((option, i) => ({
    ...asOption(harbourFacts, asks, key, option),
    text: spots[i]?.bearing ?? "",
  }));
  const at = spots.find(({ option }) => option === key);
  const target = { lon: at?.lon ?? 0, lat: at?.lat ?? 0, fullKm: 12 };
  return { ...base("pin", stem, [asks]), kind: "pin", options, key: [key], view: "harbour", target, spots };
}

/** Events in the order shown; the key is the order of their ids in `key`. */
export function writeOrder(stem: string, line: string, key: string): CheckedItem {
  const order = key.split(" ");
  const options = readOptions(harbourFacts, line).map(({ id, text }) => ({ id, text, refutedBy: null, trueOf: null }));
  const claimsOf = (id: string): string => `when-${id}`;
  const pairs: OrderItem["key"]["pairs"] = order.flatMap((before, i) =>
    order.slice(i + 1).map((after) => ({ before, after, claims: [claimsOf(before), claimsOf(after)] })),
  );
  return { ...base("order", stem, order.map(claimsOf)), kind: "order", options, key: { order, pairs } };
}

/** Lines as "claim: text = option", and the spare options. */
export function writeMatch(stem: string, lines: readonly string[], line: string): CheckedItem {
  const written = readOptions(harbourFacts, line);
  const read = lines.map((entry) => {
    const [, claim = "", text = "", answer = ""] = /^(\S+): (.*) = (.*)$/.exec(entry) ?? [];
    return { claim, text, option: written.find((option) => option.text === answer)?.id ?? "" };
  });
  const keys = new Set(read.map(({ option }) => option));
  const options = written.map(({ id, text }) =>
    asOption(harbourFacts, read[0]?.claim ?? "", read[0]?.option ?? "", { id, text, isKey: keys.has(id) }),
  );
  const refutations: MatchItem["refutations"] = read.flatMap(({ claim, option }) =>
    written.flatMap(({ id }) =>
      id === option
        ? []
        : [{ prompt: claim, option: id, claim, because: "The reports give another.", citations: CITED }],
    ),
  );
  return {
    ...base(
      "match",
      stem,
      read.map(({ claim }) => claim),
    ),
    kind: "match",
    options,
    prompts: read.map(({ claim, text }) => ({ id: claim, text, citations: CITED })),
    key: read.map(({ claim, option }) => ({ prompt: claim, option })),
    refutations,
  };
}

/** A number to be typed in: that of the claim's figure. */
export function writeNumber(asks: string, stem: string): CheckedItem {
  const figures = Object.values(findSoleAccount(getClaim(harbourFacts, asks))?.args ?? {}).flatMap((value) =>
    value.kind === "figure" ? [value.figure] : [],
  );
  const [figure] = figures;
  const key: NumberItem["key"] = {
    value: figure?.n ?? 0,
    tolerance: 0,
    unit: figure?.unit ?? "",
    text: figure?.text ?? "",
  };
  return { ...base("number", stem, [asks]), kind: "number", key, lures: [] };
}

/** A name to be typed in. */
export function writeText(asks: string, stem: string, name: string): CheckedItem {
  const [written] = readOptions(harbourFacts, name);
  const key: TextItem["key"] = { id: written?.id ?? "", text: name, accepted: [name] };
  return { ...base("text", stem, [asks]), kind: "text", key, rivals: [], lures: [] };
}
