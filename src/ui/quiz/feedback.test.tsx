import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import type { Item, Response } from "../../quiz/item";
import { rightResponse } from "../../quiz/telling/right-response";
import { match, multiple, number, pin, text } from "../../quiz/test-items";
import { Feedback } from "./feedback";

const proof = (n: number) => ({
  [`gazette#${n}`]: { text: `Source 1, paragraph ${n}`, href: `/c/sources/gazette#p${n}`, gist: `Gist ${n}.` },
});
const proofs = { ...proof(1), ...proof(2), ...proof(3) };

/** The feedback, and what comes after it. */
async function tell(item: Item, response: Response): Promise<string> {
  const { prelude } = await prerender(<Feedback headId="head" question={{ item, proofs }} response={response} />);
  return (await new globalThis.Response(prelude).text()).replaceAll("<!-- -->", "");
}

describe("Feedback", () => {
  it.each([multiple, number, text, pin, match].map((item) => [item.kind, item] as const))(
    "says that %s was right, why, and where to read it",
    async (_, item) => {
      const html = await tell(item, rightResponse(item));
      expect(html).toContain("Right.");
      expect(html).toContain(item.why.replace(/ See source.*/, ""));
      expect(html).toContain('<a href="/c/sources/gazette#p1">source 1, paragraph 1</a>');
      expect(html).not.toContain("<strong>");
    },
  );

  it.each<readonly [string, Item, Response, string | null]>([
    ["a wrong tick", multiple, { kind: "multiple", options: ["birch"] }, "You chose Birch."],
    ["a number that is something else", number, { kind: "number", text: "55 miles" }, null],
    ["a name that is something else", text, { kind: "text", text: "harow ford" }, null],
    ["a pin that stands elsewhere", pin, { kind: "pin", lon: 11.05, lat: 41 }, "Your pin stands at The pier."],
  ])("says of %s what refutes it and what it is true of", async (_, item, response, says) => {
    const html = await tell(item, response);
    expect(html).toContain("No. The reports say otherwise.");
    if (says) expect(html).toMatch(new RegExp(`<strong>${says} ?</strong>`));
    expect(html).toContain("the Gazette says otherwise.");
    expect(html).toContain("keeps the bees.");
    expect(html).toContain("Gist 3.");
  });

  it("says once what refutes several wrong ticks alike", async () => {
    const html = await tell(multiple, { kind: "multiple", options: ["alder", "cedar", "birch", "elm"] });
    expect(html.match(/The reports give a different answer/g)).toHaveLength(1);
    expect(html.match(/<strong>You chose/g)).toHaveLength(2);
  });

  it("folds the proof of an order, which has a sentence for each date", async () => {
    const order: Item = { ...multiple, kind: "order", key: { order: ["alder", "birch"], pairs: [] } };
    const html = await tell(order, { kind: "order", order: ["alder", "birch"] });
    expect(html.indexOf("<details")).toBeLessThan(html.indexOf(order.why.slice(0, 20)));
  });

  it("calls half of it partly right", async () => {
    expect(await tell(multiple, { kind: "multiple", options: ["alder"] })).toContain("Partly right.");
  });

  it("says nothing of a number that the reports do not know", async () => {
    expect(await tell(number, { kind: "number", text: "12" })).not.toContain("<strong>");
  });
});
