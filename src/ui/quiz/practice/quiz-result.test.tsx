import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Item, Response } from "../../../quiz/item";
import { multiple, pin } from "../../../quiz/test-items";
import type { NoQuestions } from "./question-maker";
import { QuizResult } from "./quiz-result";

/** Eight right answers and a pin that stands so far north of its place. */
function render(degrees: number, stuck: NoQuestions | null = null): string {
  const right = Array.from({ length: 8 }, (_, i) => ({ ...multiple, id: `item ${i}` }));
  const items: readonly Item[] = [...right, pin];
  const responses: Record<string, Response> = { pin: { kind: "pin", lon: 10, lat: 40 + degrees } };
  for (const { id, key } of right) responses[id] = { kind: "multiple", options: key };
  return renderToStaticMarkup(
    <QuizResult
      again={async () => undefined}
      course="valley"
      lessons={[]}
      questions={items.map((item) => ({ item, proofs: {} }))}
      responses={responses}
      stuck={stuck}
    />,
  ).replaceAll("<!-- -->", "");
}

it("tells the full mark where every answer fits the reports, and nowhere else", () => {
  expect(render(0)).toMatch(/9 of 9 marks, 100 %<[\s\S]*Nothing to untangle/);
  const nearly = render(0.185);
  expect(nearly).toContain("8.9 of 9 marks, 99 %<");
  expect(nearly).toContain(">0.9 of 1<");
  expect(nearly).not.toContain("Nothing to untangle");
});

it.each([
  ["no-facts", "Check the network, then try again."],
  ["cell-short", "Try again: other questions are drawn."],
  ["other-course", "The course has changed: load the page again."],
] as const)("says what to do where other questions could not be made: %s", (stuck, says) => {
  expect(render(0, stuck)).toContain(says);
  expect(render(0)).not.toContain(says);
});
