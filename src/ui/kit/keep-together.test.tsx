import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { keepTogether, setTitle, tieFigures } from "./keep-together";

const Marker = ({ claim, at }: { claim: string; at?: string }) => (
  <b>
    {claim}
    {at}
  </b>
);

it.each([
  ["the word before a marker", ["They left.", <Marker claim="a" key="a" />], "They <span>left.<b>a</b></span>"],
  [
    "the word before two markers, and what follows stays free",
    ["They left.", <Marker claim="a" key="a" />, <Marker claim="b" key="b" />, " Then rain."],
    "They <span>left.<b>a</b><b>b</b></span> Then rain.",
  ],
  ["nothing where a space stands between", ["They left. ", <Marker claim="a" key="a" />], "They left. <b>a</b>"],
  [
    "the stop after a word with a card, and its marker",
    ["See the ", <Marker claim="w" key="w" />, ".", <Marker claim="a" key="a" />, " More."],
    "See the <span><b>w</b>.<b>a</b></span> More.",
  ],
  [
    "quotation marks around a word with a card",
    ["A “", <Marker claim="w" key="w" />, "” of"],
    "A <span>“<b>w</b>”</span> of",
  ],
  [
    "an article to its name",
    ["They left al-Wadi, says “as-Sur” of Deir ez-Zor."],
    "They left <span>al-Wadi,</span> says <span>“as-Sur”</span> of Deir <span>ez-Zor.</span>",
  ],
  [
    "one marker for a claim that is cited twice side by side, with the places of both",
    [
      "They left.",
      <Marker at=" x#1" claim="a" key="1" />,
      <Marker at="y#2" claim="a" key="2" />,
      <Marker claim="b" key="3" />,
    ],
    "They <span>left.<b>a x#1 y#2</b><b>b</b></span>",
  ],
  [
    "the stop before a marker to all of a figure",
    ["On 1 June.", <Marker claim="a" key="a" />],
    "On <span>1\u00a0June.<b>a</b></span>",
  ],
  ["nothing at a hyphen between longer words", ["A well-known half-way house"], "A well-known half-way house"],
  ["nothing where no marker stands", ["They ", <i key="i">left</i>, "."], "They <i>left</i>."],
])("ties %s", (_, children, html) => {
  expect(renderToStaticMarkup(keepTogether(children)).replaceAll(' class="kept-together"', "")).toBe(html);
});

it.each([
  ["on 1 June 2017, and 18 May", "on 1_June 2017, and 18_May"],
  ["Source 1, paragraph 12, and sources 2 and 3", "Source_1, paragraph_12, and sources_2 and 3"],
  ["216 km, 34 miles, 60 %", "216_km, 34_miles, 60_%"],
  ["5 mines, in 1 Junes, 2017 May be, 34 Miles-Smith", "5 mines, in 1 Junes, 2017 May be, 34_Miles-Smith"],
])("ties the figures of %j", (text, tied) => {
  expect(tieFigures(text)).toBe(tied.replaceAll("_", "\u00a0"));
});

it.each([
  ["Small or large? A desert: a front", "<s>Small or large?</s> <s>A desert:</s> <s>a front</s>"],
  ["Why was a convoy struck?", "Why was a convoy struck?"],
])("sets the title %j in its parts", (title, html) => {
  const shown = renderToStaticMarkup(setTitle(title));
  expect(shown.replaceAll('<span class="title-part">', "<s>").replaceAll("</span>", "</s>")).toBe(html);
});
