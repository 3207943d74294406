import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { cite, facts } from "../../course/test-course";
import { groupParagraphs, ParagraphLinks } from "./paragraph-links";

const base = facts();

describe("groupParagraphs", () => {
  it("gives each paragraph once, by source in the order of their numbers", () => {
    const cited = [cite("herald", 2), cite("gazette", 10), cite("gazette", 9, "mayor"), cite("gazette", 10, "mayor")];
    expect(groupParagraphs(base, cited)).toEqual([
      { source: "gazette", paragraphs: [9, 10] },
      { source: "herald", paragraphs: [2] },
    ]);
  });

  it("refuses a source that the course lacks", () => {
    expect(() => groupParagraphs(base, [cite("gazette"), cite("leaflet")])).toThrow('no source "leaflet"');
  });
});

describe("ParagraphLinks", () => {
  it("leads to each paragraph on its source's page", () => {
    const html = renderToStaticMarkup(
      <ParagraphLinks
        cited={[
          { source: "gazette", paragraphs: [9, 10] },
          { source: "herald", paragraphs: [2] },
        ]}
        facts={base}
      />,
    );
    expect(html.replace(/<[^>]+>/g, "")).toBe("source 1, paragraphs 9, 10; source 2, paragraph 2");
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      "/test/sources/gazette#p9",
      "/test/sources/gazette#p10",
      "/test/sources/herald#p2",
    ]);
  });
});
