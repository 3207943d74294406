import { expect, it } from "vitest";
import type { Account, Arguments } from "./course";
import { findWording } from "./find-wording";
import { account, claim, facts, isLabel, source } from "./test-course";

const VALLEY = facts({ sources: [source("gazette", 1), source("herald", 2)] });

/** What the first of some accounts of one claim says. */
function wordingOf(versions: readonly Arguments[]): string | null {
  const accounts = versions.map((args, i): Account => account(args, { id: `a${i}`, gist: `It was ${i}.` }));
  const [first] = accounts;
  return first ? findWording(VALLEY, claim("size", "numbered", {}, { accounts }), first) : null;
}

const what = isLabel("the crowd");

it.each<[string, readonly Arguments[], string | null]>([
  ["nothing where there is one account", [{ what, size: isLabel("small") }], null],
  [
    "what differs, and nothing that all accounts share",
    [
      { what, size: isLabel("small") },
      { what, size: isLabel("large") },
    ],
    "small",
  ],
  [
    "all that differs",
    [
      { what, size: isLabel("small") },
      { what: isLabel("the crew"), size: isLabel("large") },
    ],
    "the crowd, small",
  ],
  ["what one account has and another lacks", [{ what, size: isLabel("small") }, { what }], "small"],
  ["the gist where the accounts differ in no argument", [{ what }, { what }], "It was 0."],
])("gives %s", (_, versions, wording) => {
  expect(wordingOf(versions)).toBe(wording);
});
