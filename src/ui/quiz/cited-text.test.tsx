import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { OpenQuestion } from "../../quiz/open-question";
import { CitedText } from "./cited-text";

const proof = (source: number, n: number) => ({
  [`s${source}#${n}`]: { text: `Source ${source}, paragraph ${n}`, href: `/c/sources/s${source}#p${n}`, gist: "" },
});

const questions = [
  { item: null as unknown as OpenQuestion["item"], proofs: { ...proof(1, 3), ...proof(1, 9), ...proof(2, 4) } },
  { item: null as unknown as OpenQuestion["item"], proofs: proof(12, 5) },
];

it.each([
  ["It rained.", "It rained."],
  ["It rained. See source 1, paragraph 3.", 'It rained. See <a href="/c/sources/s1#p3">source 1, paragraph 3</a>.'],
  [
    "See source 1, paragraphs 3 and 9; source 2, paragraph 4. More. See source 12, paragraph 5.",
    'See source 1, paragraphs <a aria-label="3, source 1" href="/c/sources/s1#p3">3</a> and ' +
      '<a aria-label="9, source 1" href="/c/sources/s1#p9">9</a>; ' +
      '<a href="/c/sources/s2#p4">source 2, paragraph 4</a>. More. See ' +
      '<a href="/c/sources/s12#p5">source 12, paragraph 5</a>.',
  ],
  [
    "See source 1, paragraphs 2, 3 and 4.",
    'See source 1, paragraphs 2, <a aria-label="3, source 1" href="/c/sources/s1#p3">3</a> and 4.',
  ],
  ["See source 7, paragraph 1.", "See source 7, paragraph 1."],
])("makes links of the paragraphs that it knows in %j", (text, html) => {
  expect(renderToStaticMarkup(<CitedText questions={questions} text={text} />)).toBe(html);
});
