import { expect, it } from "vitest";
import { checkBroken } from "./fixtures/broken-story";

const LARGER = "The larger one, since a keeper stands behind it.";

it.each([
  [
    "an untagged line",
    "The letter box is empty.} # invented",
    "The letter box is empty.}",
    "an untagged line",
    "The letter box",
  ],
  [
    "two standings",
    "# claim: week-returns\n{lamp",
    "# claim: week-returns # invented\n{lamp",
    "claim and invented",
    "Rue Castle said",
  ],
  [
    "a tag without claims",
    "# claim: week-returns\n{lamp",
    "# claim:\n{lamp",
    "a tag without claims",
    "Rue Castle said",
  ],
  [
    "an unknown tag",
    "The page stays. # invented",
    "The page stays. # invented # mood: calm",
    '"# mood" means nothing',
    "The page stays",
  ],
  [
    "an option's tag outside its brackets",
    "[About a thousand. # skill: corroboration # reads: stretched; You printed a number that no paper on your table had.]",
    "[About a thousand.] # skill: corroboration",
    '"# skill" means nothing on a line',
    "",
  ],
  [
    "a tag of the head on a line",
    "The page stays. # invented",
    "The page stays. # invented # role: editor",
    '"# role" means nothing',
    "The page stays",
  ],
  [
    "a line before the first scene",
    "# scene: Sunday, two papers on the table\n# date: 2031-08-10\n",
    "",
    "before the first scene",
    "The almanac gives you",
  ],
  ["a scene without a date", "# date: 2031-08-14\n", "", "a scene without a date", "The Weekly has"],
  ["a date without a scene", "# scene: Thursday, the third paper\n", "", "a date without a scene", "The Weekly has"],
  ["no such day", "# date: 2031-08-14", "# date: 2031-02-30", "is no day", "The Weekly has"],
  ["a clock that runs backwards", "# date: 2031-08-14", "# date: 2031-08-09", "runs backwards", "The Weekly has"],
  [
    "an ending without a title",
    "# ending: sunday-page; Sunday's page",
    "# ending: sunday-page",
    "without id or title",
    "goes to print with Sunday's",
  ],
  [
    "a choice point that nothing asks",
    "Which number goes onto the page? # stage # decision: which-number",
    "Which number goes onto the page? # stage",
    "does not ask",
    "Which number goes",
  ],
  ["an option without a skill", `[${LARGER} # skill: sourcing`, `[${LARGER}`, "without a skill", LARGER],
  ["an unknown skill", `[${LARGER} # skill: sourcing`, `[${LARGER} # skill: guessing`, "without a skill", LARGER],
  [
    "an option that cannot be read",
    "# reads: open; You chose the number",
    "# reads: fine; You chose the number",
    "cannot read",
    LARGER,
  ],
  [
    "one id asked in two places",
    "# decision: which-lamp",
    "# decision: which-number",
    "asked in two places",
    "How do you word it",
  ],
  [
    "a forecast that nothing resolves",
    "# resolves: next-year; unknown; No paper reports on the year after.\n",
    "",
    "nothing resolves",
    "Will there be more",
  ],
  [
    "a forecast with one answer twice",
    "nobody. # answer: no]",
    "nobody. # answer: yes]",
    "a forecast has two options",
    "Will the Weekly name",
  ],
  [
    "an answer to no forecast",
    `[${LARGER} # skill`,
    `[${LARGER} # answer: yes # skill`,
    "an answer to no forecast",
    LARGER,
  ],
  ["a head without a title", "# title: The almanac page\n", "", 'no "# title:"', ""],
  ["minutes that are no number", "# minutes: 5", "# minutes: five", "no whole number", "# minutes"],
  ["an unknown tag at the head", "# minutes: 5", "# minutes: 5\n# author: me", 'no tag "author"', "# author: me"],
  [
    "a forecast resolved by nothing",
    "# resolves: third-number; no; lantern-count/weekly",
    "# resolves: third-number; perhaps; lantern-count/weekly",
    "is not resolved",
    "# resolves: third-number",
  ],
])("names %s", (_, passage, by, says, line) => {
  expect(checkBroken([passage, by])).toContainEqual({
    says: expect.stringContaining(says),
    line: expect.stringContaining(line),
  });
});
