import { describe, expect, it } from "vitest";
import type { Response } from "../../quiz/item";
import { match, multiple, text } from "../../quiz/test-items";
import { choice } from "../test-work";
import { listMixed } from "./confusion";

const chose = (option: string): Response => ({ kind: "choice", option });
const answers = (...options: readonly string[]) => options.map((option) => ({ item: choice, response: chose(option) }));
const any = () => true;

describe("what was taken for what", () => {
  it("counts each wrong choice among the answers in which it could be made", () => {
    const mixed = listMixed(
      [...answers("miller", "miller", "warden", "smith", "warden"), { item: choice, response: undefined }],
      any,
    );
    expect(mixed.map(({ key, chosen, times, of, share }) => [key, chosen, times, of, share])).toEqual([
      ["warden", "miller", 2, 5, 0.4],
      ["warden", "smith", 1, 5, 0.2],
    ]);
    expect(mixed[0]?.interval?.low).toBeGreaterThan(0.1);
    expect(mixed[0]?.interval?.high).toBeLessThan(0.8);
  });

  it("is silent on shares where few answered", () => {
    expect(listMixed(answers("miller", "warden", "warden", "warden"), any)).toMatchObject([
      { times: 1, of: 4, share: null, interval: null },
    ]);
  });

  it("leaves out what is not of the kind asked for", () => {
    expect(listMixed(answers("miller"), (id) => id !== "miller")).toEqual([]);
  });

  it("reads every kind of question, a typed lure too", () => {
    const mixed = listMixed(
      [
        { item: text, response: { kind: "text", text: "Harrow Ford" } },
        { item: multiple, response: { kind: "multiple", options: ["alder", "elm"] } },
        { item: match, response: { kind: "match", pairs: { gazette: "twelve", herald: "ten", almanac: "twelve" } } },
      ],
      any,
    );
    expect(mixed.map(({ key, chosen }) => `${chosen} for ${key}`).sort()).toEqual([
      "elm for cedar",
      "harrow for hollow",
      "twelve for ten",
    ]);
  });
});
