import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { keepTogether } from "./keep-together";

const Marker = ({ claim }: { claim: string }) => <b>{claim}</b>;

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
  ["nothing at a hyphen between longer words", ["A well-known half-way house"], "A well-known half-way house"],
  ["nothing where no marker stands", ["They ", <i key="i">left</i>, "."], "They <i>left</i>."],
])("ties %s", (_, children, html) => {
  expect(renderToStaticMarkup(keepTogether(children)).replaceAll(' class="kept-together"', "")).toBe(html);
});
