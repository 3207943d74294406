import type { Source } from "./course";

/** A source's printed title; where it bears none, what the course calls it, said to be no title. */
export const titleOf = ({ title, label }: Pick<Source, "title" | "label">): string =>
  title ?? `Without a title: ${label}`;

const DATED_BY: Readonly<Record<NonNullable<Source["datedBy"]>, string>> = {
  byline: "printed in its byline",
  dateline: "printed under its headline",
  stamp: "only a stamp: not sure",
};

/** A source's date with how sure it is ("18 May 2017, printed in its byline"); null where it bears none. */
export function sayDate({ date, datedBy }: Pick<Source, "date" | "datedBy">): string | null {
  if (date === null) return null;
  return datedBy === null ? date.text : `${date.text}, ${DATED_BY[datedBy]}`;
}
