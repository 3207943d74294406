import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChoiceItem } from "../../quiz/item";
import { multiple } from "../../quiz/test-items";
import { QuestionForm } from "./question-form";

const choice: ChoiceItem = { ...multiple, kind: "choice", key: ["alder"] };

const render = (item: ChoiceItem) =>
  renderToStaticMarkup(
    <QuestionForm
      address={{ path: "/c/practice", fields: { seed: "x" } }}
      as="h1"
      maps={{}}
      onCommit={() => undefined}
      question={{ item, proofs: {} }}
      response={undefined}
    />,
  );

describe("QuestionForm", () => {
  it("is a form that works by itself, its controls named by the stem", () => {
    const html = render(choice);
    expect(html).toContain('action="/c/practice"');
    expect(html).toContain('<input type="hidden" name="seed" value="x"/>');
    const [, stem] = html.match(/<fieldset aria-labelledby="([^"]+)"/) ?? [];
    expect(html).toContain(`id="${stem}"`);
  });

  it("has what stands before the button in the form, and without it once it is answered", () => {
    const props = { as: "h1", maps: {}, onCommit: () => undefined, question: { item: choice, proofs: {} } } as const;
    const before = <p>How sure?</p>;
    const open = renderToStaticMarkup(<QuestionForm {...props} before={before} response={undefined} />);
    expect(open).toMatch(/<p>How sure\?<\/p><button[^>]*type="submit"/);
    const response = { kind: "choice", option: "alder" } as const;
    expect(renderToStaticMarkup(<QuestionForm {...props} before={before} response={response} />)).not.toContain("How");
  });

  it("bears a badge with a word on it where the reports differ, and only there", () => {
    expect(render({ ...choice, differs: true })).toMatch(
      /<details[\s\S]*Reports differ[\s\S]*does not ask which of them is right/,
    );
    expect(render(choice)).not.toContain("Reports differ");
  });
});
