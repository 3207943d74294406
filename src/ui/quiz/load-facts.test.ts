import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { facts } from "../../course/test-course";

const { course } = facts();
const address = { facts: "https://school.test/valley/facts.json", hash: course.hash };
const fetched = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ["the network is lost", "no-facts", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["the server is broken", "no-facts", async () => Response.json({}, { status: 500 })],
  ["the course has changed", "other-course", async () => Response.json({ ...course, hash: "another" })],
] as const)("says why there are no facts where %s, and asks again the next time", async (_, says, answer) => {
  const { loadFacts, tellNoFacts } = await import("./load-facts");
  fetched.mockImplementation(answer);
  await expect(loadFacts(address).then(() => null, tellNoFacts)).resolves.toBe(says);
  fetched.mockImplementation(async () => Response.json(course));
  expect((await loadFacts(address)).course.hash).toBe(course.hash);
});
