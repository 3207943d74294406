import { describe, expect, it } from "vitest";
import { createFactBase } from "../course/fact-base";
import { listLengths } from "../quiz/forms/list-lengths";
import { makeForm } from "../quiz/forms/make-form";
import { VALLEY } from "../quiz/test-valley";
import { openDownload } from "./export";
import { openPaper } from "./paper";

const facts = createFactBase(VALLEY);
const offered = listLengths({ facts }, null);
const course = { id: VALLEY.id, facts, offers: { "": offered } };
const [offer] = offered;
if (!offer) throw new Error("The course of the tests offers no length.");
const byLength = { seed: "river", by: "length", offer: String(offer.length) };
const byTable = { seed: "river", by: "table", "actor-any": "2", "place-easy": "1" };

function getPaper(query: Readonly<Record<string, string | readonly string[]>>) {
  const { paper, problems } = openPaper(course, query);
  if (!paper) throw new Error(problems.join(" "));
  return paper;
}

const idsOf = (query: Readonly<Record<string, string | readonly string[]>>): readonly string[] =>
  getPaper(query).questions.map(({ item }) => item.id);

describe("openPaper", () => {
  it("asks for nothing where the address holds nothing", () => {
    expect(openPaper(course, {})).toMatchObject({ paper: null, problems: [] });
  });

  it("gives the form that practice gives for the seed", () => {
    const assembly = makeForm(facts, offer.blueprint, "river");
    if (!assembly.ok) throw new Error("The form of the tests ran short.");
    expect(idsOf(byLength)).toEqual(assembly.form.items.map(({ id }) => id));
  });

  it("gives as many items as the table asks for, of the kinds that are ticked", () => {
    const { questions } = getPaper(byTable);
    expect(questions.map(({ item }) => item.skill).sort()).toEqual(["actor", "actor", "place"]);
    expect(questions.find(({ item }) => item.skill === "place")?.item.difficulty).toBe("easy");
    const { questions: chosen } = getPaper({ ...byTable, kinds: ["choice"] });
    expect(new Set(chosen.map(({ item }) => item.kind))).toEqual(new Set(["choice"]));
  });

  it("gives versions that differ, each the same again, each with a code of its own", () => {
    const versions = ["", "A", "B", "C"];
    const forms = versions.map((version) => idsOf({ ...byLength, version }).join(" "));
    expect(new Set(forms).size).toBeGreaterThan(1);
    expect(versions.map((version) => idsOf({ ...byLength, version }).join(" "))).toEqual(forms);
    const codes = versions.map((version) => getPaper({ ...byLength, version }).code);
    expect(new Set(codes).size).toBe(4);
    for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
  });

  it("has another code for another seed, another table and another state of the course", () => {
    const { code } = getPaper(byLength);
    const changed = { ...course, facts: createFactBase({ ...VALLEY, hash: "later" }) };
    expect(getPaper({ ...byLength, seed: "brook" }).code).not.toBe(code);
    expect(getPaper(byTable).code).not.toBe(code);
    expect(openPaper(changed, byLength).paper?.code).not.toBe(code);
  });

  it.each([byLength, byTable])("names the download of the same items: %j", async (query) => {
    const { download, questions } = getPaper(query);
    const file = await openDownload(course, "csv", new URLSearchParams(download));
    if (!file.ok) throw new Error(file.says);
    for (const { item } of questions) expect(String(file.body)).toContain(item.id);
    expect(file.headers["X-Items"]).toBe(String(questions.length));
  });

  it.each([
    [{ offer: "6" }, /^Seed “”: A seed is one to 40 letters/],
    [{ ...byLength, seed: "a b" }, /^Seed “a b”/],
    [{ ...byLength, version: "D" }, /^Version “D”: there are A, B and C, or none\.$/],
    [{ ...byLength, offer: "7" }, /^Length “7”: this cannot be filled here/],
    [{ ...byLength, offer: "6@nine" }, /^Length “6@nine”/],
    [{ seed: "river", by: "table" }, /^The table is empty\. Write into at least one cell/],
    [{ ...byTable, lesson: "nine" }, /^Lesson “nine”: the course has none/],
    [{ ...byTable, "actor-any": "two" }, /^actor, any: “two” is no count\./],
    [{ ...byTable, "actor-any": "61" }, /at most 60/],
    [{ ...byTable, kinds: ["essay"] }, /^kinds: "essay" is not one of/],
    [
      { ...byTable, "actor-any": "0", "figure-hard": "40" },
      /asks for 40 hard items of the skill figure, needs 40 and finds \d+ /,
    ],
  ])("says what is wrong with %j, and makes no form", (query, says) => {
    const { problems, paper } = openPaper(course, query);
    expect(paper).toBeNull();
    expect(problems.join(" ")).toMatch(says);
  });

  it("keeps what was typed, wrong or not", () => {
    const { fields, kinds } = openPaper(course, { ...byTable, "actor-any": "two", kinds: "map" });
    expect(fields["actor-any"]).toBe("two");
    expect(kinds).toEqual(["map"]);
  });
});
