import type { Account, Claim } from "../course/course";
import { type FactBase, getPredicate, getSource } from "../course/fact-base";
import type { Predicate } from "../course/predicate";
import { capitalise, endSentence, fillTemplate } from "../course/render";
import { type Teller, tellerOf } from "../course/teller";

/** A drawing of more than these is a thicket, and there are no more rules to filter by. */
const MOST_ACTORS = 14;
const MOST_TELLERS = 16;

/** Why nothing can be drawn of what an author asks for. */
export class NetworkError extends Error {}

/** A piece of a sentence: words, and the actor whom they name. */
export interface SentencePart {
  readonly text: string;
  readonly actor: string | null;
}

export interface Telling {
  readonly teller: Teller;
  /** In order, each paragraph once. */
  readonly places: readonly { readonly source: string; readonly paragraph: number }[];
}

/** One account that ties two actors. */
export interface NetworkEdge {
  readonly key: string;
  readonly claim: Claim;
  readonly account: Account;
  /** Ids of actors, in the order in which the predicate's sentence names them. */
  readonly from: string;
  readonly to: string;
  /** What is said of the two: "said to back". */
  readonly label: string;
  /** The whole sentence, ready to have its names made links. */
  readonly sentence: readonly SentencePart[];
  readonly directed: boolean;
  readonly disputed: boolean;
  /** Whether some teller is more than a document in its own words. */
  readonly credited: boolean;
  readonly told: readonly Telling[];
}

/** A teller with the edges that are told by it. */
export interface EdgeTeller extends Teller {
  readonly credited: boolean;
  readonly edges: number;
}

export interface Network {
  /** Ids of actors, in the order in which the edges name them. */
  readonly actors: readonly string[];
  readonly edges: readonly NetworkEdge[];
  /** Credited actors first, those who tell most before the others; then documents in their own words, by number. */
  readonly tellers: readonly EdgeTeller[];
}

const SLOT = /(\{[^{}]*\})/;
const roleOf = (piece: string): string | null => /^\{([a-z][\w-]*)(?::\w+)?\}$/i.exec(piece)?.[1] ?? null;

/** The first two roles for actors, in the order in which the sentence names them. */
function findEnds(predicate: Predicate): readonly [string, string] {
  const [one, other] = Object.entries(predicate.roles).flatMap(([role, { kind }]) => (kind === "actor" ? [role] : []));
  if (one === undefined || other === undefined)
    throw new NetworkError(`The predicate "${predicate.id}" does not relate two actors, so a network cannot draw it.`);
  const named = predicate.sentence.split(SLOT).map(roleOf);
  return named.indexOf(other) < named.indexOf(one) && named.includes(other) ? [other, one] : [one, other];
}

/** The words between the two names; where they are but one ("and"), the longest run of words in the sentence. */
function labelOf(sentence: string, [from, to]: readonly [string, string]): string {
  const runs: { words: string; between: boolean }[] = [];
  let last: string | null = null;
  let words = "";
  const close = (role: string | null): void => {
    const clean = words.replace(/\s+/g, " ").replace(/^[\s,;:]+|[\s,;:.]+$/g, "");
    runs.push({ words: clean, between: last === from && role === to });
    last = role;
    words = "";
  };
  for (const piece of sentence.split(SLOT)) {
    const role = roleOf(piece);
    if (role) close(role);
    else if (!piece.startsWith("{")) words += piece;
  }
  close(null);
  const between = runs.find((run) => run.between)?.words ?? "";
  if (between.includes(" ")) return between;
  return runs.reduce((longest, run) => (run.words.length > longest.length ? run.words : longest), between);
}

function splitSentence(facts: FactBase, predicate: Predicate, account: Account): readonly SentencePart[] {
  const pieces = predicate.sentence.split(SLOT).filter((piece) => piece !== "");
  return pieces.map((piece, i) => {
    const filled = fillTemplate(facts, piece, account.args) ?? "";
    const opened = i === 0 ? capitalise(filled) : filled;
    const value = account.args[roleOf(piece) ?? ""];
    const text = i === pieces.length - 1 ? endSentence(opened) : opened;
    return { text, actor: value?.kind === "actor" ? value.id : null };
  });
}

