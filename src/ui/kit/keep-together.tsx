import { Children, cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

/** A marker or a word with a card: an element after which a line may break, whatever stands there. */
const isMark = (part: ReactNode): part is ReactElement<{ claim?: string; at?: string | undefined }> =>
  isValidElement(part) && typeof part.type !== "string";

/** A word with a hyphen after a letter or two, as the Arabic article has it: a line that broke there would end in "al-". */
const isHyphened = (part: ReactNode): boolean => typeof part === "string" && /^\P{L}*\p{L}{1,2}-\p{L}/u.test(part);

/** Space at which a line may break. */
const GAP = /([^\S\u00a0]+)/;

const isGap = (part: ReactNode): boolean => typeof part === "string" && /^[^\S\u00a0]+$/.test(part);

/** A space that belongs to a figure: in "1 June", "source 1", "216 km". */
const WITH_FIGURE = new RegExp(
  [
    "(?<=\\b\\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)",
    "(?<=\\b(?:sources?|documents?|paragraphs?|lessons?|cases?|questions?)) (?=\\d)",
    "(?<=\\d) (?=(?:km|m|miles?|kilometres?|metres?|hours?|minutes?|per cent|%)(?!\\p{L}))",
  ].join("|"),
  "giu",
);

/** The text with a no-break space in "1 June", "source 1", "216 km", so that no line begins or ends in the figure alone. */
export const tieFigures = (text: string): string => text.replace(WITH_FIGURE, "\u00a0");

/** Words, spaces and elements, one after another; markers of one claim that stand side by side are one, with the places of both. */
function listParts(children: ReactNode): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  for (const child of Children.toArray(children)) {
    const last = parts.at(-1);
    if (typeof child === "string") parts.push(...tieFigures(child).split(GAP).filter(Boolean));
    else if (isMark(child) && isMark(last) && child.props.claim !== undefined && child.props.claim === last.props.claim)
      parts[parts.length - 1] = cloneElement(last, {
        at: [last.props.at, child.props.at].filter(Boolean).join(" ") || undefined,
      });
    else parts.push(child);
  }
  return parts;
}

/**
 * Ties marks to the words and stops that touch them, so that no marker and no full stop stands alone at the start of a line; "al-" to its name; and a figure to
 * what it counts. A marker that repeats the one before it is left out.
 */
export function keepTogether(children: ReactNode): ReactNode {
  const kept: ReactNode[] = [];
  let touching: ReactNode[] = [];
  const flush = () => {
    const tied = (touching.length > 1 && touching.some(isMark)) || touching.some(isHyphened);
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
    if (isGap(part)) {
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

/** The parts of a title: it has more than one where a colon or a question mark stands within it. */
export const splitTitle = (title: string): readonly string[] => title.split(/(?<=[:?]) /);

/** A title that breaks after its colon or question mark, where it must break at all; within its parts only where one is too long for a line. */
export function setTitle(title: ReactNode): ReactNode {
  const parts = typeof title === "string" ? splitTitle(title) : [];
  if (parts.length < 2) return keepTogether(title);
  return parts.map((part, i) => (
    <Fragment key={part}>
      {i > 0 && " "}
      <span className="title-part">{keepTogether(part)}</span>
    </Fragment>
  ));
}
