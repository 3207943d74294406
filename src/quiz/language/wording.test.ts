import { describe, expect, it } from "vitest";
import { quoted } from "./wording";

describe("quoted", () => {
  it.each([
    ["the mill burnt", "“the mill burnt”"],
    ["“salt tax”", "“salt tax”"],
    ["spoke of a “salt tax”", "“spoke of a ‘salt tax’”"],
    ["“salt” and “tax”", "“‘salt’ and ‘tax’”"],
  ])("%s", (text, wanted) => expect(quoted(text)).toBe(wanted));
});
