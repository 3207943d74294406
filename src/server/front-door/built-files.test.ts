import { describe, expect, it } from "vitest";
import { matchesTag } from "../requests/matches-tag";
import { contentType, entityTag } from "./built-files";

describe("contentType", () => {
  it.each([
    ["a/b.js", "text/javascript; charset=utf-8"],
    ["A.SVG", "image/svg+xml"],
    ["font.woff2", "font/woff2"],
    ["what.exe", "application/octet-stream"],
    ["nothing", "application/octet-stream"],
  ])("%s is %s", (file, type) => {
    expect(contentType(file)).toBe(type);
  });
});

describe("matchesTag", () => {
  const tag = entityTag("abc", "br");

  it.each([
    [tag, true],
    [`W/${tag}`, true],
    [`"x", ${tag}`, true],
    ["*", true],
    [entityTag("abc", null), false],
    [entityTag("abc", "gzip"), false],
    ['"x"', false],
    [undefined, false],
  ])("%j: %j", (header, matches) => {
    expect(matchesTag(header, tag)).toBe(matches);
  });
});
