import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Response } from "../../quiz/item";
import { multiple, number } from "../../quiz/test-items";
import { ReviewStart } from "./review-start";
import type { MadeSession } from "./session-maker";

const render = (drawn: MadeSession, responses: Readonly<Record<string, Response>> | null): string =>
  renderToStaticMarkup(
    <ReviewStart
      about={null}
      answered={responses && { questions: [multiple, number].map((item) => ({ item, proofs: {} })), responses }}
      begin={() => undefined}
      course="valley"
      drawn={drawn}
      language="en"
      retry={() => undefined}
    />,
  );

describe("ReviewStart", () => {
  it("counts what was right, and says of the next day only what was drawn", () => {
    const drawn: MadeSession = { ok: true, questions: [], due: 0, fresh: 0, next: null, about: null };
    const html = render(drawn, { multiple: { kind: "multiple", options: ["alder"] } });
    expect(html).toContain("0 of 2 questions right, 1 in part.</p>");
    expect(html).not.toContain("tomorrow");
  });

  it("says that the course has changed and loads the page again, where trying again would be no use", () => {
    const changed = render({ ok: false, code: "other-course" }, null);
    expect(changed).toContain("The course has changed: load the page again.");
    expect(changed).toContain("Your answers are kept.");
    expect(changed).not.toMatch(/network|Try again/);
    expect(render({ ok: false, code: "no-facts" }, null)).toMatch(/Check the network[\s\S]*Try again/);
  });
});
