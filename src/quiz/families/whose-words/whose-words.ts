import { type FactBase, getSource } from "../../../course/fact-base";
import type { Draft, Drop, Family, Workshop } from "../../family";
import type { MatchItem, Option } from "../../item";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, refuteBy } from "../../options/compose-source";
import { dropUntold } from "../../options/harvest-each";
import { findFlaw } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { getReportBench } from "../../reports/report-bench";
import { STEMS } from "../../reports/source-wording";
import { tellElsewhere } from "../../reports/tellers";
import { withSource } from "../../telling/explain";
import { type Line, listHeard, listLines, mayStandBeside, NOBODY, type Word } from "./list-lines";

const MOST_LINES = 4;
const LEAST_LINES = 3;
/** Lines of one item that may stand on one word: with more the rest would follow. */
const MOST_OF_ONE = 2;
/** Words that the lines of one item stand on: three where a fourth is left to be the spare one, else two. */
const WORDS = [3, 2];
/** How often a first line is dealt others before it is given up. */
const TRIES = 8;
/** What two who are heard in one source count at least, and nobody beside somebody (our own choice). */
const LEAST = 0.3;

const benches = new WeakMap<FactBase, ReturnType<typeof listLines>>();

function getLines(facts: FactBase): ReturnType<typeof listLines> {
  const known = benches.get(facts) ?? listLines(facts);
  benches.set(facts, known);
  return known;
}

const claimOf = ({ report }: Line): string => report.claim.id;

const shareParagraph = (a: Line, b: Line): boolean =>
  a.citations.some(({ paragraph }) => b.citations.some((other) => other.paragraph === paragraph));

/** Whether a line can join others: of two on one word each has its own paragraphs, and no word of the one could be meant in the other. */
function fits(facts: FactBase, line: Line, chosen: readonly Line[]): boolean {
  return (
    chosen.filter(({ word }) => word.id === line.word.id).length < MOST_OF_ONE &&
    chosen.every(
      (other) =>
        claimOf(other) !== claimOf(line) &&
        (other.word.id === line.word.id
          ? !shareParagraph(other, line)
          : mayStandBeside(facts, line, other.word) && mayStandBeside(facts, other, line.word)),
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

/** By what the lines that could come next are sorted, the lowest first; `isSaid` where one of the chosen lines stands on the same word. */
type Rank = (line: Line, isSaid: boolean) => readonly number[];

/** The lines that go with a first one, on at most so many words. */
function chooseLines(
  facts: FactBase,
  first: Line,
  pool: readonly Line[],
  mostWords: number,
  rankOf: Rank,
): readonly Line[] {
  const chosen = [first];
  while (chosen.length < MOST_LINES) {
    const said = new Set(chosen.map(({ word }) => word.id));
    const [next] = pool
      .filter((line) => (said.size < mostWords || said.has(line.word.id)) && fits(facts, line, chosen))
      .map((line) => ({ line, rank: rankOf(line, said.has(line.word.id)) }))
      .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((by) => by !== 0) ?? 0);
    if (!next) break;
    chosen.push(next.line);
  }
  return chosen;
}

/** What could stand beside all lines and occurs in their source: a word that it gives something else on, else that nobody is credited, else somebody whom it names. */
function findSpare(facts: FactBase, chosen: readonly Line[], own: readonly Line[]): Word | null {
  const [first] = chosen;
  const isFree = (word: Word): boolean => chosen.every((line) => mayStandBeside(facts, line, word));
  const heard = first ? listHeard(facts, first.source) : [];
  return [...own.map(({ word }) => word), NOBODY, ...heard].find(isFree) ?? null;
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

function deal(workshop: Workshop, first: Line, pool: readonly Line[], mostWords: number, rankOf: Rank): Draft | null {
  const { facts, seed } = workshop;
  const chosen = chooseLines(facts, first, pool, mostWords, rankOf);
  const isVaried = new Set(chosen.map(({ word }) => word.id)).size > 1;
  const spare = chosen.length < LEAST_LINES || !isVaried ? null : findSpare(facts, chosen, pool);
  const random = createRandom(seed, `whose-words lines ${first.source} ${chosen.map(claimOf).join(" ")}`);
  return spare && compose(workshop, first.source, shuffle(random, chosen), spare);
}

/**
 * The first deal that comes out, of more words before fewer: other words come first, then what was asked less often, then what lessons tell near it. What is asked
 * least is often what hardly anything goes with, so that in later tries chance alone chooses.
 */
function tryDeals(
  workshop: Workshop,
  first: Line,
  lines: readonly Line[],
  countOf: (line: Line) => number,
): Draft | null {
  const own = lines.filter(({ source }) => source === first.source);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const random = createRandom(workshop.seed, `whose-words ${claimOf(first)} ${first.source} ${attempt}`);
    const pool = shuffle(random, own);
    const rankOf: Rank = (line, isSaid) =>
      attempt === 0 ? [Number(isSaid), countOf(line), distance(workshop.facts, first, line)] : [Number(isSaid)];
    for (const most of WORDS) {
      const draft = deal(workshop, first, pool, most, rankOf);
      if (draft) return draft;
    }
  }
  return null;
}

/** Three or four things that one source tells, each to be given to whoever is credited with it there, or to nobody; one answer is spare. */
export const whoseWords: Family = {
  id: "whose-words",
  harvest: (workshop) => {
    const { facts, seed } = workshop;
    const { lines, drops } = getLines(facts);
    const counts = new Map<string, number>();
    const countOf = (line: Line): number => counts.get(claimOf(line)) ?? 0;
    const drafts: Draft[] = [];
    const failed = new Set<string>();
    const shuffled = shuffle(createRandom(seed, "whose-words"), lines);
    for (const first of shuffled) {
      if (countOf(first) > 0) continue;
      const draft = tryDeals(workshop, first, shuffled, countOf);
      if (!draft) failed.add(claimOf(first));
      else {
        for (const claim of draft.item.asks) counts.set(claim, (counts.get(claim) ?? 0) + 1);
        drafts.push(draft);
      }
    }
    const alone = [...failed]
      .filter((claim) => !counts.has(claim))
      .map((claim): Drop => ({ family: "whose-words", claim, role: null, reason: "no-three-lines" }));
    return { drafts, drops: [...dropUntold("whose-words", getReportBench(facts).untold), ...drops, ...alone] };
  },
};
