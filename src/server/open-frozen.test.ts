import { describe, expect, it } from "vitest";
import type { AssignmentTask } from "../classroom/assigning/assignment";
import { claim, facts, source } from "../course/test-course";
import type { Item } from "../quiz/item";
import { multiple, number } from "../quiz/test-items";
import { openFrozen, tellFrozen } from "./open-frozen";

const withSources = (...ids: string[]) =>
  facts({
    sources: ids.map((id, i) => source(id, i + 1)),
    claims: ["asked", "other"].map((id) => claim(id, "was", {})),
  });

/** The same question with one citation, somewhere in it, of a source that was renamed since. */
const citing = (item: Item, deep: "key" | "refutation" | "lure"): Item => {
  const renamed = [{ source: "herald", paragraph: 1, origin: "mayor" }];
  const refutedBy = { claim: "other", because: "The Herald says otherwise.", citations: renamed };
  if (deep === "key") return { ...item, citations: renamed };
  if (deep === "refutation")
    return { ...item, options: item.options.map((option) => ({ ...option, refutedBy })) } as Item;
  return item.kind === "number" ? { ...item, lures: item.lures.map((lure) => ({ ...lure, refutedBy })) } : item;
};

const written: AssignmentTask = { kind: "written", prompt: "" };

describe("a frozen question", () => {
  it("is told with its proofs while the course has what it cites", () => {
    const told = openFrozen(withSources("gazette"), multiple);
    expect(told?.item).toBe(multiple);
    expect(Object.keys(told?.proofs ?? {})).toEqual(expect.arrayContaining(["gazette#1", "gazette#2"]));
    expect(tellFrozen(withSources("gazette"), multiple, written)).toEqual(told);
  });

  it.each<[string, Item]>([
    ["its key", citing(multiple, "key")],
    ["what refutes an option", citing(multiple, "refutation")],
    ["what refutes a typed answer", citing(number, "lure")],
    ["a claim that has gone", { ...multiple, claims: ["asked", "gone"] }],
  ])("is told without a proof, and not refused, where the course lacks what is behind %s", (_, item) => {
    expect(openFrozen(withSources("gazette"), item)).toBeNull();
    expect(tellFrozen(withSources("gazette"), item, written)).toEqual({ item, proofs: {} });
  });

  it("is told without a proof where the course is gone", () => {
    expect(openFrozen(null, multiple)).toBeNull();
    expect(tellFrozen(null, multiple, written)).toEqual({ item: multiple, proofs: {} });
  });
});
