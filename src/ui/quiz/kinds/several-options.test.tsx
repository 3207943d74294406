import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Response } from "../../../quiz/item";
import { multiple } from "../../../quiz/test-items";
import { SeveralOptions } from "./several-options";

const render = (response?: Response, troubled = false) =>
  renderToStaticMarkup(
    <SeveralOptions
      item={multiple}
      shown={{ response, stemId: "stem", troubleId: "trouble", troubled, onChange: () => undefined }}
    />,
  );

/** Each option with what is said of it. */
const says = (html: string) =>
  [...html.matchAll(/<label.*?<\/label>/g)].map(([label]) =>
    label
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );

describe("SeveralOptions", () => {
  it("asks with checkboxes and says that several may be right", () => {
    const html = render();
    expect(html).toContain("Several may be right.");
    expect(html.match(/type="checkbox"/g)).toHaveLength(4);
    expect(html).not.toContain("aria-describedby");
    expect(says(html)).toEqual(["Alder", "Birch", "Cedar", "Elm"]);
  });

  it("points to the sentence that says why nothing was taken", () => {
    expect(render(undefined, true).match(/aria-describedby="trouble"/g)).toHaveLength(4);
  });

  it("says of each option what became of it, with a sign", () => {
    const html = render({ kind: "multiple", options: ["alder", "birch"] });
    expect(says(html)).toEqual([
      "Alder your answer, right",
      "Birch your answer, wrong",
      "Cedar missed: right too",
      "Elm",
    ]);
    for (const icon of ["right", "wrong", "missed"]) expect(html.split(`data-icon="${icon}"`)).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(2);
  });
});
