import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { insertTestClass } from "../../store/test-class";
import { DIALECTS } from "../../store/test-stores";
import { ACCEPT_INVITATION, NEW_PASSWORD_LINK } from "../accounts/invitations";
import { readAnswer } from "../attempts/answer-value";
import { PLACE_BODY } from "../attempts/note-place";
import { ANSWER_BODY } from "../attempts/save-answer";
import { MOVE, NEW_SECRETS } from "../classes/change-pupil";
import { CLASS_FIELDS } from "../classes/class-fields";
import { ADJUSTMENT } from "../marks/adjustment-body";
import { openTestSchool } from "../test-school";
import { idText, linesText, lineText } from "./plain-text";

/** What no database of the two keeps as it stands, or nobody types. */
const NO_TEXT = ["\u0000", "\u001b", "\u0085", "\ud800", "\udc00x"];
/** Text of any script, with a sign that takes two halves and the joiners that some names need. */
const TEXT = ["Zoë", "بلال الخطيب", "क\u200dष", "\u{1f9ff}", "a-b_c.1"];

const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe("text", () => {
  it.each<[string, z.ZodType]>([
    ["a name of the app's own", idText(100)],
    ["a line", lineText(100)],
    ["lines", linesText(100)],
  ])("is taken in any script, and without controls and halves of signs: %s", (_name, schema) => {
    expect(TEXT.filter((text) => !takes(schema, text))).toEqual([]);
    expect(NO_TEXT.filter((text) => takes(schema, `a${text}b`))).toEqual([]);
  });

  it("has ends of lines and tabs only where there may be lines", () => {
    expect([idText(9), lineText(9), linesText(9)].map((schema) => takes(schema, "a\tb\r\nc"))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

const ANSWER = { slot: "q1", opId: "operation", baseRev: 0, value: 1, pending: 0, place: "q1" };
const GIVEN = { kind: "given", pupil: "p", percent: 5, reason: "A reason" };
const JOINING = { token: "x", password: "long enough words", name: "Anna", email: "a@b.example" };

/** Bodies with one text each that is about to be spoilt, as `%`. */
const BODIES: readonly (readonly [string, z.ZodType, object])[] = [
  ["an answer's slot", ANSWER_BODY, { ...ANSWER, slot: "%" }],
  ["where a pupil is while answering", ANSWER_BODY, { ...ANSWER, place: "%" }],
  ["where a pupil is", PLACE_BODY, { place: "%", pending: 0 }],
  ["a reason", ADJUSTMENT, { ...GIVEN, reason: "abc%" }],
  ["a pupil", ADJUSTMENT, { ...GIVEN, pupil: "%" }],
  ["an item", ADJUSTMENT, { kind: "void", item: "%", reason: "abc" }],
  ["an accepted answer", ADJUSTMENT, { kind: "accept", item: "q", answer: "a%", reason: "abc" }],
  ["a comment", ADJUSTMENT, { kind: "rubric", attempt: "a", points: [1, 1, 1], comment: "%" }],
  ["a class to move to", MOVE, { to: "%" }],
  ["pupils with new secrets", NEW_SECRETS, { pupils: ["p", "%"] }],
  ["whose password", NEW_PASSWORD_LINK, { userId: "%" }],
  ["a teacher's name", ACCEPT_INVITATION, { ...JOINING, name: "Anna%" }],
];

const fill = (body: object, text: string): unknown =>
  JSON.parse(JSON.stringify(body), (_, value) => (typeof value === "string" ? value.replace("%", text) : value));

describe("what is no text", () => {
  it.each(BODIES)("is refused in %s", (_name, schema, body) => {
    expect(takes(schema, fill(body, "x"))).toBe(true);
    expect(NO_TEXT.filter((text) => takes(schema, fill(body, `${text}x`)))).toEqual([]);
  });

  it("is refused in a class's name and term, and in a choice", () => {
    for (const text of NO_TEXT) {
      expect(takes(CLASS_FIELDS.name, `9b${text}x`)).toBe(false);
      expect(takes(CLASS_FIELDS.term, `9b${text}x`)).toBe(false);
      expect(readAnswer("scenario", new Map(), "ending", `the-end${text}x`)).toBeNull();
    }
  });
});

describe.each(DIALECTS)("text that is taken on %s", (dialect) => {
  it("is kept as it was written", async () => {
    const school = await openTestSchool(dialect);
    const { db } = school.store;
    await insertTestClass(school.store, { id: "c", teacher: "holt" });
    for (const text of [...TEXT, "two\r\nlines\tand a tab"]) {
      const name = linesText(100).parse(text);
      await db.updateTable("class").set({ name }).where("id", "=", "c").execute();
      expect(await db.selectFrom("class").select("name").execute()).toEqual([{ name: text }]);
    }
    await school.store.close();
  });
});
