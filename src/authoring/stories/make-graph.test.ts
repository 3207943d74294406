import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnlikeInk } from "./check-graph";
import { crawlStory } from "./crawl-story";
import { makeGraph } from "./make-graph";
import { readScenario } from "./scenario-file";
import { HARBOUR_LOG } from "./test-story";

/** Comes round again and again, with other words the first, second and third time, options that are offered once, and a word chosen before. */
const WATCH = `
VAR lamp = "oil"
-> start
=== start ===
Which lamp?
* [Oil.]
* [Gas.]
    ~ lamp = "gas"
- -> round
=== round ===
{The first|The second|The third|Another} hour, by {lamp}.
Go on?
* [Trim the lamp.] You trim it.
    -> round
* [Write it down.] You write.
    -> round
+ [Wait.]
    -> waited
+ [Leave.]
    {lamp == "gas": The tap is shut.|The wick is out.}
    -> END
=== waited ===
{waited > 4: It is light.}
-> round
`;

const walk = (text: string) => {
  const { story, ...file } = readScenario("watch", "watch.ink", text);
  if (story === null) throw new Error(JSON.stringify(file.problems));
  const crawl = crawlStory({ ...file, story }, story);
  return { story, crawl, graph: makeGraph(crawl.states) };
};

/** Paths on which what was walked tells other words than ink. */
function expectLikeInk(text: string): void {
  const { story, graph } = walk(text);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(11)), (picks) => {
      expect(findUnlikeInk(story, graph, (options) => picks.next().value % options)).toBeNull();
    }),
  );
}

describe("a walked story", () => {
  it("tells and offers on every path what ink does", () => expectLikeInk(HARBOUR_LOG));

  it.each([
    ["counts how often one came by", WATCH],
    ["begins its words again", WATCH.replace("{The first|", "{&The first|")],
  ])("does so in a circle that %s", (_, text) => expectLikeInk(text));

  it("keeps one node for all that goes on alike, and each line once", () => {
    const { crawl, graph } = walk(HARBOUR_LOG);
    expect(graph.nodes.length).toBeLessThan(crawl.states.length);
    // Three answers to the first question, of which only one is remembered; two to the second, which nothing asks for.
    expect(graph.nodes.map(([, options]) => options.length)).toEqual([3, 2, 2, 2, 0, 0]);
    expect(new Set(graph.lines.map((line) => JSON.stringify(line))).size).toBe(graph.lines.length);
  });

  it("is seen not to be what ink tells where it is not", () => {
    const { story, graph } = walk(HARBOUR_LOG);
    const reworded = graph.lines.map((line) => (line.ending?.id === "copied" ? { ...line, text: "Nothing." } : line));
    const ways = [0, 1, 2].map((first) => {
      const picks = [first, 0];
      return findUnlikeInk(story, { ...graph, lines: reworded }, () => picks.shift() ?? 0);
    });
    expect(ways).toEqual([null, ["As known.", "Yes."], null]);
  });

  it("is seen not to be what ink tells where a count never ends to matter", () => {
    const { story, graph } = walk(WATCH.replace("waited > 4: It is light.", "waited % 4 == 3: It strikes."));
    const ways = Array.from({ length: 10 }, (_, length) => {
      let rounds = 0;
      return findUnlikeInk(story, graph, (options) =>
        rounds++ === 0 ? 0 : rounds > length ? options - 1 : options - 2,
      );
    });
    expect(ways.some((way) => way !== null)).toBe(true);
  });
});
