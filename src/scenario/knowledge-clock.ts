import type { Account, Claim } from "../course/course";
import type { FactBase } from "../course/fact-base";
import type { Arrival } from "./story-header";

/** Ids of the documents that have arrived by a day (ISO); a document that is not listed never arrives. */
export function listArrived(arrivals: readonly Arrival[], day: string): ReadonlySet<string> {
  return new Set(arrivals.filter(({ date }) => date <= day).map(({ source }) => source));
}

/** A written reference: a claim, or one account of it. */
export function readReference(written: string): { readonly claim: string; readonly account: string | null } {
  const [claim = "", account] = written.split("/");
  return { claim, account: account ?? null };
}

/** The accounts that a reference means: the one named, or all. */
export function listMeant(claim: Claim, account: string | null): readonly Account[] {
  return claim.accounts.filter(({ id }) => account === null || id === account);
}

/** A claim as far as documents that have arrived print it: their citations and the accounts that have some, or null where none has. */
export function tellBy(claim: Claim, arrived: ReadonlySet<string>): Claim | null {
  const accounts = claim.accounts.flatMap((account) => {
    const citations = account.citations.filter(({ source }) => arrived.has(source));
    return citations.length === 0 ? [] : [{ ...account, citations }];
  });
  return accounts.length === 0 ? null : { ...claim, accounts };
}

/**
 * Why a reference may not be cited on a day, or null where it may: each account that it means is printed by a document that has
 * arrived, and no event it speaks of begins after that day. The reference must exist in the course.
 */
export function whyTooEarly(
  facts: FactBase,
  written: string,
  arrivals: readonly Arrival[],
  day: string,
): string | null {
  const { claim: id, account } = readReference(written);
  const claim = facts.claims.get(id);
  if (claim === undefined) return null;
  const arrived = listArrived(arrivals, day);
  for (const meant of listMeant(claim, account)) {
    if (!meant.citations.some(({ source }) => arrived.has(source))) {
      const sources = [...new Set(meant.citations.map(({ source }) => source))];
      const days = sources.map((source) => {
        const date = arrivals.find((arrival) => arrival.source === source)?.date;
        return `${source} (${date === undefined ? "never arrives" : date})`;
      });
      const which = claim.accounts.length > 1 ? `${id}/${meant.id}` : id;
      return `"${which}" is not known on ${day}: only ${days.join(", ")} ${days.length === 1 ? "prints" : "print"} it`;
    }
    for (const value of Object.values(meant.args)) {
      const event = value.kind === "event" ? facts.events.get(value.id) : undefined;
      if (event?.when && event.when.from > day)
        return `"${id}" speaks of ${event.name} (${event.when.text}), which is later than ${day}`;
    }
  }
  return null;
}
