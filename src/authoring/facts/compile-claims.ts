import type { Arguments, Value } from "../../course/course";
import { BEFORE, DATED } from "../../course/event-order";
import type { Predicate } from "../../course/predicate";
import type { DraftAccount, DraftCitation, DraftClaim } from "../draft";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { Authored } from "../read-course";
import type { Ids } from "../schemas/ids";
import { checkId, dateClaimId, orderClaimId } from "../schemas/ids";
import type { AuthoredArgument, AuthoredCitation } from "../schemas/schema-parts";
import { compileDifference } from "./compile-difference";
import { compileMapChecks } from "./compile-map-checks";
import { parseDate } from "./date-span";

interface Context {
  readonly authored: Authored;
  readonly ids: Ids;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly language: string;
  readonly problems: Problem[];
}

/** Resolves the authored claims, and the claims that the events' dates and order become; what does not resolve is reported. */
export function compileClaims(
  authored: Authored,
  ids: Ids,
  predicates: readonly Predicate[],
  language: string,
  problems: Problem[],
): DraftClaim[] {
  const context = {
    authored,
    ids,
    predicates: new Map(predicates.map((predicate) => [predicate.id, predicate])),
    language,
    problems,
  };
  return [
    ...authored.claims.map((entry) => compileClaim(context, entry)),
    ...authored.events.flatMap((entry) => compileEventClaims(context, entry)),
  ];
}

function compileClaim(context: Context, { value, spot }: Authored["claims"][number]): DraftClaim {
  context.problems.push(...checkId(context.ids, ["predicate"], value.predicate, spot("predicate")));
  const predicate = context.predicates.get(value.predicate) ?? null;
  const cited = value.cites ?? [];
  const written = value.accounts ?? [{ id: "only", args: {}, gist: value.gist, cites: cited }];
  const accounts = written.map((account, index): DraftAccount => {
    const steps = value.accounts === undefined ? [] : ["accounts", index];
    const spotOf = (role: string): Spot => (role in account.args ? spot(...steps, "args", role) : spot("args", role));
    return {
      id: account.id,
      gist: account.gist,
      args: compileArguments(context, predicate, { ...value.args, ...account.args }, spotOf, spot(...steps)),
      citations: account.cites.flatMap((cite, at) => compileCitation(context, cite, spot(...steps, "cites", at))),
      spot: spot(...steps),
      spotOf,
    };
  });
  const mapChecks = compileMapChecks(context, value["map-check"] ?? [], spot);
  return {
    id: value.id,
    predicate,
    gist: value.gist,
    note: value.note,
    about: value.about ?? [],
    accounts,
    mapChecks,
    difference: compileDifference(value.differ),
    says: value.says ?? null,
    silent: value.silent ?? [],
    unasked: value.unasked ?? null,
    spot: spot("id"),
  };
}

function compileEventClaims(context: Context, { value, spot }: Authored["events"][number]): DraftClaim[] {
  const claims: DraftClaim[] = [];
  const add = (
    id: string,
    predicateId: string,
    args: Record<string, AuthoredArgument>,
    cites: readonly AuthoredCitation[],
    note: string | null,
    unasked: string | null,
    steps: readonly (string | number)[],
  ): void => {
    const predicate = context.predicates.get(predicateId) ?? null;
    const at = spot(...steps);
    const account = {
      id: "only",
      gist: "",
      args: compileArguments(context, predicate, args, () => at, at),
      citations: cites.flatMap((cite, index) => compileCitation(context, cite, spot(...steps, "cites", index))),
      spot: at,
      spotOf: () => at,
    };
    claims.push({
      id,
      predicate,
      gist: "",
      note,
      about: [],
      accounts: [account],
      mapChecks: [],
      difference: null,
      says: null,
      silent: [],
      unasked,
      spot: at,
    });
  };
  const { when } = value;
  if (when !== null && parseDate(String(when.edtf), context.language).ok) {
    add(
      dateClaimId(value.id),
      DATED.predicate,
      { [DATED.event]: value.id, [DATED.date]: when.edtf },
      when.cites,
      when.note,
      when.unasked,
      ["when"],
    );
  }
  value.after.forEach((after, index) => {
    add(
      orderClaimId(value.id, after.event),
      BEFORE.predicate,
      { [BEFORE.first]: after.event, [BEFORE.then]: value.id },
      after.cites,
      after.note,
      after.unasked,
      ["after", index],
    );
  });
  return claims;
}

