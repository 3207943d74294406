import type { Citation, Claim, Value } from "../../course/course";
import { BEFORE, DATED, sortProven } from "../../course/event-order";
import { type FactBase, findSoleAccount, getClaim } from "../../course/fact-base";
import { renderSentence } from "../../course/render";
import { conditionText, datedText } from "../language/wording";
import { getOrder } from "../provable-order";
import { toRunning } from "../reports/claim-clause";
import { listCitations, withSource } from "./explain";

type Explained = ReturnType<typeof explain>;

const known = new WeakMap<FactBase, Map<string, Explained>>();

/**
 * When some events happened, from the earliest to the latest as `events` has them, as far as a list of dates and statements proves it: a sentence for each, and at
 * the end where to read it all. What a day was worked out from is told of those in `reasoned`, of all where that is left out.
 */
export function explainSequence(
  facts: FactBase,
  claims: readonly string[],
  events: readonly string[],
  reasoned: readonly string[] = events,
): Explained {
  const explained = known.get(facts) ?? new Map<string, Explained>();
  known.set(facts, explained);
  const name = [claims, events, reasoned].map((ids) => ids.join(" ")).join(" | ");
  const made = explained.get(name) ?? explain(facts, claims, events, reasoned);
  explained.set(name, made);
  return made;
}

const idOf = (value: Value | undefined): string | null => (value?.kind === "event" ? value.id : null);

const listEvents = ({ accounts }: Claim): readonly string[] =>
  Object.values(accounts[0]?.args ?? {}).flatMap((value) => idOf(value) ?? []);

/** The event at whose place a date or a statement is told: the one that it dates, or the later one of its two. */
function findPlace({ predicate, accounts }: Claim): string | null {
  const args = accounts[0]?.args ?? {};
  return idOf(predicate === BEFORE.predicate ? args[BEFORE.then] : args[DATED.event]);
}

/** Fewer words than this give no reason ("The report bears no date."): what follows belongs to it (our own choice). */
const LEAST_WORDS = 8;

/** What a note says first: its first sentence, or as much of it as stands before a semicolon, with what comes next where that is short. */
function firstOf(note: string): string {
  const parts = note.split(/(?<=[.?!;]["”’]?) /u);
  let first = "";
  for (const part of parts) {
    if (first.split(" ").length >= LEAST_WORDS) break;
    first = first === "" ? part : `${first} ${part}`;
  }
  return first.replace(/;$/, "");
}

/** What a reason ends with where it holds on a condition: ", if the stamp is right". */
const CONDITION = /, (if [^,;:.]+)\.?$/;

interface Line {
  readonly told: string;
  /** How the day was worked out, with the condition on which that holds; null where nothing need be said. */
  readonly reason: string | null;
  readonly condition: string | null;
}

function readLine(facts: FactBase, claim: Claim, reasoned: readonly string[]): Line {
  const account = findSoleAccount(claim);
  const told = (account && renderSentence(facts, claim.predicate, account.args)) ?? claim.gist;
  const isReasoned = claim.predicate === DATED.predicate && reasoned.includes(findPlace(claim) ?? "");
  const reason = isReasoned && claim.note !== null ? toRunning(facts, firstOf(claim.note)) : null;
  return { told, reason, condition: reason?.match(CONDITION)?.[1] ?? null };
}

function explain(
  facts: FactBase,
  claims: readonly string[],
  events: readonly string[],
  reasoned: readonly string[],
): { readonly text: string; readonly citations: readonly Citation[] } {
  const proof = claims.map((id) => getClaim(facts, id));
  const isDate = ({ predicate }: Claim): number => Number(predicate === DATED.predicate);
  const row = sortProven([...new Set([...events, ...proof.flatMap(listEvents)])], getOrder(facts).proof);
  const placeOf = (claim: Claim): number => row.indexOf(findPlace(claim) ?? "");
  const sorted = [...proof].sort((a, b) => placeOf(a) - placeOf(b) || isDate(a) - isDate(b));
  const lines = sorted.map((claim) => readLine(facts, claim, reasoned));
  const counts = new Map<string, number>();
  for (const { condition } of lines) if (condition !== null) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1);
  const sentences = lines.map(({ told, reason, condition }) => {
    const isShared = condition !== null && (counts.get(condition) ?? 0) > 1;
    return datedText(told, isShared ? (reason?.replace(CONDITION, "") ?? null) : reason);
  });
  const text = [...sentences, ...shared.map(([condition, count]) => conditionText(count, condition))].join(" ");
  const citations = proof.flatMap(listCitations);
  return { text: withSource(facts, text, citations), citations };
}
