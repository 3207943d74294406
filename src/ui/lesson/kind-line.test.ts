import { expect, it } from "vitest";
import { type Inquiry, kindLine } from "./kind-line";

it("names the question of a careful reader beside the kind, where there is one", () => {
  expect(kindLine("Your guess", undefined)).toBe("Your guess");
  expect(kindLine("Your guess", "sourcing")).toBe("Your guess: who says so?");
});

it("refuses what is none of the three", () => {
  expect(() => kindLine("Your guess", "sources" as Inquiry)).toThrow(/none of sourcing, corroboration, unknown/);
});
