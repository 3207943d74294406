import { corroborate } from "../../course/corroboration";
import type { Account } from "../../course/course";
import { type FactBase, getEntity, getOrigin, getSource } from "../../course/fact-base";
import { withArticle } from "../../course/render";
import { citationsOf, listSources } from "./report-bench";
import { BECAUSE, joinAnd, STEMS, sourcesText } from "./source-wording";

/** Voices by their names in running text: "the harbour guild and the mayor". Ids may name actors, or a source that stands for itself. */
export function nameVoices(facts: FactBase, voices: readonly string[]): string {
  return joinAnd(
    voices.map((id) => {
      const source = facts.sources.get(id);
      return source ? sourcesText([source.number]) : withArticle(getEntity(facts, id));
    }),
  );
}

/** Whose word would add a voice to the one that tells an account: it is named with who speaks for it, where one alone does and is not the voice itself. */
export function askAnotherVoice(facts: FactBase, voice: string, { citations }: Account, clause: string): string {
  const name = withArticle(getEntity(facts, voice));
  const heard = new Set(citations.map(({ origin }) => getOrigin(facts, origin).speaker ?? voice));
  const [speaker = voice] = heard;
  return heard.size > 1 || speaker === voice
    ? STEMS.anotherVoice(clause, name)
    : STEMS.anotherVoiceThrough(clause, name, withArticle(getEntity(facts, speaker)));
}

/** Why an account has as many voices as it has: which they are, and what adds none. */
export function explainVoices(facts: FactBase, account: Account): string {
  const { voices } = corroborate(facts, account);
  const bare = listSources(facts, account.citations).filter((source) =>
    citationsOf(account, source).every(({ origin }) => getOrigin(facts, origin).voice === null),
  );
  const numbers = bare.map((source) => getSource(facts, source).number);
  return [
    ...(voices.length > 0 ? [BECAUSE.voices(nameVoices(facts, voices))] : []),
    ...(numbers.length > 0 ? [BECAUSE.uncredited(sourcesText(numbers), voices.length > 0)] : []),
  ].join(" ");
}

/** By source: the voices from which it has any of the accounts; sources with text that credits nobody are left out. */
export function mapVoices(facts: FactBase, accounts: readonly Account[]): ReadonlyMap<string, readonly string[]> {
  const citations = accounts.flatMap((account) => account.citations);
  const bySource = listSources(facts, citations).map((source) => {
    const voices = citations
      .filter((citation) => citation.source === source)
      .map(({ origin }) => getOrigin(facts, origin).voice);
    return [source, [...new Set(voices)]] as const;
  });
  return new Map(
    bySource.flatMap(([source, voices]) => {
      const credited = voices.filter((voice) => voice !== null);
      return credited.length === voices.length ? [[source, credited] as const] : [];
    }),
  );
}
