import { Children, Fragment, isValidElement, type ReactNode } from "react";

const isMarker = (child: ReactNode): boolean =>
  isValidElement<{ claim?: unknown }>(child) && typeof child.props.claim === "string";

/**
 * Ties markers to the word before them, so that none stands alone at the start of a line: browsers break before a button whatever
 * character precedes it. A child counts as a marker by its `claim`.
 */
export function keepMarkers(children: ReactNode): ReactNode {
  const parts = Children.toArray(children);
  const kept: ReactNode[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    let end = i + 1;
    while (end < parts.length && isMarker(parts[end])) end++;
    const [, before = "", word = ""] = typeof part === "string" ? (/^([\s\S]*?)(\S+)$/.exec(part) ?? []) : [];
    if (end === i + 1 || word === "") {
      kept.push(part);
      continue;
    }
    kept.push(
      <Fragment key={`kept ${i}`}>
        {before}
        <span className="kept-together">
          {word}
          {parts.slice(i + 1, end)}
        </span>
      </Fragment>,
    );
    i = end - 1;
  }
  return kept;
}
