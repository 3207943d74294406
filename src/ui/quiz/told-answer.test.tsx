import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Item, Option, OrderItem, Response } from "../../quiz/item";
import { because } from "../../quiz/language/wording";
import { rightResponse } from "../../quiz/telling/right-response";
import { match, multiple, number, pin, right, text } from "../../quiz/test-items";
import { ToldAnswer } from "./told-answer";

const pair = (before: string, after: string) => ({ before, after, claims: [] });
const order: OrderItem = {
  ...multiple,
  kind: "order",
  options: [right("a", "A flood"), right("b", "A feast"), right("c", "A fair")],
  key: { order: ["a", "b", "c"], pairs: [pair("a", "b"), pair("b", "c"), pair("a", "c")] },
};

const tell = (item: Item, response: Response, wrong: readonly Option[] = []) =>
  renderToStaticMarkup(<ToldAnswer question={{ item, proofs: {} }} response={response} wrong={wrong} />);

describe("ToldAnswer", () => {
  it.each([order, match, multiple, text].map((item) => [item.kind, item] as const))(
    "has nothing to add to a right answer to %s",
    (_, item) => expect(tell(item, rightResponse(item))).toBe(""),
  );

  it("shows the mark of practice for an order half right, and folded what assigned work gives", () => {
    const [shown, folded] = tell(order, { kind: "order", order: ["b", "a", "c"] }).split("<details>");
    expect(shown).toContain("2 of 3 pairs stand in the order that the reports prove: 0.67 of 1 mark.");
    expect(folded).toContain("0.33 of 1 mark");
    expect(tell(order, { kind: "order", order: ["c", "b", "a"] })).not.toContain("<details>");
  });

  it.each([
    ["exact", "the whole order or nothing: 0 of 1 mark"],
    ["adjacent", "pairs of neighbours in order"],
  ] as const)("explains an order as its assignment marks it: %s", (orders, says) => {
    const response: Response = { kind: "order", order: ["b", "a", "c"] };
    const question = { item: order, proofs: {}, orders };
    expect(renderToStaticMarkup(<ToldAnswer question={question} response={response} wrong={[]} />)).toContain(says);
  });

  it("says once what is true of every wrong line", () => {
    const html = tell(match, { kind: "match", pairs: { gazette: "two", herald: "two", almanac: "twelve" } });
    expect(html.match(/The reports give a different answer/g)).toHaveLength(1);
    expect(html).toContain("1 of 3 lines right");
    expect(html.match(/<li>[^<]+/g)).toHaveLength(2);
  });

  it("says how far the pin is, and where the place lies", () => {
    const html = tell(pin, { kind: "pin", lon: 10, lat: 40.5 });
    expect(html).toContain("The mill lies about 60 km west of Seat.");
    expect(html).toContain("Your pin lies 56 km from the place.");
  });

  it("says within what a number counts, and what was given", () => {
    expect(tell(number, { kind: "number", text: "55" })).toContain("anything from 25 to 35 counts. You gave 55");
  });

  it("says what refutes a number that is something else, without saying twice that it is wrong or what was given", () => {
    const [lure] = number.lures;
    if (!lure?.refutedBy) throw new Error("The number has a lure.");
    const refutedBy = { ...lure.refutedBy, because: because.same("", "The wall reaches 30 miles.") };
    const html = tell(number, { kind: "number", text: "55" }, [{ ...lure, refutedBy }]);
    expect(html).toContain("<p>The wall reaches 30 miles. 55 miles keeps the bees.");
    expect(html.match(/You gave/g)).toHaveLength(1);
    const other = { ...lure.refutedBy, because: because.other("55 miles", null, "It is the length of the road.") };
    expect(tell(number, { kind: "number", text: "55" }, [{ ...lure, refutedBy: other }])).toContain(
      "<p>The reports tie",
    );
  });

  it("says where a pin stands that stands at another place", () => {
    const wrong = pin.options.filter(({ refutedBy }) => refutedBy);
    expect(tell(pin, { kind: "pin", lon: 11, lat: 41 }, wrong)).toContain("<strong>Your pin stands at The pier. ");
  });

  it("says that a slip was forgiven", () => {
    expect(tell(text, { kind: "text", text: "Hollow Brigde" })).toContain("the spelling is forgiven");
  });
});
