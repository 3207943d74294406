import type { Item } from "./item";

/** The claims that an item tells whatever is answered: those it asks and those it refutes with. */
export function listFirmClaims(item: Item): readonly string[] {
  const refuting = item.options.flatMap(({ refutedBy }) => refutedBy?.claim ?? []);
  const crossing = item.kind === "match" ? item.refutations.map(({ claim }) => claim) : [];
  return [...new Set([...item.asks, ...refuting, ...crossing])];
}

/** The item without those notes on what a wrong option is true of that would tell a guarded claim. The item itself where there are none. */
export function withoutTelling(item: Item, guarded: ReadonlySet<string>): Item {
  const tells = (claim: string | undefined): boolean => claim !== undefined && guarded.has(claim);
  if (!item.options.some(({ trueOf }) => tells(trueOf?.claim))) return item;
  const options = item.options.map((option) => (tells(option.trueOf?.claim) ? { ...option, trueOf: null } : option));
  const firm = listFirmClaims(item);
  const told = new Set([...firm, ...options.flatMap(({ trueOf }) => trueOf?.claim ?? [])]);
  return { ...item, options, claims: item.claims.filter((claim) => told.has(claim)) };
}
