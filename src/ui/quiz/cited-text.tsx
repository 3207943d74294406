import { Fragment, type ReactNode } from "react";
import type { OpenQuestion, Proof } from "../../quiz/open-question";

/** As `src/quiz/language/wording.ts` words it: "source 3, paragraph 9", "source 5, paragraphs 2 and 4". */
const CITED = /source (\d+), paragraphs? (\d+(?:(?:, | and )\d+)*)/g;

/** A text that says where to read it, with those words as links to the paragraphs. What no proof of the questions answers to stays text. */
export function CitedText({ text, questions }: { text: string; questions: readonly OpenQuestion[] }) {
  const proofs = new Map(questions.flatMap(({ proofs }) => Object.values(proofs)).map((proof) => [proof.text, proof]));
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(CITED)) {
    const [words, source = "", numbers = ""] = match;
    parts.push(text.slice(end, match.index), linkWords(proofs, words, source, numbers));
    end = match.index + words.length;
  }
  parts.push(text.slice(end));
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    <Fragment key={i}>{part}</Fragment>
  ));
}

/** One paragraph makes all its words a link, of several each number is one. */
function linkWords(proofs: ReadonlyMap<string, Proof>, words: string, source: string, numbers: string): ReactNode {
  const proofOf = (n: string): Proof | undefined => proofs.get(`Source ${source}, paragraph ${n}`);
  if (/^\d+$/.test(numbers)) {
    const proof = proofOf(numbers);
    return proof ? <a href={proof.href}>{words}</a> : words;
  }
  const before = words.slice(0, words.length - numbers.length);
  return (
    <>
      {before}
      {numbers.split(/(\d+)/).map((piece) => {
        const proof = proofOf(piece);
        return proof ? (
          <a aria-label={`${piece}, source ${source}`} href={proof.href} key={piece}>
            {piece}
          </a>
        ) : (
          piece
        );
      })}
    </>
  );
}
