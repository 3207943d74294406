import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ProgressProvider } from "../progress/progress-provider";
import { Case, Judge, Why } from "./judge";

const options = [
  { id: "told", text: "Told." },
  { id: "guessed", text: "Guessed" },
];
const others = [
  { id: "yes", text: "Yes" },
  { id: "no", text: "No, and no report of that week says how anybody could know" },
];

const render = (children: ReactNode): string =>
  renderToStaticMarkup(
    <ProgressProvider course="valley">
      <Judge asks="sourcing" id="words" lesson="one" options={options} question="What was done?">
        {children}
      </Judge>
    </ProgressProvider>,
  );

it("asks once, and for each case shows its own text, radios and what we would say", () => {
  const html = render([
    <Case best="told" id="flood" key="1">
      <p>The water rose.</p>
      <Why>
        <p>It says so.</p>
      </Why>
    </Case>,
    "\n",
    <Case best={["no"]} id="boats" key="2" options={others}>
      <p>The boats came.</p>
    </Case>,
  ]);
  expect(html).toContain("You judge: who says so?");
  expect(html.match(/What was done\?/g)).toHaveLength(1);
  expect(html.match(/name="judge words flood"/g)).toHaveLength(2);
  expect(html.match(/name="judge words boats"/g)).toHaveLength(2);
  expect(html).toContain('<div class="judge-text"><p>The water rose.</p></div>');
  expect(html).toContain("We would say: <strong>Told.</strong></p>");
  expect(html).toContain('<div class="judge-why"><p>It says so.</p></div>');
  expect(html.match(/choices-words/g)).toHaveLength(1);
});

it("makes a paragraph of a text that stands on one line, and names all that can be defended", () => {
  const html = render(
    <Case best="told, guessed" id="flood">
      The water rose.
      <Why>It says so.</Why>
    </Case>,
  );
  expect(html).toContain('<div class="judge-text"><p>The water rose.</p></div>');
  expect(html).toContain('<div class="judge-why"><p>It says so.</p></div>');
  expect(html).toContain("<strong>Told</strong> or <strong>Guessed.</strong> Both can be defended.");
});

const flood = <Case best="told" id="flood" key="flood" />;

it.each([
  ["nothing", null, /holds cases/],
  ["a paragraph beside its cases", [flood, <p key="p">More.</p>], /holds cases/],
  ["two cases of one id", [flood, <Case best="guessed" id="flood" key="2" />], /two cases of one id/],
  [
    "a best answer that is no option",
    <Case best="told sung" id="flood" key="3" />,
    /case "flood": "sung" is no option/,
  ],
  ["no best answer", <Case best="" id="flood" key="4" />, /best names no option/],
])("refuses %s", (_, children, says) => {
  expect(() => render(children)).toThrow(says);
});
