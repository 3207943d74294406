import { isDay } from "../../course/calendar-day";
import type { FactBase } from "../../course/fact-base";
import { listMeant, readReference, whyTooEarly } from "../../scenario/knowledge-clock";
import type { Arrival } from "../../scenario/story-header";
import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";
import type { Crawl } from "./crawl-story";
import { type ScenarioFile, spotOfTag } from "./scenario-file";

/** Claims exist, and before the debrief nothing is cited that had not arrived by the scene's date. */
export function checkStoryClock(draft: Draft, scenario: ScenarioFile, { met }: Crawl): Problem[] {
  const { file, header } = scenario;
  const problems = header.arrivals.flatMap((arrival) => checkArrival(draft, arrival, scenario));
  for (const source of header.arrivals.map((arrival) => arrival.source))
    if (header.arrivals.filter((arrival) => arrival.source === source).length > 1)
      problems.push(problemAt(spotOfTag(scenario, `arrives: ${source}`), `"${source}" arrives twice`, "name one day"));
  if (header.arrivals.length === 0)
    problems.push(problemAt({ file, line: 1 }, "no document arrives", "write # arrives: <source> <date>"));
  for (const { line, at, clock } of met) {
    const spot = { file, line: at };
    for (const written of line.claims) {
      const unknown = checkReference(draft, written, spot);
      problems.push(...unknown);
      if (unknown.length > 0 || clock.inDebrief || clock.date === null || draft.facts === null) continue;
      const why = whyTooEarly(draft.facts, written, header.arrivals, clock.date);
      if (why !== null) problems.push(problemAt(spot, why, "cite what had arrived, name one account, or move it on"));
    }
  }
  return [...problems, ...checkResolutions(draft, scenario, met)];
}

/** A claim, or one account of it, that the course has. */
export function checkReference({ claims, ids }: Draft, written: string, spot: Spot): Problem[] {
  const { claim: id, account } = readReference(written);
  const unknown = checkId(ids, ["claim"], id, spot);
  const accounts = claims.find((claim) => claim.id === id)?.accounts.map((one) => one.id);
  if (unknown.length > 0 || account === null || accounts === undefined || accounts.includes(account)) return unknown;
  return [
    problemAt(spot, `"${id}" has no account "${account}"`, suggest(account, accounts, `use ${accounts.join(", ")}`)),
  ];
}

/**
 * The day of a document: where it prints a date, not before that; where a machine stamped it or it has none, a day that the author
 * gives a reason for, and not before the last day that it tells of.
 */
function checkArrival({ ids, facts }: Draft, { source: id, date, why }: Arrival, scenario: ScenarioFile): Problem[] {
  const spot = spotOfTag(scenario, `arrives: ${id}`);
  const unknown = checkId(ids, ["source"], id, spot);
  const source = facts?.sources.get(id);
  if (unknown.length > 0 || !facts || source === undefined || !isDay(date)) return unknown;
  const isPrinted = source.date !== null && source.datedBy !== "stamp";
  if (isPrinted && source.date && date < source.date.from)
    return [problemAt(spot, `"${id}" bears the date ${source.date.edtf}`, "let it arrive then or later")];
  if (!isPrinted && why === null)
    return [
      problemAt(
        spot,
        `"${id}" ${source.date === null ? "bears no date" : "bears only a stamp"}`,
        `say why you let it arrive then: # arrives: ${id} ${date}; <why>`,
      ),
    ];
  const last = lastDayTold(facts, id);
  if (last !== null && date < last.from)
    return [problemAt(spot, `"${id}" dates ${last.name} (${last.from} or later)`, "let it arrive then or later")];
  return [];
}

/** The event that a document helps to date and that begins last, by its earliest day. */
function lastDayTold(facts: FactBase, source: string): { readonly name: string; readonly from: string } | null {
  const dated = facts.course.events.flatMap(({ id, name, when }) => {
    const cites = facts.claims.get(`when-${id}`)?.accounts.flatMap(({ citations }) => citations) ?? [];
    return when !== null && cites.some((citation) => citation.source === source) ? [{ name, from: when.from }] : [];
  });
  return dated.sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}

/** What answers a forecast exists, and no document that prints it had arrived when it was asked. */
function checkResolutions(draft: Draft, scenario: ScenarioFile, met: Crawl["met"]): Problem[] {
  const { header } = scenario;
  return header.resolutions.flatMap(({ forecast, claims }) => {
    const spot = spotOfTag(scenario, `resolves: ${forecast}`);
    const days = met.flatMap(({ line, clock }) =>
      line.asks?.id === forecast && clock.date !== null ? [clock.date] : [],
    );
    return claims.flatMap((written) => {
      const unknown = checkReference(draft, written, spot);
      const { claim: id, account } = readReference(written);
      const claim = draft.facts?.claims.get(id);
      if (unknown.length > 0 || claim === undefined) return unknown;
      const known = header.arrivals.find(
        ({ source, date }) =>
          days.some((day) => date <= day) &&
          listMeant(claim, account).some(({ citations }) => citations.some((citation) => citation.source === source)),
      );
      return known === undefined
        ? []
        : [
            problemAt(
              spot,
              `"${written}" was on the table when "${forecast}" was asked: ${known.source} arrived on ${known.date}`,
              "ask earlier, or ask what a later document answers",
            ),
          ];
    });
  });
}
