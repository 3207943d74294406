import type { Account, Citation, Claim, Value } from "../../course/course";
import { BEFORE, DATED } from "../../course/event-order";
import { type FactBase, findSoleAccount, getSource } from "../../course/fact-base";
import { occursIn } from "../flaws/names-in-text";
import { mapReveals } from "../forms/reveals";
import { contentWords } from "../language/wording";
import { jaccard } from "../options/likeness";
import { type Telling, tellClause } from "./claim-clause";
import { isSilentOn, type Needs } from "./silence";

/**
 * Why a source does not tell an account: it tells the matter otherwise, or its authors found it silent, or no paragraph of it can carry it. `instead` is an account
 * of its own that no source of the right one gives as well, or null where it has none.
 */
export type Denial =
  | {
      readonly kind: "otherwise";
      /** Where it tells the matter. */
      readonly citations: readonly Citation[];
      readonly instead: Account | null;
    }
  | { readonly kind: "silent" };

/** One account of a claim, with who reports it and who certainly does not; sources of which neither is sure are in neither. */
export interface Report extends Telling {
  readonly claim: Claim;
  readonly account: Account;
  /** Source ids, by number. */
  readonly by: readonly string[];
  readonly others: ReadonlyMap<string, Denial>;
}

export interface ReportBench {
  readonly reports: readonly Report[];
  /** Claims of which no account can be told in a clause; dates and orders, which families of their own ask, are not among them. */
  readonly untold: readonly Claim[];
  /** Claims on which the reports differ and that their authors say how to ask: what each source gives. */
  readonly disputes: readonly Dispute[];
  /** How much two sources tell alike: the share of claims that both tell (Jaccard). */
  readonly between: (a: string, b: string) => number;
}

export interface Dispute {
  readonly claim: Claim;
  /** By source, in the order of their numbers: the accounts that it gives. */
  readonly given: ReadonlyMap<string, readonly Account[]>;
  /** Whether a source prints an account's words without being cited for it (a short name in one paragraph, a long one in another): then it is no wrong answer there. */
  readonly alsoPrints: (source: string, account: Account) => boolean;
}

export const citationsOf = (account: Account, source: string): readonly Citation[] =>
  account.citations.filter((citation) => citation.source === source);

/** The sources that some citations are of, by number. */
export function listSources(facts: FactBase, citations: readonly Citation[]): readonly string[] {
  const cited = new Set(citations.map(({ source }) => source));
  return facts.course.sources.flatMap(({ id }) => (cited.has(id) ? [id] : []));
}

/** The role whose values tell the accounts of a claim apart, or null where several do. */
export function findTellingRole({ accounts }: Claim): string | null {
  const [first, ...rest] = accounts;
  const roles = Object.keys(first?.args ?? {}).filter((role) =>
    rest.some(({ args }) => JSON.stringify(args[role]) !== JSON.stringify(first?.args[role])),
  );
  return roles.length === 1 ? (roles[0] ?? null) : null;
}