function compileArguments(
  context: Context,
  predicate: Predicate | null,
  written: Readonly<Record<string, AuthoredArgument>>,
  spotOf: (role: string) => Spot,
  whole: Spot,
): Arguments {
  if (predicate === null) return {};
  const roles = Object.keys(predicate.roles);
  const args: Record<string, Value> = {};
  for (const role of roles) {
    const argument = written[role];
    if (argument === undefined) {
      context.problems.push(
        problemAt(whole, `role "${role}" of "${predicate.id}" is missing`, "fill it in under args"),
      );
      continue;
    }
    const value = compileValue(context, predicate, role, argument, spotOf(role));
    if (value !== null) args[role] = value;
  }
  for (const role of Object.keys(written).filter((role) => !roles.includes(role))) {
    context.problems.push(
      problemAt(
        spotOf(role),
        `"${predicate.id}" has no role "${role}"`,
        suggest(role, roles, `use ${roles.join(", ")}`),
      ),
    );
  }
  return args;
}

function compileValue(
  { ids, language, problems }: Context,
  predicate: Predicate,
  role: string,
  argument: AuthoredArgument,
  spot: Spot,
): Value | null {
  const kind = predicate.roles[role]?.kind ?? "label";
  const wrong = (says: string, todo: string): null => {
    problems.push(problemAt(spot, says, todo));
    return null;
  };
  if (kind === "figure") {
    return typeof argument === "object"
      ? { kind, figure: argument }
      : wrong(`role "${role}" takes a figure`, "write it as {text, n, sense, unit, printed}");
  }
  if (typeof argument === "object")
    return wrong(
      `role "${role}" takes a ${kind}, not a figure`,
      kind === "date" || kind === "label" ? "write plain text" : "write an id",
    );
  if (kind === "date") {
    const date = parseDate(String(argument), language);
    return date.ok ? { kind, span: date.span } : wrong(date.says, date.todo);
  }
  if (typeof argument === "number")
    return wrong(`role "${role}" is the number ${argument}, not text`, "put it in quotation marks");
  if (kind === "label") return { kind, text: argument };
  const unknown = checkId(ids, [kind], argument, spot);
  problems.push(...unknown);
  return unknown.length === 0 && ids.of[kind].has(argument) ? { kind, id: argument } : null;
}

function compileCitation({ authored, ids, problems }: Context, cite: AuthoredCitation, spot: Spot): DraftCitation[] {
  const written = typeof cite === "string" ? { at: cite } : cite;
  const [where = "", inline] = written.at.split("/");
  const [sourceId = "", n = ""] = where.split("#");
  const source = authored.sources.find(({ value }) => value.id === sourceId)?.value;
  if (source === undefined) {
    problems.push(...checkId(ids, ["source"], sourceId, spot));
    return [];
  }
  const paragraph = source.paragraphs.find((candidate) => candidate.n === Number(n));
  if (paragraph === undefined) {
    problems.push(problemAt(spot, `${sourceId} has no paragraph ${n}`, `cite 1 to ${source.paragraphs.length}`));
    return [];
  }
  const origin = written.origin ?? inline ?? (paragraph.origins.length === 1 ? paragraph.origins[0] : undefined);
  if (origin === undefined) {
    const choices = paragraph.origins.map((id) => `${where}/${id}`).join(", ");
    problems.push(
      problemAt(
        spot,
        `${where} has ${paragraph.origins.length === 0 ? "no origin" : "several origins"}`,
        choices === "" ? "give its record one" : `write one of ${choices}`,
      ),
    );
  } else if (!paragraph.origins.includes(origin)) {
    problems.push(
      problemAt(
        spot,
        `the record of ${where} does not have the origin "${origin}"`,
        suggest(origin, paragraph.origins, "add it to the record's paragraph"),
      ),
    );
  }
  return [{ source: sourceId, paragraph: Number(n), origin: origin ?? "", unnamed: written.unnamed ?? {}, spot }];
}
