/** What the atlas can be narrowed to; also the names in the page's address. */
export const FILTERS = ["actor", "teller", "event"] as const;

export type FilterKind = (typeof FILTERS)[number];

/** The chosen id of each kind, or "" for all. */
export type AtlasFilter = Readonly<Record<FilterKind, string>>;

export const NO_FILTER: AtlasFilter = { actor: "", teller: "", event: "" };

const BETWEEN_ACCOUNTS = "|";

/** What a line of the atlas tells of, one group of ids for each account, in one text that stands in its HTML. */
export function writeKeys(accounts: readonly Readonly<Record<FilterKind, readonly string[]>>[]): string {
  return accounts
    .map((keys) => FILTERS.flatMap((kind) => keys[kind].map((id) => `${kind}:${id}`)).join(" "))
    .join(BETWEEN_ACCOUNTS);
}

/** Whether one account of a line tells of everything that is chosen. */
export function isTold(keys: string, filter: AtlasFilter): boolean {
  const wanted = FILTERS.filter((kind) => filter[kind] !== "").map((kind) => `${kind}:${filter[kind]}`);
  return keys.split(BETWEEN_ACCOUNTS).some((account) => {
    const told = account.split(" ");
    return wanted.every((key) => told.includes(key));
  });
}

/** Reads the choice from an address's query; ids that are no option are passed over. */
export function readFilter(
  query: string,
  options: Readonly<Record<FilterKind, readonly { readonly id: string }[]>>,
): AtlasFilter {
  const params = new URLSearchParams(query);
  const choice = (kind: FilterKind) => options[kind].find(({ id }) => id === params.get(kind))?.id ?? "";
  return { actor: choice("actor"), teller: choice("teller"), event: choice("event") };
}

/** Lays the choice over a query; what else stands there is kept. "" where nothing is left. */
export function writeFilter(query: string, filter: AtlasFilter): string {
  const params = new URLSearchParams(query);
  for (const kind of FILTERS) {
    if (filter[kind] === "") params.delete(kind);
    else params.set(kind, filter[kind]);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