const fold = (text: string): string => text.toLowerCase().replace(/[“”"'’‘]/g, "");

/** Whether a source's record lists a label among its names, alone or within a longer one, as printed or nearly so. */
function printsLabel(facts: FactBase, source: string, value: Value | undefined): boolean {
  if (value?.kind !== "label") return false;
  const wanted = ` ${fold(value.text)} `;
  return getSource(facts, source).paragraphs.some(({ names }) =>
    names.some((name) => ` ${fold(name)} `.replace(/-/g, " ").includes(wanted.replace(/-/g, " "))),
  );
}

type Forms = Needs["names"];

/** Every form in which actors and places are written, the longest first. */
function listForms({ course }: FactBase): Forms {
  const forms = [...course.actors, ...course.places].flatMap(({ id, name, spellings }) =>
    [...new Set([name, ...spellings.map(({ as }) => as)])].map((form) => ({ id, form })),
  );
  return forms.sort((a, b) => b.form.length - a.form.length);
}

/** The actors and places that a text names; a name within a longer one ("Lorn" in "the Lorn road") counts as the longer one alone. */
function listNamed(forms: Forms, text: string): Forms {
  const named: { readonly id: string; readonly form: string }[] = [];
  let left = text;
  for (const { id, form } of forms) {
    if (!named.some((other) => other.form === form) && !occursIn(left, form)) continue;
    named.push({ id, form });
    left = left.replaceAll(form, " ");
  }
  return named;
}

function denyAll(
  facts: FactBase,
  forms: Forms,
  claim: Claim,
  account: Account,
  telling: Telling,
  revealing: readonly string[],
): ReadonlyMap<string, Denial> {
  const by = new Set(account.citations.map(({ source }) => source));
  const role = findTellingRole(claim);
  const names = listNamed(forms, telling.says);
  const needs = {
    args: account.args,
    names,
    words: [...contentWords(telling.says)].filter((word) => !/^\d+$/.test(word)),
  };
  const tied = new Set(
    revealing.flatMap((id) =>
      (facts.claims.get(id)?.accounts ?? []).flatMap(({ citations }) => citations.map(({ source }) => source)),
    ),
  );
  const isKnownSilent = (id: string): boolean => claim.silent?.includes(id) === true;
  const denials = new Map<string, Denial>();
  for (const { id, paragraphs } of facts.course.sources) {
    if (by.has(id) || paragraphs.length === 0) continue;
    const given = claim.accounts.filter((one) => citationsOf(one, id).length > 0);
    if (given.length > 0 && !printsLabel(facts, id, account.args[role ?? ""])) {
      const instead = given.find(({ citations }) => !citations.some(({ source }) => by.has(source))) ?? null;
      const told = instead ? [instead] : given;
      denials.set(id, { kind: "otherwise", citations: told.flatMap((one) => citationsOf(one, id)), instead });
    } else if (given.length === 0 && (isKnownSilent(id) || (!tied.has(id) && isSilentOn(facts, id, needs))))
      denials.set(id, { kind: "silent" });
  }
  return denials;
}

/** What families of their own ask for, by time and not by who tells it. */
export const UNASKED: ReadonlySet<string> = new Set<string>([DATED.predicate, BEFORE.predicate]);

function tell(facts: FactBase, claim: Claim, account: Account): Telling | null {
  if (findSoleAccount(claim) && claim.says === undefined) return tellClause(facts, claim, account);
  const says = claim.says ?? claim.difference?.says[account.id];
  return says === undefined
    ? null
    : { says, clause: says.startsWith("says that ") ? says.slice(10) : null, said: null };
}

function listReports(facts: FactBase): readonly Report[] {
  const reveals = mapReveals(facts);
  const forms = listForms(facts);
  return facts.course.claims
    .filter(({ predicate }) => !UNASKED.has(predicate))
    .flatMap((claim) =>
      claim.accounts.flatMap((account) => {
        const telling = tell(facts, claim, account);
        if (!telling) return [];
        const others = denyAll(facts, forms, claim, account, telling, reveals.get(claim.id) ?? []);
        return [{ ...telling, claim, account, by: listSources(facts, account.citations), others }];
      }),
    );
}

function listDisputes(facts: FactBase): readonly Dispute[] {
  return facts.course.claims.flatMap((claim) => {
    if (claim.accounts.length < 2 || !claim.difference) return [];
    const given = new Map(
      listSources(
        facts,
        claim.accounts.flatMap(({ citations }) => citations),
      ).map((source) => [source, claim.accounts.filter((account) => citationsOf(account, source).length > 0)]),
    );
    const role = findTellingRole(claim) ?? "";
    const alsoPrints: Dispute["alsoPrints"] = (source, account) =>
      given.get(source)?.includes(account) !== true && printsLabel(facts, source, account.args[role]);
    return [{ claim, given, alsoPrints }];
  });
}

function measureSources(facts: FactBase): ReportBench["between"] {
  const told = new Map(facts.course.sources.map(({ id }) => [id, new Set<string>()]));
  for (const { id, accounts } of facts.course.claims)
    for (const { citations } of accounts) for (const { source } of citations) told.get(source)?.add(id);
  return (a, b) => jaccard(told.get(a) ?? new Set(), told.get(b) ?? new Set());
}

const benches = new WeakMap<FactBase, ReportBench>();

/** What every family on sources works with; no seed changes it, so it is made once for each fact base. */
export function getReportBench(facts: FactBase): ReportBench {
  const known = benches.get(facts);
  if (known) return known;
  const reports = listReports(facts);
  const told = new Set(reports.map(({ claim }) => claim));
  const bench = {
    reports,
    untold: facts.course.claims.filter((claim) => !told.has(claim) && !UNASKED.has(claim.predicate)),
    disputes: listDisputes(facts),
    between: measureSources(facts),
  };
  benches.set(facts, bench);
  return bench;
}
