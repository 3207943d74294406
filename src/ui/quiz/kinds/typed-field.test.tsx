import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { NumberItem, Response, TextItem } from "../../../quiz/item";
import { number, text } from "../../../quiz/test-items";
import { TypedField } from "./typed-field";

const render = (item: NumberItem | TextItem, response?: Response, troubled = false) =>
  renderToStaticMarkup(
    <TypedField
      item={item}
      shown={{ response, stemId: "stem", troubleId: "trouble", troubled, onChange: () => undefined }}
    />,
  );

describe("TypedField", () => {
  it("takes a number with its unit behind it, named by the stem and the unit", () => {
    const html = render(number);
    expect(html).toContain('inputMode="decimal"');
    const [, unit] = html.match(/aria-labelledby="stem ([^"]+)"/) ?? [];
    expect(html).toContain(`<span id="${unit}">miles</span>`);
  });

  it("takes a name without help from the device, and says that spelling is judged kindly", () => {
    const html = render(text);
    for (const off of ['autoComplete="off"', 'autoCapitalize="off"', 'spellCheck="false"']) expect(html).toContain(off);
    expect(html).toContain('aria-labelledby="stem"');
    expect(html).toContain("Spelling is judged kindly");
  });

  it("is described by its hint, and by the trouble where there is one", () => {
    const [, hint] = render(number).match(/aria-describedby="([^"]+)"/) ?? [];
    expect(render(number)).toContain(`id="${hint}"`);
    const troubled = render(number, undefined, true);
    expect(troubled).toContain('aria-describedby="trouble"');
    expect(troubled).toContain('aria-invalid="true"');
  });

  it.each<readonly [NumberItem | TextItem, Response, string]>([
    [number, { kind: "number", text: "33" }, "your answer, right"],
    [number, { kind: "number", text: "36" }, "your answer, wrong"],
    [text, { kind: "text", text: "hollow brigde" }, "your answer, right"],
    [text, { kind: "text", text: "Harrow Ford" }, "your answer, wrong"],
  ])("shows what was given to $kind and what became of it", (item, response, says) => {
    const html = render(item, response);
    expect(html).toContain(`value="${"text" in response ? response.text : ""}"`);
    expect(html).toContain(says);
    expect(html.includes(`right answer: ${item.key.text}`)).toBe(says.endsWith("wrong"));
  });
});
