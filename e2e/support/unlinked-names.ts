import type { FactBase } from "../../src/course/fact-base";
import { findMentions } from "../../src/course/mentions";
import { entityPath } from "../../src/course/paths";

/** What holds no running text: names stay plain in it, or lead elsewhere as a whole. */
const STILL = new Set(
  "a button h1 h2 h3 h4 h5 h6 summary label legend select blockquote code svg script style".split(" "),
);
const VOID = new Set("area br col hr img input link meta source wbr".split(" "));
/** As a report prints it. */
const PRINTED = /\bclass="[^"]*\b(?:clippings|entity-spellings)\b/;
const INLINE = new Set("b em i q small span strong sub sup time".split(" "));

/** The running text of a page's main part, a line for each piece that stands by itself. */
function readRunningText(html: string): string {
  const main = (/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "").replace(/<!--.*?-->/g, "");
  const open: boolean[] = [];
  let text = "";
  for (const [whole, close, tag = "", words] of main.matchAll(/<(\/?)([a-z][\w-]*)[^>]*>|([^<]+)/gi)) {
    if (words !== undefined) text += open.includes(true) ? "" : words;
    else {
      if (!INLINE.has(tag)) text += "\n";
      if (close) open.pop();
      else if (!VOID.has(tag) && !whole.endsWith("/>")) open.push(STILL.has(tag) || PRINTED.test(whole));
    }
  }
  return text;
}

/**
 * Names of actors and places in a page's running text that no link of the page leads to, once each, with the words around them. What may be one
 * name or another ("Ferrytown", for the town or its council) is left out.
 */
export function listUnlinkedNames(
  facts: FactBase,
  path: string,
  html: string,
  links: readonly string[],
): readonly string[] {
  const targets = new Set([path, ...links].map((link) => link.replace(/[?#].*/, "")));
  const text = readRunningText(html);
  const missing = new Map<string, string>();
  for (const { start, end, ids, usual } of findMentions(facts, text))
    if (usual !== null && !ids.some((id) => targets.has(entityPath(facts, id))))
      missing.set(ids.join(), text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, " "));
  return [...missing].map(([ids, words]) => `${path} names ${ids}: “${words}”`);
}
