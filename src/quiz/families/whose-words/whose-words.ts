import { type FactBase, getSource } from "../../../course/fact-base";
import { meanOf } from "../../compose-choice";
import { composeSourceItem, refuteBy } from "../../compose-source";
import { withSource } from "../../explain";
import type { Draft, Drop, Family, Workshop } from "../../family";
import type { MatchItem, Option } from "../../item";
import { createRandom, shuffle } from "../../random";
import { findFlaw } from "../../source-likeness";
import { STEMS } from "../../source-wording";
import { tellElsewhere } from "../../tellers";
import { type Line, listLines, mayMeet, mayStandBy, type Word } from "./list-lines";

const MOST_LINES = 4;
const LEAST_LINES = 3;
/** Lines of one item that may stand on one word: with more the rest would follow. */
const MOST_OF_ONE = 2;
/** Words that the lines of one item stand on: three where a fourth is left to be the spare one, else two. */
const WORDS = [3, 2];
/** What two who are heard in one source count at least, and nobody beside somebody (our own choice). */
const LEAST = 0.3;

interface Known {
  readonly lines: readonly Line[];
  readonly drops: readonly Drop[];
  readonly bySource: ReadonlyMap<string, readonly Line[]>;
}

const benches = new WeakMap<FactBase, Known>();

function getKnown(facts: FactBase): Known {
  const known = benches.get(facts);
  if (known) return known;
  const { lines, drops } = listLines(facts);
  const bySource = new Map<string, Line[]>();
  for (const line of lines) bySource.set(line.source, [...(bySource.get(line.source) ?? []), line]);
  const made = { lines, drops, bySource };
  benches.set(facts, made);
  return made;
}

const claimOf = ({ report }: Line): string => report.claim.id;

function fits(facts: FactBase, line: Line, chosen: readonly Line[]): boolean {
  return (
    chosen.filter(({ word }) => word.id === line.word.id).length < MOST_OF_ONE &&
    chosen.every(
      (other) =>
        claimOf(other) !== claimOf(line) &&
        (other.word.id === line.word.id || mayMeet(facts, other.word, line.word)) &&
        mayStandBy(facts, line.text, other.word) &&
        mayStandBy(facts, other.text, line.word),
    )
  );
}

/** How far two lines lie apart in the course's lessons; lines that no lesson cites lie apart from all that some do. */
function distance({ lessonRank }: FactBase, a: Line, b: Line): number {
  const [one, other] = [a, b].map(({ report }) => lessonRank.get(report.claim.lesson ?? "") ?? -1);
  return one === undefined || other === undefined || Math.min(one, other) < 0
    ? Number(one !== other) * 99
    : Math.abs(one - other);
}

/** The lines that go with a first one, on at most so many words: other words come first, then what was asked less often, then what lessons tell near it. */
function chooseLines(
  facts: FactBase,
  first: Line,
  pool: readonly Line[],
  mostWords: number,
  countOf: (line: Line) => number,
): readonly Line[] {
  const chosen = [first];
  while (chosen.length < MOST_LINES) {
    const said = new Set(chosen.map(({ word }) => word.id));
    const [next] = pool
      .filter((line) => (said.size < mostWords || said.has(line.word.id)) && fits(facts, line, chosen))
      .map((line) => ({ line, rank: [Number(said.has(line.word.id)), countOf(line), distance(facts, first, line)] }))
      .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((by) => by !== 0) ?? 0);
    if (!next) break;
    chosen.push(next.line);
  }
  return chosen;
}

/** A word of the source that none of the lines stands on and that could stand beside them. */
function findSpare(facts: FactBase, chosen: readonly Line[], pool: readonly Line[]): Word | null {
  const spare = pool.find(({ word }) =>
    chosen.every((line) => mayMeet(facts, line.word, word) && mayStandBy(facts, line.text, word)),
  );
  return spare?.word ?? null;
}

