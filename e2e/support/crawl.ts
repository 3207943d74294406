import type { APIRequestContext } from "@playwright/test";

export interface CrawledPage {
  readonly status: number;
  /** As written in its links, once each; those to other hosts are left out. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', "#x27": "'", "#39": "'", lt: "<", gt: ">" };

const readEntities = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

const listMatches = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, value = ""]) => readEntities(value))),
];

/** Path with query, and the anchor ("" without one), of a link that stands on a page. */
function splitAddress(link: string, page: string): readonly [string, string] {
  const { pathname, search, hash } = new URL(link, `http://localhost${page}`);
  return [pathname + search, decodeURIComponent(hash.slice(1))];
}

function readPage(status: number, html: string): CrawledPage {
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, "");
  const links = listMatches(markup, /<a\b[^>]*?\shref="([^"]*)"/g);
  return {
    status,
    links: links.filter((link) => !/^(?:[a-z]+:|\/\/)/.test(link)),
    ids: new Set(listMatches(markup, /\sid="([^"]*)"/g)),
    html: markup,
  };
}

/** Follows every link from a page on, without the browser, and reads each page once, by path and query. */
export async function crawl(
  request: APIRequestContext,
  start: string,
  origin = "",
): Promise<ReadonlyMap<string, CrawledPage>> {
  const found = new Map<string, CrawledPage>();
  let wave = [start];
  while (wave.length > 0) {
    const next = new Set<string>();
    for (const path of wave) {
      const response = await request.get(origin + path);
      const page = readPage(response.status(), await response.text());
      found.set(path, page);
      for (const link of page.links) next.add(splitAddress(link, path)[0]);
    }
    wave = [...next].filter((path) => !found.has(path));
  }
  return found;
}

/** Every page that does not answer, and every link to a place that its page does not have. */
export function listBroken(found: ReadonlyMap<string, CrawledPage>): readonly string[] {
  return [...found].flatMap(([path, { status, links }]) => {
    const lost = links.filter((link) => {
      const [target, anchor] = splitAddress(link, path);
      return anchor !== "" && !found.get(target)?.ids.has(anchor);
    });
    return [
      ...(status === 200 ? [] : [`${path} answers ${status}`]),
      ...lost.map((link) => `${path} links to ${link}`),
    ];
  });
}
