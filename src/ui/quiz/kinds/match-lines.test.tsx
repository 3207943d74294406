import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { match } from "../../../quiz/test-items";
import { MatchLines } from "./match-lines";

const ONCE = "An answer may be used more than once.";

describe("MatchLines", () => {
  it("says that an answer may come back where the key uses one twice, and only there", () => {
    expect(renderToStaticMarkup(<MatchLines item={match} shown={{ response: undefined }} />)).toContain(ONCE);
    const apart = { ...match, key: match.key.slice(1) };
    expect(renderToStaticMarkup(<MatchLines item={apart} shown={{ response: undefined }} />)).not.toContain(ONCE);
  });

  it("offers every option to every line", () => {
    const html = renderToStaticMarkup(<MatchLines item={match} shown={{ response: undefined }} />);
    expect(html.match(/<select/g)).toHaveLength(3);
    expect(html.match(/<option value="ten">/g)).toHaveLength(3);
  });

  it("names each list by its line, by an id without a space", () => {
    const two = { ...match, prompts: match.prompts.map((prompt) => ({ ...prompt, id: `${prompt.id} says` })) };
    const html = renderToStaticMarkup(<MatchLines item={two} shown={{ response: undefined }} />);
    const ids = [...html.matchAll(/<select[^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect([...html.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).not.toMatch(/\s/);
  });

  it("says of each line whether it was right, and what belongs there", () => {
    const pairs = { gazette: "ten", herald: "ten", almanac: "ten" };
    const html = renderToStaticMarkup(<MatchLines item={match} shown={{ response: { kind: "match", pairs } }} />);
    expect(html.match(/, right/g)).toHaveLength(2);
    expect(html.match(/, wrong/g)).toHaveLength(1);
    expect(html.replaceAll("<!-- -->", "").match(/line-key" data-mark="right"><span>[\w ]+/g)).toEqual([
      'line-key" data-mark="right"><span>Twelve coins',
    ]);
  });
});
