import { expect, it, vi } from "vitest";
import { newId, newSeed } from "./new-id";

it("is another each time", () => {
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

it("needs nothing that a page without https lacks", () => {
  const withoutUuid = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  vi.stubGlobal("crypto", withoutUuid);
  try {
    expect(newSeed()).toMatch(/^[0-9a-f]{8}$/);
  } finally {
    vi.unstubAllGlobals();
  }
});
