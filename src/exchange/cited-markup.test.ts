import { describe, expect, it } from "vitest";
import { citedMarkup, proofSentence } from "./cited-markup";
import { FACTS } from "./test-items";

const to = (source: string, paragraph: number, words: string): string =>
  `<a href="https://example.org/test/sources/${source}#p${paragraph}">${words}</a>`;

describe("citedMarkup", () => {
  it.each([
    ["See source 1, paragraph 9.", `See ${to("gazette", 9, "source 1, paragraph 9")}.`],
    [
      "See source 1, paragraphs 2, 3 and 4; source 2, paragraph 1.",
      `See source 1, paragraphs ${to("gazette", 2, "2")}, ${to("gazette", 3, "3")} and ${to("gazette", 4, "4")}; ${to("herald", 1, "source 2, paragraph 1")}.`,
    ],
    ["See source 7, paragraph 1.", "See source 7, paragraph 1."],
    ["a < b\nsource 2, paragraph 1", `a &lt; b<br/>${to("herald", 1, "source 2, paragraph 1")}`],
  ])("%s", (text, html) => expect(citedMarkup({ facts: FACTS, base: "https://example.org" }, text).xml).toBe(html));

  it("leaves words where nobody says where the course is served", () =>
    expect(citedMarkup({ facts: FACTS, base: null }, "See source 1, paragraph 9.").xml).toBe(
      "See source 1, paragraph 9.",
    ));
});

const cite = (source: string, paragraph: number) => ({ source, paragraph, origin: "own" });

it("names every paragraph once, by source", () => {
  const citations = [cite("herald", 4), cite("gazette", 2), cite("herald", 1), cite("herald", 4)];
  expect(proofSentence(FACTS, citations)).toBe(
    "Where to read it: source 1, paragraph 2 (Gazette); source 2, paragraphs 1 and 4 (Herald).",
  );
  expect(proofSentence(FACTS, [])).toBe("");
});
