import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemKind } from "../quiz/item";
import { scoreOrder } from "../quiz/score/score-order";
import { listTags, stableId } from "./batch";
import { cleanText } from "./clean-text";
import { MOODLE_XML } from "./moodle-xml";
import { listCourseBatches } from "./test-course-batches";
import { makeBatch, makeItems } from "./test-items";
import { nastyWords } from "./test-nasty-words";
import { allOf, childOf, childrenOf, lintXml, type Node, readXml, unescapeMarkup } from "./test-read-xml";

const ITEMS = makeItems();
const BATCH = makeBatch(ITEMS);
const { body, leftOut, carried } = MOODLE_XML.write(BATCH);
const QUESTIONS = childrenOf(readXml(String(body)), "question");

const textOf = (node: Node, ...path: readonly string[]): string => path.reduce(childOf, node).text;

function questionOf(kind: ItemKind): Node {
  const item = ITEMS.find((one) => one.kind === kind);
  const found = QUESTIONS.find(
    (question) => item && childrenOf(question, "idnumber")[0]?.text === stableId(BATCH, item),
  );
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

const answersOf = (kind: ItemKind) =>
  childrenOf(questionOf(kind), "answer").map((answer) => [
    answer.attributes["fraction"],
    textOf(answer, "text"),
    ...childrenOf(answer, "tolerance").map(({ text }) => text),
  ]);

describe("Moodle XML", () => {
  it("is well-formed, and says in a comment what it leaves out", async () => {
    expect(await lintXml([String(body)])).toEqual([]);
    expect(leftOut.map(({ id }) => id)).toEqual(["by-hand.order.0000002"]);
    expect(body).toContain("<!-- Left out: 1 order: ");
    expect(carried).toBe(ITEMS.length - 1);
  });

  it("names the category first, by the course's state", () => {
    expect(QUESTIONS[0]?.attributes["type"]).toBe("category");
    expect(textOf(QUESTIONS[0] as Node, "category", "text")).toMatch(/^\$course\$\/top\/.*, seed any, valley$/);
  });

  it.each<[ItemKind, string]>([
    ["choice", "multichoice"],
    ["multiple", "multichoice"],
    ["map", "multichoice"],
    ["pin", "multichoice"],
    ["order", "ordering"],
    ["match", "matching"],
    ["number", "numerical"],
    ["text", "shortanswer"],
  ])("writes %s as %s, with its id, tags and general feedback", (kind, type) => {
    const question = questionOf(kind);
    const item = ITEMS.find((one) => one.kind === kind);
    expect(question.attributes["type"]).toBe(type);
    expect(textOf(question, "name", "text")).toContain("Who shut the gate at dusk?");
    expect(childOf(question, "tags").children.map((tag) => textOf(tag, "text"))).toEqual(item && listTags(item));
    expect(textOf(question, "generalfeedback", "text")).toContain("source 1, paragraph 1 (");
    expect(textOf(question, "defaultgrade")).toBe("1");
  });

  it("marks one answer of a choice and tells of each wrong one why", () => {
    expect(answersOf("choice").map(([fraction]) => fraction)).toEqual(["0", "100", "0"]);
    expect(textOf(questionOf("choice"), "single")).toBe("true");
    const [first, key] = childrenOf(questionOf("choice"), "answer");
    expect(textOf(first as Node, "feedback", "text")).toContain("Not Doctor Imber. See source 1, paragraphs 1 and 2.");
    expect(textOf(key as Node, "feedback", "text")).toBe("");
  });

  it("shares the mark of several answers so that ticking all earns nothing", () => {
    expect(answersOf("multiple").map(([fraction]) => fraction)).toEqual([
      "-33.33333",
      "50",
      "-33.33333",
      "50",
      "-33.33333",
    ]);
    expect(textOf(questionOf("multiple"), "single")).toBe("false");
  });

  it("puts an order down in the order that fits, marked by all pairs", () => {
    expect(answersOf("order").map(([, text]) => text)).toEqual(["Mayor Holt", "Doctor Imber", "Captain Wren"]);
    expect(textOf(questionOf("order"), "gradingtype")).toBe("RELATIVE_ALL_PREVIOUS_AND_NEXT");
    expect(textOf(questionOf("order"), "selecttype")).toBe("ALL");
  });

  it("keeps spare answers of a match as lines without a question", () => {
    const lines = childrenOf(questionOf("match"), "subquestion");
    expect(lines.map((line) => [textOf(line, "text") === "", textOf(line, "answer", "text")])).toEqual([
      [false, "Mayor Holt"],
      [false, "Doctor Imber"],
      [true, "Captain Wren"],
    ]);
  });

  it("gives numbers their tolerance, and lures outside it no mark", () => {
    expect(answersOf("number")).toEqual([
      ["100", "60", "2.5"],
      ["0", "40", "0"],
    ]);
  });

  it("gives a number that may lie further above than below the middle of what is right", () => {
    const more = ITEMS.flatMap((item) =>
      item.kind === "number" ? [{ ...item, key: { ...item.key, tolerance: 0.5, above: 6.2 } }] : [],
    );
    const [, question] = childrenOf(readXml(String(MOODLE_XML.write(makeBatch(more)).body)), "question");
    const [right] = question ? childrenOf(question, "answer") : [];
    expect(right && [textOf(right, "text"), textOf(right, "tolerance")]).toEqual(["62.85", "3.35"]);
  });

  it("takes names as they are written, small or large letters alike", () => {
    expect(answersOf("text")).toEqual([
      ["100", "Mayor Holt"],
      ["100", "Mayor Holt of Arden"],
      ["0", "Doctor Imber"],
      ["0", "Doctor Imber of Birk"],
    ]);
    expect(textOf(questionOf("text"), "usecase")).toBe("0");
  });

  it.each<ItemKind>(["map", "pin"])("brings the picture of a %s along", async (kind) => {
    const text = childOf(questionOf(kind), "questiontext");
    expect(textOf(text, "text")).toContain('<img src="@@PLUGINFILE@@/map.svg"');
    const { attributes, text: data } = childOf(text, "file");
    expect(attributes).toMatchObject({ name: "map.svg", encoding: "base64" });
    const svg = Buffer.from(data, "base64").toString("utf8");
    expect(await lintXml([svg])).toEqual([]);
    expect(svg.includes(">A</text>")).toBe(kind === "map");
  });

  it("tells places in words where there is no picture", () => {
    const { body: wordy } = MOODLE_XML.write(makeBatch(ITEMS, { sheets: new Map() }));
    expect(wordy).not.toContain("PLUGINFILE");
    expect(wordy).toContain("About 40 km north of Corve");
  });

  it("carries any words", async () => {
    const samples = fc.sample(nastyWords, { numRuns: 60, seed: 7 });
    const documents = samples.map((words) => String(MOODLE_XML.write(makeBatch(makeItems(words))).body));
    expect(await lintXml(documents)).toEqual([]);
    documents.forEach((document, i) => {
      const [stem = "", key = "", other = "", third = ""] = samples[i] ?? [];
      const [choice] = childrenOf(readXml(document), "question").filter(
        ({ attributes }) => attributes["type"] === "multichoice",
      );
      const texts = choice ? childrenOf(choice, "answer").map((answer) => textOf(answer, "text")) : [];
      const shown = (html: string): string => unescapeMarkup(html.replace(/<br\/>/g, "\n"));
      expect(texts.map(shown)).toEqual([other, key, third].map(cleanText));
      expect(choice && shown(textOf(choice, "questiontext", "text"))).toContain(cleanText(stem));
    });
  });

  it.each(listCourseBatches(["bank"]).map((batch) => [batch.facts.course.id, batch] as const))(
    "writes the bank of %s, every id once",
    { timeout: 60_000 },
    async (_course, batch) => {
      const written = MOODLE_XML.write(batch);
      expect(await lintXml([String(written.body)])).toEqual([]);
      const ids = allOf(readXml(String(written.body)), "idnumber").map(({ text }) => text);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(written.carried + 1);
      expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(100);
    },
  );
});

/** Moodle counts, for each item, those before it and those after it that it has in the right order too: every pair twice. */
it("marks orders as Moodle's RELATIVE_ALL_PREVIOUS_AND_NEXT does", () => {
  const events = ["a", "b", "c", "d"];
  const pairs = events.flatMap((before, i) => events.slice(i + 1).map((after) => ({ before, after, claims: [] })));
  const sides = (order: readonly string[], event: string) => {
    const at = order.indexOf(event);
    return { previous: order.slice(0, at), next: order.slice(at + 1) };
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: 4 }), (order) => {
      let [correct, all] = [0, 0];
      for (const event of events) {
        const [key, given] = [sides(events, event), sides(order, event)];
        for (const side of ["previous", "next"] as const) {
          all += key[side].length;
          correct += key[side].filter((other) => given[side].includes(other)).length;
        }
      }
      expect(correct / all).toBeCloseTo(scoreOrder({ key: { pairs } }, order).earned);
    }),
  );
});