function compose(
  { facts, seed, likeness }: Workshop,
  source: string,
  chosen: readonly Line[],
  spare: Word,
): Draft | null {
  const [first, ...more] = chosen;
  const stem = STEMS.whoseWords(getSource(facts, source));
  if (!first || findFlaw(facts, stem)) return null;
  const words = new Map([...chosen.map(({ word }) => word), spare].map((word) => [word.id, word]));
  const asks = chosen.map(claimOf);
  const shown = shuffle(createRandom(seed, `whose-words ${source} ${asks.join(" ")}`), [...words.values()]);
  const refutations = chosen.flatMap((line) => {
    const refutation = refuteBy(facts, line.report.claim, line.because, line.citations);
    return shown
      .filter(({ id }) => id !== line.word.id)
      .map(({ id }) => ({ prompt: claimOf(line), option: id, ...refutation }));
  });
  const options = shown.map(({ id, text, kind, actor }): Option => {
    const isSpare = id === spare.id;
    const refutedBy = isSpare ? refuteBy(facts, first.report.claim, first.because, first.citations) : null;
    const trueOf = isSpare && kind === "teller" ? tellElsewhere(facts, source, actor) : null;
    return { id, text, refutedBy, trueOf };
  });
  const item = composeSourceItem(facts, {
    family: "whose-words",
    subject: [source, ...[...asks].sort()].join("."),
    claim: first.report.claim,
    also: more.map(({ report }) => report.claim),
    skill: "source",
    stem,
    options,
    citations: chosen.flatMap(({ citations }) => citations),
    texts: chosen.map(({ text }) => text),
    why: chosen.map(({ text, because, citations }) => withSource(facts, `${text} ${because}`, citations)).join(" "),
  });
  const prompts: MatchItem["prompts"] = chosen.map((line) => ({
    id: claimOf(line),
    text: line.text,
    citations: line.citations,
  }));
  const closeness = shown.flatMap((a, i) =>
    shown.slice(i + 1).map((b) => (a.actor && b.actor ? Math.max(LEAST, likeness.between(a.actor, b.actor)) : LEAST)),
  );
  const key = chosen.map((line) => ({ prompt: claimOf(line), option: line.word.id }));
  return { item: { ...item, kind: "match", prompts, key, refutations }, likeness: meanOf(closeness) };
}

function deal(
  workshop: Workshop,
  first: Line,
  pool: readonly Line[],
  mostWords: number,
  countOf: (line: Line) => number,
): Draft | null {
  const { facts } = workshop;
  const chosen = chooseLines(facts, first, pool, mostWords, countOf);
  const isVaried = new Set(chosen.map(({ word }) => word.id)).size > 1;
  const spare = chosen.length < LEAST_LINES || !isVaried ? null : findSpare(facts, chosen, pool);
  return spare && compose(workshop, first.source, chosen, spare);
}

/** Three or four things that one source tells, each to be given to whoever is credited with it there, or to nobody; one answer is spare. */
export const whoseWords: Family = {
  id: "whose-words",
  harvest: (workshop) => {
    const { facts, seed } = workshop;
    const { lines, drops, bySource } = getKnown(facts);
    const counts = new Map<string, number>();
    const countOf = (line: Line): number => counts.get(claimOf(line)) ?? 0;
    const drafts: Draft[] = [];
    const failed = new Set<string>();
    for (const first of shuffle(createRandom(seed, "whose-words"), lines)) {
      if (countOf(first) > 0) continue;
      const pool = shuffle(
        createRandom(seed, `whose-words ${claimOf(first)} ${first.source}`),
        bySource.get(first.source) ?? [],
      );
      const draft = WORDS.map((most) => deal(workshop, first, pool, most, countOf)).find((made) => made !== null);
      if (!draft) failed.add(claimOf(first));
      else {
        for (const claim of draft.item.asks) counts.set(claim, (counts.get(claim) ?? 0) + 1);
        drafts.push(draft);
      }
    }
    const alone = [...failed]
      .filter((claim) => !counts.has(claim))
      .map((claim): Drop => ({ family: "whose-words", claim, role: null, reason: "no-three-lines" }));
    return { drafts, drops: [...drops, ...alone] };
  },
};
