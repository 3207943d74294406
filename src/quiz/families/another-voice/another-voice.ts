import { corroborate } from "../../../course/corroboration";
import { type FactBase, getEntity, getOrigin } from "../../../course/fact-base";
import { listEntities } from "../../../course/naming";
import { capitalise, withArticle } from "../../../course/render";
import type { Draft, Family, Workshop } from "../../family";
import { namesValue } from "../../flaws/names-in-text";
import type { Option } from "../../item";
import { findOptionFlaw } from "../../language/stem-flaws";
import { balanceKeys } from "../../options/balance-keys";
import { LEAST_DISTRACTORS, MOST_DISTRACTORS } from "../../options/choose-distractors";
import { meanOf } from "../../options/compose-choice";
import { composeSourceItem, refuteBy } from "../../options/compose-source";
import { dropUntold, harvestEach } from "../../options/harvest-each";
import { findFlaw } from "../../options/source-likeness";
import { createRandom, shuffle } from "../../random";
import { getReportBench, type Report } from "../../reports/report-bench";
import { BECAUSE } from "../../reports/source-wording";
import { askAnotherVoice } from "../../reports/voice-names";
import { listCitations, withSource } from "../../telling/explain";

const LEAST = 0.3;

const overlap = (facts: FactBase, a: string, b: string): boolean =>
  a === b || facts.overlapping.get(a)?.has(b) === true || facts.overlapping.get(b)?.has(a) === true;

/** Who stands in the reports on the side of a voice, and who does not. */
interface Company {
  /** Those who speak or carry what is this voice's. */
  readonly tied: readonly string[];
  /** Those who speak for this voice alone and are a part of it, or may be. */
  readonly speakers: readonly string[];
  /** Voices of others who speak, as far as they neither are this one or a speaker of it, may be that, nor carry what it says. */
  readonly others: readonly string[];
}

const companies = new WeakMap<FactBase, Map<string, Company>>();

function getCompany(facts: FactBase, voice: string): Company {
  const known = companies.get(facts) ?? new Map<string, Company>();
  companies.set(facts, known);
  const company = known.get(voice) ?? listCompany(facts, voice);
  known.set(voice, company);
  return company;
}

function listCompany(facts: FactBase, voice: string): Company {
  const { origins } = facts.course;
  const tied = origins.flatMap((origin) =>
    origin.voice === voice ? [origin.speaker ?? [], origin.carrier ?? []].flat() : [],
  );
  const speakers = [...new Set(origins.flatMap(({ speaker }) => speaker ?? []))].filter(
    (id) =>
      id !== voice &&
      overlap(facts, id, voice) &&
      origins.every((origin) => origin.speaker !== id || origin.voice === voice),
  );
  const voices = new Set(origins.flatMap((origin) => (origin.speaker === null ? [] : (origin.voice ?? []))));
  const others = [...voices].filter(
    (id) => facts.actors.has(id) && [voice, ...speakers, ...tied].every((other) => !overlap(facts, id, other)),
  );
  return { tied, speakers, others };
}

function compose({ facts, seed, likeness }: Workshop, report: Report): Draft | string {
  const { claim, account, clause } = report;
  const { voices } = corroborate(facts, account);
  const [voice, ...more] = voices;
  if (clause === null) return "no-clause";
  if (voice === undefined || more.length > 0 || !facts.actors.has(voice)) return "no-single-voice";
  if (facts.predicates.get(claim.predicate)?.aside) return "said-in-passing";
  const name = withArticle(getEntity(facts, voice));
  // Where nobody is credited, nobody's voice is heard.
  const heard = account.citations.filter(({ origin }) => getOrigin(facts, origin).voice !== null);
  const stem = askAnotherVoice(facts, voice, account, clause);
  const flaw = findFlaw(facts, stem);
  if (flaw) return flaw;
  const random = createRandom(seed, `another-voice ${claim.id} ${account.id}`);
  const isUnnamed = (id: string): boolean => !namesValue(facts, stem, { kind: "actor", id });
  const { tied, speakers, others } = getCompany(facts, voice);
  if (tied.some((id) => id !== voice && namesValue(facts, clause, { kind: "actor", id })))
    return "teller-tells-of-itself";
  if (listEntities(claim).some((id) => [voice, ...speakers].some((own) => overlap(facts, id, own))))
    return "teller-tells-of-itself";
  const isOne = (id: string): boolean => facts.actors.get(id)?.plural === false;
  const keys = shuffle(
    random,
    others.filter((id) => isUnnamed(id) && isOne(id)),
  );
  const wrong = shuffle(
    random,
    speakers.filter((id) => isUnnamed(id) && isOne(id)),
  ).slice(0, MOST_DISTRACTORS);
  if (wrong.length < LEAST_DISTRACTORS) return "too-few-distractors";
  const listOptions = (key: string): readonly Option[] =>
    shuffle(random, [key, ...wrong]).map((id): Option => {
      const who = withArticle(getEntity(facts, id));
      const because = BECAUSE.sameVoice(who, name);
      const refutedBy = id === key ? null : refuteBy(facts, claim, because, heard);
      return { id, text: capitalise(getEntity(facts, id).name), refutedBy, trueOf: null };
    });
  const tried = keys.map((key) => {
    const options = listOptions(key);
    return { key, options, flaw: findOptionFlaw(stem, options, key) };
  });
  const found = tried.find((one) => one.flaw === null);
  if (!found) return tried[0]?.flaw ?? "too-few-distractors";
  const { key, options } = found;
  const spoken = facts.course.claims
    .flatMap(listCitations)
    .find(({ origin }) => getOrigin(facts, origin).voice === key);
  const item = composeSourceItem(facts, {
    family: "another-voice",
    subject: `${claim.id}.${account.id}`,
    claim,
    skill: "source",
    stem,
    options,
    citations: heard,
    why: withSource(
      facts,
      `${BECAUSE.restsOn(name)} ${BECAUSE.second(withArticle(getEntity(facts, key)), name)}`,
      spoken ? [...heard, spoken] : heard,
    ),
  });
  return {
    item: { ...item, kind: "choice", key: [key] },
    likeness: meanOf(wrong.map((id) => Math.max(LEAST, likeness.between(key, id)))),
  };
}

/** Who of those that speak in the reports is another voice than the one behind something: the wrong options count with that voice. It says nothing of whether the other knew of the matter. */
export const anotherVoice: Family = {
  id: "another-voice",
  harvest: (workshop) => {
    const { drafts, drops } = harvestEach("another-voice", getReportBench(workshop.facts).reports, (report) =>
      compose(workshop, report),
    );
    return {
      drafts: balanceKeys(createRandom(workshop.seed, "another-voice balance"), workshop.askedBy, drafts),
      drops: [...dropUntold("another-voice", getReportBench(workshop.facts).untold), ...drops],
    };
  },
};
