import { describe, expect, it } from "vitest";
import { type Change, listTinyProblems } from "../fixtures/tiny-course";

const about = (ids: string): Change => ["claims.yaml", "predicate: missing", `predicate: missing\n  about: [${ids}]`];
/** The count of crates, as a predicate whose arguments are a label and a figure. */
const WORDS: readonly Change[] = [
  ["predicates.yaml", "ship: actor, count: figure", "ship: label, count: figure"],
  ["claims.yaml", "args: { ship: gull }\n", "args: { ship: the ferry }\n"],
];
const HOMELESS = 'no argument of "crates-missing" is an actor, place or event';

const listAbout = (...changes: readonly Change[]): string => listTinyProblems(...changes).join("\n");

describe("whom or what a claim is about", () => {
  it("need not be said where an argument says it", () => expect(listAbout()).toBe(""));

  it("may be said beside the arguments", () => expect(listAbout(about("eastport, quill"))).toBe(""));

  it("must be said where no argument does", () => {
    expect(listAbout(...WORDS)).toContain(HOMELESS);
    expect(listAbout(...WORDS, about("gull"))).not.toContain(HOMELESS);
  });

  it.each([
    ["an id that there is not", about("eastprot"), 'unknown actor, place or event "eastprot"'],
    ["a source", about("one"), '"one" is a source, not an actor, place or event'],
    ["an argument", about("gull"), '"gull" is an argument of the claim already'],
    ["one twice", about("quill, quill"), '"quill" stands twice'],
    ["an empty list", about(""), "about"],
  ] as const)("reports %s", (_what, change, says) => expect(listAbout(change)).toContain(says));
});
