import { describe, expect, it } from "vitest";
import { chooseEncoding, isCompressible } from "./choose-encoding";

describe("chooseEncoding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["BR", "br"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["*", "br"],
    ["br;q=0, *", "gzip"],
    ["identity", null],
    ["br;q=nonsense", null],
    ["", null],
    [undefined, null],
  ])("%j gives %j", (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe("isCompressible", () => {
  it.each([
    ["text/html; charset=utf-8", true],
    ["text/x-component", true],
    ["application/json", true],
    ["image/svg+xml", true],
    ["image/avif", false],
    ["font/woff2", false],
    ["", false],
  ])("%j: %j", (type, compressible) => {
    expect(isCompressible(type)).toBe(compressible);
  });
});
