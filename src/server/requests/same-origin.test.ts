import { expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const headers = (fields: Record<string, string>) => new Headers(fields);

it.each([
  ["our own page", { host: "a.test", origin: "http://a.test", "sec-fetch-site": "same-origin" }, true],
  ["our own page, in a browser that sends less", { host: "a.test", origin: "http://a.test" }, true],
  ["another site", { host: "a.test", origin: "http://b.test", "sec-fetch-site": "cross-site" }, false],
  ["a sibling", { host: "a.test", origin: "http://a.test", "sec-fetch-site": "same-site" }, false],
  ["a hidden origin", { host: "a.test", origin: "null" }, false],
  ["no origin", { host: "a.test" }, false],
  ["another port", { host: "a.test:3000", origin: "http://a.test" }, false],
] as const)("%s", (_, fields, same) => {
  expect(isSameOrigin(headers(fields), null)).toBe(same);
});

it("goes by the configured address where there is one", () => {
  const fields = { host: "10.0.0.3:3000", origin: "https://school.test" };
  expect(isSameOrigin(headers(fields), "https://school.test")).toBe(true);
  expect(isSameOrigin(headers({ ...fields, origin: "http://10.0.0.3:3000" }), "https://school.test")).toBe(false);
});
