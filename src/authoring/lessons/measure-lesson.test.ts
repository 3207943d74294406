import { describe, expect, it } from "vitest";
import { compileFiles } from "../compile-course";
import { tinyCourse } from "../fixtures/tiny-course";

const measure = (...prose: readonly string[]) => {
  const text = `export const meta = { title: "T", question: "Q?", minutes: 1, summary: "S." }\n\n${prose.join("\n\n")}\n`;
  const compiled = compileFiles("harbour", tinyCourse(["missing-crates.mdx", /[\s\S]+/, text]));
  return compiled.lessons[0];
};

/** Flesch-Kincaid grade for words a sentence and syllables a word. */
const gradeOf = (words: number, syllables: number): number => 0.39 * words + 11.8 * syllables - 15.59;

describe("measureLesson", () => {
  it.each([
    ["sentences by their ends", ["She went out. Then it was dark."], 3.5, 1],
    ["a paragraph and a point without a full stop", ["It was dark", "- and cold it was"], 3.5, 1],
    ["a full stop within quotation marks", ["“It was dark.” So she went."], 3, 1],
    ["a name as one syllable a word, wherever it stands", ["Ada Quill saw it. It was Eastport."], 3.5, 1],
    ["a name that is left to the course", ['<Name id="quill" /> saw it.'], 4, 1],
    ["other words by their syllables", ["Somebody counted the lanterns."], 4, 9 / 4],
    ["replies", ['<Revisit of="x" replies={{ a: "She went.", b: "She was not there." }} />'], 3, 1],
  ])("counts %s", (_name, prose, words, syllables) => {
    const measured = measure(...prose);
    expect(measured?.sentence).toBeCloseTo(words, 6);
    expect(measured?.grade).toBeCloseTo(gradeOf(words, syllables), 6);
  });

  it("leaves out headings, titles and options, and takes no prose for zero", () => {
    const guess =
      '<Guess id="g" question="Institutional responsibility?" options={[{ id: "a", text: "Unequivocal." }]} />';
    expect(measure("## Institutional responsibility", guess)).toMatchObject({ sentence: 0, grade: 0, citations: 0 });
  });

  it("counts the markers", () => {
    expect(measure('It was.<Cite claim="when-holding" /><Cite claim="crates-missing" />')?.citations).toBe(2);
  });
});
