import { describe, expect, it } from "vitest";
import { formatProblem } from "../problem";
import { findCopiedRuns, indexRuns, isSearched } from "./find-copied-runs";

const runs = indexRuns(
  new Map([
    [
      "sea.txt",
      "The old ferry lay at the pier while fog — thick fog — hid the bay’s far shore, and nobody on board knew why.",
    ],
  ]),
);
const find = (path: string, text: string): string[] =>
  findCopiedRuns(path, text, runs).map((problem) => formatProblem(problem).split(" · ")[0] ?? "");

describe("findCopiedRuns", () => {
  it("finds nine words whatever their case, marks and lines, and not eight", () => {
    expect(find("a.md", "It is said:\nthe OLD ferry lay\nat the pier, while FOG came.")).toEqual([
      'a.md:2  9 words of sea.txt: "the old ferry lay at the pier while fog"',
    ]);
    expect(find("a.md", "The old ferry lay at the pier while mist came.")).toEqual([]);
  });

  it("reports a longer run once, and two runs twice", () => {
    expect(
      find(
        "a.md",
        "old ferry lay at the pier while fog thick fog hid the bay s far shore\n\nfar shore, and nobody on board knew why",
      ),
    ).toEqual(['a.md:1  16 words of sea.txt: "old ferry lay at the pier while fog thick fog hid the bay s far shore"']);
    expect(
      find("a.md", "the old ferry lay at the pier while fog\n\nbut hid the bay’s far shore and nobody on board knew"),
    ).toHaveLength(2);
  });

  it("lets quotations of at most 16 words stand", () => {
    expect(find("a.md", "Quill said “the old ferry lay at the pier while fog” came.")).toEqual([]);
    expect(find("a.md", 'Quill said "the old ferry lay at the pier while fog" came.')).toEqual([]);
    expect(
      find(
        "a.md",
        "Quill said “the old ferry lay at the pier while fog thick fog hid the bay’s far shore, and nobody”.",
      ),
    ).toHaveLength(1);
    expect(find("a.md", "Quill said the old “ferry lay at the pier while fog” came.")).toHaveLength(1);
  });

  it("does not take the quotation marks of a syntax for a quotation", () => {
    expect(find("a.yaml", 'gist: "The old ferry lay at the pier while fog came."')).toHaveLength(1);
    expect(find("a.yaml", 'gist: "Quill: “The old ferry lay at the pier while fog”."')).toEqual([]);
    expect(find("a.yaml", "gist: 'Quill: \"The old ferry lay at the pier while fog\".'")).toEqual([]);
    expect(find("a.yaml", 'gist: "Quill: \\"The old ferry lay at the pier while fog\\"."')).toEqual([]);
    expect(find("a.ts", 'const text = "The old ferry lay at the pier while fog came.";')).toHaveLength(1);
    expect(find("a.mdx", '<Guess question="The old ferry lay at the pier while fog" />')).toHaveLength(1);
    expect(
      find("a.mdx", 'export const meta = {\n  title: "The old ferry lay at the pier while fog"\n}\n\nText.'),
    ).toEqual(['a.mdx:2  9 words of sea.txt: "the old ferry lay at the pier while fog"']);
    expect(
      find("a.mdx", 'export const meta = { title: "T" }\n\nQuill: "the old ferry lay at the pier while fog".'),
    ).toEqual([]);
  });

  it("takes a title for a copy as well", () => {
    const yaml = "title: The old ferry lay at the pier while fog came\n";
    for (const path of ["seeds/x/one.yaml", "content/x/course.yaml"]) expect(find(path, yaml)).toHaveLength(1);
    expect(find("seeds/x/one.yaml", "title: The old ferry lay at the pier …\n")).toEqual([]);
  });
});

it("searches what people write", () => {
  expect(
    ["a/b.tsx", "x.yml", "c.json", "package-lock.json", "sub/package-lock.json", "a.png", "a.txt"].filter(isSearched),
  ).toEqual(["a/b.tsx", "x.yml", "c.json", "a.txt"]);
});
