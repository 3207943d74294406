import { expect, it } from "vitest";
import { shareLead } from "./share-lead";

it.each<readonly [string, readonly string[], string | null, readonly string[]]>([
  ["nothing of none", [], null, []],
  ["nothing of one", ["One fits. It rained."], null, ["One fits. It rained."]],
  [
    "what all begin with",
    ["One fits. It rained.", "One fits. “It” shone."],
    "One fits.",
    ["It rained.", "“It” shone."],
  ],
  ["nothing where one begins otherwise", ["One fits. A.", "Two fit. A."], null, ["One fits. A.", "Two fit. A."]],
  ["nothing where nothing would be left", ["One fits. A.", "One fits."], null, ["One fits. A.", "One fits."]],
  ["no half of a sentence", ["A U.S. ship. B.", "A U.S. plane. B."], null, ["A U.S. ship. B.", "A U.S. plane. B."]],
])("takes out %s", (_, texts, lead, rest) => {
  expect(shareLead(texts)).toEqual({ lead, rest });
});
