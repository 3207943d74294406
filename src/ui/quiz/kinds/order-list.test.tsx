import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { OrderItem } from "../../../quiz/item";
import { multiple, right } from "../../../quiz/test-items";
import { OrderList } from "./order-list";

const pair = (before: string, after: string) => ({ before, after, claims: [] });
const item: OrderItem = {
  ...multiple,
  kind: "order",
  options: [right("fair", "A fair"), right("flood", "A flood"), right("feast", "A feast")],
  key: {
    order: ["flood", "feast", "fair"],
    pairs: [pair("flood", "feast"), pair("feast", "fair"), pair("flood", "fair")],
  },
};

const render = (order: readonly string[]): string =>
  renderToStaticMarkup(
    <OrderList
      item={item}
      shown={{
        response: { kind: "order", order },
        stemId: "stem",
        troubleId: "trouble",
        troubled: false,
        onChange: () => undefined,
      }}
    />,
  );

/** Each row as it is read out. */
const readRows = (html: string): readonly string[] =>
  html
    .split("<li")
    .slice(1)
    .map((row) =>
      `<li${row}`
        .replace(/<\/li>[\s\S]*$/, "")
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    );

describe("OrderList", () => {
  it("stands in the right order after the answer, and each row says whether it had its place", () => {
    const html = render(["feast", "flood", "fair"]);
    expect(readRows(html)).toEqual([
      "1 A flood wrong place: yours 2 , right is 1",
      "2 A feast wrong place: yours 1 , right is 2",
      "3 A fair in its place",
    ]);
    expect(html).toContain("An order that fits all that the reports prove");
    expect(html.match(/name="order" value="\w+"/g)).toEqual(
      ["feast", "flood", "fair"].map((id) => `name="order" value="${id}"`),
    );
  });

  it("tells no other order where all of it was right", () => {
    const html = render(item.key.order);
    expect(readRows(html).every((row) => row.endsWith("in its place"))).toBe(true);
    expect(html).not.toContain("An order that fits");
  });
});
