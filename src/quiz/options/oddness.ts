import { partsOf } from "../flaws/words";
import { rememberTexts } from "../language/remember-texts";
import { jaccard } from "./likeness";

/** What the eye takes in of an option before it is read. */
const listMarks = rememberTexts((text: string): ReadonlySet<string> => {
  const words = text.split(/\s+/).length;
  return new Set([
    ...[...partsOf(text)].map((part) => `part ${part}`),
    `words ${Math.min(words, 4)}`,
    `capitals ${Math.min((text.match(/\p{Lu}/gu) ?? []).length, 3)}`,
    `digits ${/\d/.test(text)}`,
    `quotes ${/[“”"]/.test(text)}`,
    `hyphen ${/-/.test(text)}`,
    `ends ${/s$/.test(text)}`,
  ]);
});

/** How little each text looks like the others, from minus their number (the same in every mark) to 0 (nothing in common). */
export function measureOddness(texts: readonly string[]): readonly number[] {
  const marks = texts.map(listMarks);
  return marks.map((own, i) => -marks.reduce((sum, other, j) => (i === j ? sum : sum + jaccard(own, other)), 0));
}
