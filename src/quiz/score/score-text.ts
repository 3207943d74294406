import type { TextItem } from "../item";
import { editDistance } from "./edit-distance";
import { foldName, withoutArticle, withoutThe, withoutTitle } from "./fold-name";
import { type Score, shareOf } from "./score";

type Judged = {
  readonly key: Pick<TextItem["key"], "accepted">;
  readonly rivals: readonly { readonly id: string; readonly accepted: readonly string[] }[];
};

/**
 * What a typed name is: `exact` where it is an accepted one but for case, marks, separators and the article; `slip` where it is so close to one that it
 * counts; `rival` where something else is as close (`id` says which) or closer; `far` where it is none. `as` is the accepted name it was held to be.
 */
type Verdict =
  | { readonly kind: "exact" | "slip"; readonly as: string }
  | { readonly kind: "rival"; readonly id: string; readonly as: string }
  | { readonly kind: "far" };

interface Nearest {
  readonly as: string;
  readonly slips: number;
}

/** How many slips a name of so many letters bears: 0 up to 4, 1 up to 8, 2 beyond (our own choice). */
function allowedSlips(name: string): number {
  const letters = [...name.replace(/ /g, "")].length;
  return letters <= 4 ? 0 : letters <= 8 ? 1 : 2;
}

/** Slips between two folded names; 0 where they differ by separators or the Arabic article alone. */
const slipsBetween = (a: string, b: string): number =>
  a.replace(/ /g, "") === b.replace(/ /g, "") ? 0 : editDistance(withoutArticle(a), withoutArticle(b));

/** Slips between what was typed and a name; an article before either counts for nothing, and so does a title before what was typed. */
function countSlips(typed: string, name: string): number {
  const [a, b] = [withoutThe(foldName(typed)), withoutThe(foldName(name))];
  const untitled = withoutTitle(a);
  return untitled === a ? slipsBetween(a, b) : Math.min(slipsBetween(a, b), slipsBetween(untitled, b));
}

function findNearest(typed: string, accepted: readonly string[]): Nearest | null {
  let nearest: Nearest | null = null;
  for (const as of accepted) {
    const slips = countSlips(typed, as);
    if (slips > allowedSlips(withoutArticle(foldName(as)))) continue;
    if (!nearest || slips < nearest.slips) nearest = { as, slips };
  }
  return nearest;
}

/** Holds what was typed against the accepted names and against those of everything else of its kind: a name that may mean something else is not right. */
export function judgeText({ key, rivals }: Judged, typed: string): Verdict {
  if (foldName(typed) === "") return { kind: "far" };
  const own = findNearest(typed, key.accepted);
  for (const { id, accepted } of rivals) {
    const other = own
      ? accepted.map((as) => ({ as, slips: countSlips(typed, as) })).find(({ slips }) => slips <= own.slips)
      : findNearest(typed, accepted);
    if (other) return { kind: "rival", id, as: other.as };
  }
  return own ? { kind: own.slips === 0 ? "exact" : "slip", as: own.as } : { kind: "far" };
}

/** One mark for an accepted name, by the rules of `judgeText`; none for anything else. Example: "Al Qanat", "qanat" and "el-Qanat" are all al-Qanat, "Harbuor" is Harbour, and "Holm" is not Holt. */
export function scoreText(item: Judged, text: string): Score {
  const { kind } = judgeText(item, text);
  return shareOf(kind === "exact" || kind === "slip" ? 1 : 0, 1);
}