function listTellings(facts: FactBase, account: Account): readonly Telling[] {
  const told = new Map<string, { teller: Teller; places: { source: string; paragraph: number }[] }>();
  for (const citation of account.citations) {
    const { source, paragraph } = citation;
    const teller = tellerOf(facts, citation);
    const telling = told.get(teller.id) ?? { teller, places: [] };
    told.set(teller.id, telling);
    if (!telling.places.some((place) => place.source === source && place.paragraph === paragraph))
      telling.places.push({ source, paragraph });
  }
  const number = (id: string): number => getSource(facts, id).number;
  for (const { places } of told.values())
    places.sort((a, b) => number(a.source) - number(b.source) || a.paragraph - b.paragraph);
  return [...told.values()];
}

function rankTellers(facts: FactBase, edges: readonly NetworkEdge[]): readonly EdgeTeller[] {
  const found = new Map<string, EdgeTeller>();
  for (const { teller } of edges.flatMap(({ told }) => told)) {
    const credited = !facts.sources.has(teller.id);
    found.set(teller.id, { ...teller, credited, edges: (found.get(teller.id)?.edges ?? 0) + 1 });
  }
  const number = ({ id }: EdgeTeller): number => facts.sources.get(id)?.number ?? 0;
  return [...found.values()].sort((a, b) => {
    if (a.credited !== b.credited) return a.credited ? -1 : 1;
    return a.credited ? b.edges - a.edges : number(a) - number(b);
  });
}

/** What accounts of these predicates say of two actors. Throws as `collectNetwork` does, but for what is too much to draw. */
function listEdgesOf(
  facts: FactBase,
  predicates: readonly string[],
  actors: readonly string[] | null,
): readonly NetworkEdge[] {
  return predicates.flatMap((id): readonly NetworkEdge[] => {
    const predicate = getPredicate(facts, id);
    const ends = findEnds(predicate);
    const label = labelOf(predicate.sentence, ends);
    return facts.course.claims.flatMap((claim) =>
      (claim.predicate === id ? claim.accounts : []).flatMap((account): readonly NetworkEdge[] => {
        const [from, to] = ends.map((role) => account.args[role]);
        if (from?.kind !== "actor" || to?.kind !== "actor") return [];
        if (actors && !(actors.includes(from.id) && actors.includes(to.id))) return [];
        if (from.id === to.id) throw new NetworkError(`The claim "${claim.id}" ties "${from.id}" to itself.`);
        const told = listTellings(facts, account);
        return [
          {
            key: `${claim.id} ${account.id}`,
            claim,
            account,
            from: from.id,
            to: to.id,
            label,
            sentence: splitSentence(facts, predicate, account),
            directed: !predicate.symmetric,
            disputed: claim.accounts.length > 1,
            credited: told.some(({ teller }) => !facts.sources.has(teller.id)),
            told,
          },
        ];
      }),
    );
  });
}

/** Everything that is said of two actors, in the course's order of what can be said. Throws where an account ties an actor to itself. */
export function listEdges(facts: FactBase): readonly NetworkEdge[] {
  const relatesTwo = ({ roles }: Predicate): boolean =>
    Object.values(roles).filter(({ kind }) => kind === "actor").length > 1;
  return listEdgesOf(
    facts,
    facts.course.predicates.flatMap((predicate) => (relatesTwo(predicate) ? predicate.id : [])),
    null,
  );
}

/**
 * Everything that accounts of these predicates say of two actors. With `actors`, only what ties two of them. @throws NetworkError where there is nothing
 * to draw, where a predicate does not relate two actors, where an account ties an actor to itself, and where there are too many actors or tellers to draw
 */
export function collectNetwork(
  facts: FactBase,
  predicates: readonly string[],
  actors: readonly string[] | null = null,
): Network {
  const edges = listEdgesOf(facts, predicates, actors);
  const named = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const tellers = rankTellers(facts, edges);
  const said = `A network of ${predicates.join(", ")}`;
  if (edges.length === 0) throw new NetworkError(`${said} has nothing to draw: no account ties two of its actors.`);
  if (named.length > MOST_ACTORS)
    throw new NetworkError(`${said} has ${named.length} actors, more than ${MOST_ACTORS}.`);
  if (tellers.length > MOST_TELLERS)
    throw new NetworkError(`${said} has ${tellers.length} tellers, more than ${MOST_TELLERS}.`);
  return { actors: named, edges, tellers };
}
