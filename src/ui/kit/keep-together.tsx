import { Children, Fragment, isValidElement, type ReactNode } from "react";

/** A marker or a word with a card: a button, before and after which browsers break a line whatever stands there. */
const isButton = (part: ReactNode): boolean => isValidElement(part) && typeof part.type !== "string";

/** A word with a hyphen after a letter or two, as the Arabic article has it: a line that broke there would end in "al-". */
const isHyphened = (part: ReactNode): boolean => typeof part === "string" && /^\P{L}*\p{L}{1,2}-\p{L}/u.test(part);

const isSpace = (part: ReactNode): boolean => typeof part === "string" && /^\s+$/.test(part);

/** Words, spaces and elements, one after another. */
const listParts = (children: ReactNode): readonly ReactNode[] =>
  Children.toArray(children).flatMap((child) =>
    typeof child === "string" ? child.split(/(\s+)/).filter((part) => part !== "") : [child],
  );

/** Ties buttons to the words and stops that touch them, so that no marker and no full stop stands alone at the start of a line; and "al-" to its name. */
export function keepTogether(children: ReactNode): ReactNode {
  const kept: ReactNode[] = [];
  let touching: ReactNode[] = [];
  const flush = () => {
    const tied = (touching.length > 1 && touching.some(isButton)) || touching.some(isHyphened);
    const content = touching.map((part, i) => <Fragment key={String(i)}>{part}</Fragment>);
    if (tied) {
      kept.push(
        <span className="kept-together" key={`kept ${kept.length}`}>
          {content}
        </span>,
      );
    } else kept.push(...touching);
    touching = [];
  };
  for (const part of listParts(children)) {
    if (isSpace(part)) {
      flush();
      kept.push(part);
    } else touching.push(part);
  }
  flush();
  return joinTexts(kept);
}

/** Neighbouring texts as one, so that the page is not cut into words. */
function joinTexts(parts: readonly ReactNode[]): readonly ReactNode[] {
  const joined: ReactNode[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
