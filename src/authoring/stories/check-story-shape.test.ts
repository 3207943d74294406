import { expect, it } from "vitest";
import { checkBroken, itNames } from "../fixtures/broken-story";

const READS = "# skill: sourcing # reads: held; You waited.";
const WAITING = `=== waiting ===
You wait. # invented
Again? # stage # decision: again
+ [Yes. ${READS}]
    You wait on. # invented
    -> waiting
+ [Yes, again. ${READS}]
    You wait longer. # invented
    -> waiting

=== debrief ===
You waited. # record: again # invented`;

it("finds nothing in a whole story", () => {
  expect(checkBroken()).toEqual([]);
});

itNames([
  [
    "a knot that no path reaches",
    "=== debrief ===",
    "=== attic ===\nDust. # invented\n-> debrief\n\n=== debrief ===",
    'no path reaches "attic"',
    "=== attic",
  ],
  [
    "a path that ends outside the debrief",
    "Sunday's page\n-> debrief",
    "Sunday's page\n-> END",
    "outside the debrief",
    "goes to print with Sunday's page",
  ],
  [
    "a story that breaks off",
    "{corrected: -> corrected_page|-> first_page}",
    "{corrected: -> corrected_page}",
    "breaks off",
    "",
  ],
  ["a story without a debrief", "=== debrief ===", "=== report ===", "debrief", ""],
  ["chance", "VAR corrected = false", "VAR corrected = false\nVAR dice = 0\n~ dice = RANDOM(1, 6)", "chance", "RANDOM"],
  ["an undefined variable", 'VAR lamp = "open"\n', "", "ink says", "lamp"],
  ["an include", "VAR corrected = false", "INCLUDE other.ink\nVAR corrected = false", "one file", "INCLUDE"],
  [
    "a choice point with one option",
    "* [No, it will name nobody. # answer: no]\n    You leave no room for a name. # invented\n",
    "",
    "with 1 option",
    "Will the Weekly name",
  ],
  ["too few decisions", "- -> forecasts", "- -> thursday", "paths of 3 decisions", ""],
  [
    "a decision without a record",
    " # record: last-word",
    "",
    'says nothing of "last-word"',
    "What do you do with the page",
  ],
  [
    "a record of no decision",
    "# record: which-lamp",
    "# record: which-lam",
    'no decision or forecast "which-lam"',
    "Two papers name two",
  ],
  [
    "a record outside the debrief",
    "The page stays. # invented",
    "The page stays. # invented # record: last-word",
    "a record outside",
    "The page stays",
  ],
  ["a path without an ending", " # ending: sunday-page; Sunday's page", "", "a path has no ending", ""],
  [
    "a path with two endings",
    "The page stays. # invented",
    "The page stays. # invented # ending: stay; It stays",
    "the endings stay and sunday-page",
    "",
  ],
  ["too few endings", "# ending: sunday-page; Sunday's page", "# ending: three-numbers; A page", "1 of 2 endings", ""],
  [
    "a forecast that is not asked",
    "# resolves: next-year;",
    "# resolves: next-week;",
    'no forecast "next-week"',
    "# resolves: next-week",
  ],
]);

it("names a circle without an exit", () => {
  const said = checkBroken(
    ["=== debrief ===", WAITING],
    ["The page stays. # invented\n", "The page stays. # invented\n    -> waiting\n"],
  );
  expect(said).toContainEqual({ says: "from here no path leads to the end", line: expect.stringContaining("Again?") });
});

it("lets a circle be that has an exit", () => {
  const exit = WAITING.replace(
    "You wait longer. # invented\n    -> waiting",
    "You stop. # invented\n    -> first_page",
  );
  const said = checkBroken(
    ["=== debrief ===", exit],
    ["The page stays. # invented\n", "The page stays. # invented\n    -> waiting\n"],
  );
  expect(said).toEqual([]);
});

it("names two choice points with no consequence between them", () => {
  const said = checkBroken(
    ["    You leave room for a name. # invented\n", ""],
    ["The committee's door is shut on a Sunday. # invented\n", ""],
  );
  expect(said).toEqual([
    { says: "two choice points with no consequence between them", line: expect.stringContaining("more lanterns") },
  ]);
});
