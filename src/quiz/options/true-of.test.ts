import { expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { number } from "../test-items";
import { VALLEY } from "../test-valley";
import { listFirmClaims, withoutTelling } from "./true-of";

const facts = createFactBase(VALLEY);

it("counts what refutes a lure among the claims that are told whatever is answered", () => {
  expect(listFirmClaims(number)).toEqual(["asked", "against-55"]);
});

it("tells no guarded claim of a lure, and changes nothing where none is told", () => {
  const guarded = withoutTelling(facts, number, new Set(["of-55"]));
  expect(guarded.kind === "number" && guarded.lures.map(({ trueOf, accepted }) => [trueOf, accepted])).toEqual([
    [null, ["55"]],
  ]);
  expect(guarded.claims).toEqual(["asked", "against-55"]);
  expect(withoutTelling(facts, number, new Set(["another"]))).toBe(number);
});
