import { cleanText } from "./clean-text";

/** Well-formed XML or HTML, escaped already. */
export interface Markup {
  readonly xml: string;
}

type Attribute = string | number | boolean | null;
type Child = Markup | string | number;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Clean text that stands for itself in content and in attributes of either quote. */
export const escapeMarks = (clean: string): string => clean.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** The same of any text. */
const escapeText = (text: string): string => escapeMarks(cleanText(text));

const writeAttribute = ([name, value]: readonly [string, Attribute]): string =>
  value === null ? "" : ` ${name}="${escapeText(String(value)).replace(/\n/g, " ")}"`;

const writeChild = (child: Child): string => (typeof child === "object" ? child.xml : escapeText(String(child)));

function write(name: string, attributes: Readonly<Record<string, Attribute>>, inside: string): Markup {
  const head = `${name}${Object.entries(attributes).map(writeAttribute).join("")}`;
  return { xml: inside === "" ? `<${head}/>` : `<${head}>${inside}</${name}>` };
}

/** An element whose children follow one another without white space. Strings are escaped, an attribute of null is left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): Markup => write(name, attributes, children.map(writeChild).join(""));

/** An element whose children stand on lines of their own, where white space means nothing. */
export const block = (
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Markup[]
): Markup =>
  write(name, attributes, children.map(({ xml }) => `\n${xml}`).join("") + (children.length > 0 ? "\n" : ""));

/** Several pieces as one, each on its own line. */
export const lines = (...pieces: readonly Markup[]): Markup => ({ xml: pieces.map(({ xml }) => xml).join("\n") });

/** A comment. Two hyphens would end it, so that they are set apart. */
export const comment = (text: string): Markup => ({
  xml: `<!-- ${cleanText(text)
    .replace(/-(?=-)/g, "- ")
    .replace(/-$/, "- ")} -->`,
});

/** Marks text as raw characters of an element that its reader takes for HTML (`<![CDATA[...]]>`); an inner end mark is split over two sections. */
export const raw = ({ xml }: Markup): Markup => ({ xml: `<![CDATA[${xml.replaceAll("]]>", "]]]]><![CDATA[>")}]]>` });

/** A whole document. */
export const document = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
