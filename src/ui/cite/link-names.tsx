import type { MDXComponents } from "mdx/types";
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { type FactBase, getClaim } from "../../course/fact-base";
import { findMentions, type NamePlan, type Passage, planNames } from "../../course/mentions";
import { listConcerned } from "../../course/naming";
import { nameText } from "./name-link";

/** Words of a lesson that make running text of what they hold. */
const RUNNING = new Set(["p", "li", "td"]);

/** Words whose text stays as it is: a card of its own, a link, a task to write on, or what is shown after an answer. */
const STILL = new Set(["Name", "Term", "a", "Bulletin", "Why"]);

type Written = ReactElement<Readonly<Record<string, unknown>> & { readonly children?: ReactNode }>;

const isWritten = (node: ReactNode): node is Written => isValidElement(node);

/** What MDX wrote between an element's tags, each piece at its own place. */
const listChildren = ({ props: { children } }: Written): readonly ReactNode[] =>
  Array.isArray(children) ? children : children === undefined ? [] : [children];

type WordOf = (node: Written) => string | null;

/** The claims that markers of a passage cite. */
function listCited(node: Written, wordOf: WordOf): readonly string[] {
  if (wordOf(node) === "Cite") return [String(node.props.claim)];
  return listChildren(node).flatMap((child) => (isWritten(child) ? listCited(child, wordOf) : []));
}

/** The pieces of running text below a node, in the order of the page; `about` is null outside of running text. */
function listPassages(facts: FactBase, node: ReactNode, wordOf: WordOf, about: Passage["about"] | null): Passage[] {
  if (typeof node === "string") return about ? [{ text: node, about }] : [];
  if (!isWritten(node) || STILL.has(wordOf(node) ?? "")) return [];
  const inner = RUNNING.has(wordOf(node) ?? "")
    ? listCited(node, wordOf).flatMap((claim) => listConcerned(getClaim(facts, claim)))
    : about;
  return listChildren(node).flatMap((child) => listPassages(facts, child, wordOf, inner));
}

function setNames(facts: FactBase, names: NamePlan, node: ReactNode, wordOf: WordOf, isRunning: boolean): ReactNode[] {
  if (typeof node === "string") return isRunning ? [...nameText(facts, names, node)] : [node];
  if (!isWritten(node) || STILL.has(wordOf(node) ?? "")) return [node];
  const children = listChildren(node);
  const inner = isRunning || RUNNING.has(wordOf(node) ?? "");
  const set = children.flatMap((child) => setNames(facts, names, child, wordOf, inner));
  return [children.length === 0 ? node : cloneElement(node, undefined, ...set)];
}

/** Every text that a value holds, as far as it can be read without rendering: what is written, and what its figures and questions are told. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (isValidElement(value)) return listTexts(value.props);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** Ids of the `<Name>`s below a node. */
function listMarked(node: ReactNode, wordOf: WordOf): readonly string[] {
  if (!isWritten(node)) return [];
  if (wordOf(node) === "Name") return [String(node.props.id)];
  return listChildren(node).flatMap((child) => listMarked(child, wordOf));
}

/**
 * A lesson's text, as its MDX wrote it, with the first mention of each actor and place in running text as a link to its page; what has a
 * `<Name>` of its own keeps to that. `named` are all whom the text names, its figures' and questions' words included, in the course's order.
 */
export function linkNames(
  facts: FactBase,
  text: ReactNode,
  words: MDXComponents,
): { readonly content: ReactNode; readonly named: readonly string[] } {
  const names = new Map<unknown, string>(Object.entries(words).map(([name, word]) => [word, name]));
  const wordOf: WordOf = ({ type }) => names.get(type) ?? (typeof type === "string" ? type : null);
  const marked = listMarked(text, wordOf);
  const plan = planNames(facts, listPassages(facts, text, wordOf, null), marked);
  const said = new Set([
    ...marked,
    ...listTexts(text).flatMap((one) => findMentions(facts, one).flatMap(({ ids }) => ids)),
  ]);
  const { actors, places } = facts.course;
  const [content] = setNames(facts, plan, text, wordOf, false);
  return {
    content,
    named: [...actors, ...places].flatMap(({ id }) => (said.has(id) ? [id] : [])),
  };
}
