import type { Account, Claim, Value } from "../../course/course";
import { type FactBase, getEntity, getOrigin } from "../../course/fact-base";
import { renderSentence, withArticle } from "../../course/render";
import { namesValue } from "../flaws/names-in-text";
import { contentWords } from "../language/wording";
import { CLAUSE } from "./source-wording";

/** How a stem speaks of what a report tells. */
export interface Telling {
  /** What the report does, from a verb in the third person on: "says that the mill burnt". */
  readonly says: string;
  /** What follows "that", with nobody credited, or null where the matter cannot be told so. */
  readonly clause: string | null;
  /** What somebody whom the matter itself names is told to have said, or null. */
  readonly said: string | null;
}

interface Names {
  /** Names of entities as they stand in running text, by the same in lower case. */
  readonly running: ReadonlyMap<string, string>;
  /** Words that are written with a capital in the middle of a sentence. */
  readonly proper: ReadonlySet<string>;
}

const known = new WeakMap<FactBase, Names>();

function listNames(facts: FactBase): Names {
  const names = known.get(facts);
  if (names) return names;
  const running = new Map<string, string>();
  const proper = new Set<string>();
  const spellings = [...facts.course.actors, ...facts.course.places].flatMap((entity) => entity.spellings);
  for (const entity of facts.entities.values()) running.set(withArticle(entity).toLowerCase(), withArticle(entity));
  const texts = facts.course.claims.flatMap(({ gist, accounts }) => [gist, ...accounts.map((account) => account.gist)]);
  const middles = [...texts, ...spellings.map(({ as }) => `. ${as}`), ...running.values()];
  for (const text of middles) for (const [word] of text.matchAll(/(?<=[\p{L},.] )\p{Lu}[\p{L}’-]*/gu)) proper.add(word);
  const made = { running, proper };
  known.set(facts, made);
  return made;
}

/** The text as it stands within a sentence: its first letter small, unless it starts with a name or an abbreviation. */
export function toRunning(facts: FactBase, text: string): string {
  const { running, proper } = listNames(facts);
  const lower = text.toLowerCase();
  let best = "";
  for (const [key, name] of running)
    if (key.length > best.length && lower.startsWith(key) && !/[\p{L}\p{N}]/u.test(lower.charAt(key.length)))
      best = name;
  if (best !== "") return best + text.slice(best.length);
  const [word = ""] = text.match(/^[\p{L}’-]+/u) ?? [];
  const keeps = !CLAUSE.small.test(word) && (/^\p{Lu}{2}/u.test(word) || proper.has(word));
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a name in a gist is that of a paper that tells it in its own words, which would say which report it is. */
function isTellerItself(facts: FactBase, account: Account, name: string): boolean {
  return account.citations.some(({ origin }) => {
    const { speaker, carrier } = getOrigin(facts, origin);
    return speaker === null && carrier !== null && withArticle(getEntity(facts, carrier)).toLowerCase() === name;
  });
}

/** Whom a gist credits at its end, or null. */
function findTeller(text: string): string | null {
  const { by, who } = (CLAUSE.counted.test(text) ? null : text.match(CLAUSE.credited))?.groups ?? {};
  return by ?? who ?? null;
}

const STEM_LETTERS = 4;
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set([...contentWords(text)].map((word) => word.slice(0, STEM_LETTERS)));

/** Whether a text names a value, or shares the start of a word with its name: "the march went north" speaks of the great march. */
function speaksOf(facts: FactBase, text: string, value: Value): boolean {
  if (namesValue(facts, text, value) || namesValue(facts, text.charAt(0).toLowerCase() + text.slice(1), value))
    return true;
  const stems = stemsOf(text);
  return "id" in value && [...stemsOf(getEntity(facts, value.id).name)].some((stem) => stems.has(stem));
}

/**
 * The gist, or the predicate's sentence where the gist leaves out a number as given or a name ("the march went north"), since it may lean on what stands
 * around it; but a gist that credits somebody else than the report stays.
 */
function tellWhole(facts: FactBase, { predicate }: Claim, account: Account): string {
  const { gist, args } = account;
  const text = gist.replace(/\.$/, "");
  const teller = findTeller(text);
  if (CLAUSE.speech.test(text) || (teller && !isTellerItself(facts, account, teller.toLowerCase()))) return gist;
  const isLoose = Object.values(args).some((value) =>
    value.kind === "figure"
      ? !gist.toLowerCase().includes(value.figure.text.toLowerCase())
      : "id" in value && !speaksOf(facts, gist, value),
  );
  return (isLoose ? renderSentence(facts, predicate, args) : null) ?? gist;
}

/**
 * The gist of an account as a stem can use it, or null where the gist speaks of the reports themselves or is no single sentence. Who is credited stays,
 * unless the report itself is: "Rain fell, the mayor said." becomes "says that, according to the mayor, rain fell" and the clause "rain fell".
 */
export function tellClause(facts: FactBase, claim: Claim, account: Account): Telling | null {
  const text = tellWhole(facts, claim, account).replace(/\.$/, "");
  if (CLAUSE.several.test(text)) return null;
  const told = findTelling(facts, account, text);
  const isLoose = CLAUSE.ofReports.test(told.says) || CLAUSE.leaning.test(told.says);
  return isLoose || CLAUSE.pronoun.test(told.clause ?? "") ? null : told;
}

const plain = (clause: string): Telling => ({ says: CLAUSE.that(clause), clause, said: null });

function findTelling(facts: FactBase, account: Account, text: string): Telling {
  const run = (part: string): string => toRunning(facts, part);
  const [, agent, deed] = text.match(CLAUSE.deed) ?? [];
  if (agent && deed) return plain(CLAUSE.did(run(agent), deed));
  const [, speaker, said] = text.match(CLAUSE.speech) ?? [];
  if (speaker && said)
    return {
      says: CLAUSE.cites(run(speaker), said),
      clause: null,
      said: CLAUSE.leansBack.test(said) ? null : run(said),
    };
  const [, named, verb, label] = text.match(CLAUSE.named) ?? [];
  if (named && verb && label && !CLAUSE.verb.test(named))
    return { says: CLAUSE.names(run(named), verb, label), clause: CLAUSE.uncalled(run(text)), said: null };
  const [, subject, predicate] = text.match(CLAUSE.hearsay) ?? [];
  if (subject && predicate) return plain(`${run(subject)} ${predicate}`);
  const [, counted] = text.match(CLAUSE.counted) ?? [];
  if (counted) return plain(run(counted));
  const [, content] = text.match(CLAUSE.credited) ?? [];
  const teller = findTeller(text);
  if (!content || !teller) return plain(run(text));
  const own = isTellerItself(facts, account, teller.toLowerCase());
  return {
    says: own ? CLAUSE.that(run(content)) : CLAUSE.by(run(teller), run(content)),
    clause: run(content),
    said: null,
  };
}
