import { memoryPages, validateXML } from "xmllint-wasm";

/** A node of a document, for tests that look into what was written. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** All characters below it, entities resolved. */
  readonly text: string;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

export const unescapeMarkup = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_all, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ""] ?? "?") : String.fromCodePoint(Number(code)),
  );

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
  text: string;
}

const PIECE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** Reads a well-formed document: `lintXml` comes first. */
export function readXml(xml: string): Node {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [root];
  const close = (node: Open): void => {
    const parent = stack.at(-1);
    parent?.children.push(node);
    if (parent) parent.text += node.text;
  };
  for (const [, data, slash, name, attributes = "", empty, text] of xml.matchAll(PIECE)) {
    const top = stack.at(-1) ?? root;
    if (data !== undefined) top.text += data;
    else if (text !== undefined) top.text += unescapeMarkup(text);
    else if (slash === "/") close(stack.pop() ?? root);
    else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const node: Open = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, unescapeMarkup(value)])),
        children: [],
        text: "",
      };
      if (empty === "/") close(node);
      else stack.push(node);
    }
  }
  const [first] = root.children;
  if (!first || stack.length > 1) throw new Error("The document has no root, or an element stays open.");
  return first;
}

export const childrenOf = (node: Node, name: string): readonly Node[] =>
  node.children.filter((child) => child.name === name);

export function childOf(node: Node, name: string): Node {
  const [found] = childrenOf(node, name);
  if (!found) throw new Error(`<${node.name}> has no <${name}>.`);
  return found;
}

/** Every element of a name below a node. */
export const allOf = (node: Node, name: string): readonly Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

/** What libxml finds wrong with some documents: nothing where they are well-formed. */
export async function lintXml(documents: readonly string[]): Promise<readonly string[]> {
  const { errors, valid, rawOutput } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `file-${i}.xml`, contents })),
    normalization: "c14n",
    maxMemoryPages: 8 * memoryPages.defaultMaxMemoryPages,
  });
  return valid ? [] : [...errors.map(({ rawMessage }) => rawMessage), rawOutput.slice(0, 200)];
}
