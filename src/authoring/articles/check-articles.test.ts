import { describe, expect, it } from "vitest";
import { listParagraphs } from "../../course/paragraph-text";
import { compileFiles } from "../compile-course";
import { type Change, TINY_ARTICLES, tinyCourse } from "../fixtures/tiny-course";
import { formatProblem } from "../problem";
import { hashParagraph } from "./article-text";
import { checkArticles, isPrinted } from "./check-articles";

const compare = (articles: ReadonlyMap<string, string>, ...changes: readonly Change[]): string[] =>
  checkArticles(compileFiles("harbour", tinyCourse(...changes)).records, articles).map(formatProblem);

describe("hashParagraph", () => {
  it("is SHA-256 of the composed, folded text", () => {
    expect(hashParagraph("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(hashParagraph("  cafe\u0301 \u00a0 au\tlait ")).toBe(hashParagraph("café au lait"));
    expect(hashParagraph("Abc")).not.toBe(hashParagraph("abc"));
  });
});

it("counts non-empty lines as paragraphs", () => {
  expect(listParagraphs("one\r\n\r\n  \n two  words\n")).toEqual(["one", "two words"]);
});

it("finds wordings that no letter or digit continues", () => {
  expect(isPrinted("US", "the US-led force")).toBe(true);
  expect(isPrinted("U.S.", "the U.S. army")).toBe(true);
  expect(isPrinted("US", "the USA")).toBe(false);
  expect(isPrinted("90", "190")).toBe(false);
});

describe("checkArticles", () => {
  it("finds nothing where records and texts agree", () => {
    expect(compare(TINY_ARTICLES)).toEqual([]);
  });

  it("takes a title that is cut for one that is printed", () => {
    expect(compare(TINY_ARTICLES, ["one.yaml", "title: Ferry stopped at Eastport", "title: Ferry stopped …"])).toEqual(
      [],
    );
    expect(
      compare(TINY_ARTICLES, ["one.yaml", "title: Ferry stopped at Eastport", "title: Ferry halted …"]),
    ).toHaveLength(1);
  });

  it.each<[string, Change, string[]]>([
    [
      "a name",
      ["two.yaml", "Bay Wire]", "Bay Wires]"],
      ['seeds/harbour/two.yaml:16  two#1 does not print "Bay Wires" · write it as printed, or drop it'],
    ],
    [
      "a figure",
      ["one.yaml", "figures: [40 crates]", "figures: [0 crates]"],
      ['seeds/harbour/one.yaml:20  one#2 does not print "0 crates" · write it as printed, or drop it'],
    ],
    [
      "a time",
      ["two.yaml", "[Monday]", "[Tuesday]"],
      ['seeds/harbour/two.yaml:18  two#1 does not print "Tuesday" · write it as printed, or drop it'],
    ],
    [
      "the title",
      ["one.yaml", "title: Ferry stopped", "title: Ferry halted"],
      ["seeds/harbour/one.yaml:5  the article does not print this title · write it as printed, or null"],
    ],
    [
      "the file",
      ["two.yaml", "file: two.txt", "file: too.txt"],
      ["seeds/harbour/two.yaml:3  there is no article too.txt · the folder holds one.txt, two.txt"],
    ],
  ])("reports %s that the text does not have", (_name, change, says) => {
    expect(compare(TINY_ARTICLES, change)).toEqual(says);
  });

  it("reports another text and another number of paragraphs", () => {
    const changed = new Map([...TINY_ARTICLES, ["two.txt", `${TINY_ARTICLES.get("two.txt")}!\n\nMore.`]]);
    const hash = hashParagraph(`${TINY_ARTICLES.get("two.txt")}!`);
    expect(compare(changed)).toEqual([
      "seeds/harbour/two.yaml:11  the article has 2 paragraphs, the record 1 · paragraphs are the non-empty lines",
      `seeds/harbour/two.yaml:13  the hash of two#1 is another · it is ${hash}`,
    ]);
  });
});
