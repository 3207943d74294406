interface Answer {
  readonly status: number;
  readonly html: string;
}

export interface CrawledPage {
  readonly status: number;
  /** As written in its links, once each; those to other hosts are left out. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', "#x27": "'", "#39": "'", lt: "<", gt: ">" };

const readEntities = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

const listMatches = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, value = ""]) => readEntities(value))),
];

/** Path with query, and the anchor ("" without one), of a link that stands on a page. */
export function splitAddress(link: string, page: string): readonly [string, string] {
  const { pathname, search, hash } = new URL(link, `http://localhost${page}`);
  return [pathname + search, decodeURIComponent(hash.slice(1))];
}

function readPage({ status, html }: Answer): CrawledPage {
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, "");
  const links = listMatches(markup, /<a\b[^>]*?\shref="([^"]*)"/g);
  return {
    status,
    links: links.filter((link) => !/^(?:[a-z]+:|\/\/)/.test(link)),
    ids: new Set(listMatches(markup, /\sid="([^"]*)"/g)),
  };
}

/** Follows every link from a page on, and reads each page once, by path and query. */
export async function crawl(
  start: string,
  read: (path: string) => Promise<Answer>,
): Promise<ReadonlyMap<string, CrawledPage>> {
  const found = new Map<string, CrawledPage>();
  let wave = [start];
  while (wave.length > 0) {
    const next = new Set<string>();
    for (const path of wave) {
      const page = readPage(await read(path));
      found.set(path, page);
      for (const link of page.links) next.add(splitAddress(link, path)[0]);
    }
    wave = [...next].filter((path) => !found.has(path));
  }
  return found;
}
