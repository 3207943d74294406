import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corroborate } from "../course/corroboration";
import type { Citation } from "../course/course";
import { account, actor, cite, claim, facts, origin, source } from "../course/test-course";
import { countOrigins } from "./count-origins";

const VALLEY = facts({
  sources: [source("gazette", 1), source("herald", 2), source("post", 3)],
  actors: ["town-hall", "mayor", "ferryman"].map((id) => actor(id)),
  origins: [
    origin("nobody"),
    origin("mayor", { speaker: "mayor", voice: "town-hall" }),
    origin("town-hall", { speaker: "town-hall", voice: "town-hall" }),
    origin("ferryman", { speaker: "ferryman", voice: "ferryman" }),
  ],
});

const told = (id: string, versions: readonly (readonly Citation[])[]) =>
  claim(id, "numbered", {}, { accounts: versions.map((citations, i) => account({}, { id: `v${i}`, citations })) });

describe("countOrigins", () => {
  const crowd = told("crowd", [
    [cite("gazette", 3, "mayor"), cite("gazette", 1, "nobody"), cite("herald", 2, "nobody")],
    [cite("herald", 5, "nobody"), cite("post", 4, "town-hall")],
  ]);
  const flood = told("flood", [[cite("post", 6, "mayor"), cite("gazette", 2, "ferryman")]]);
  const fog = told("fog", [[cite("gazette", 9, "nobody"), cite("post", 9, "nobody")]]);

  it("marks where each document prints a claim, and whether it credits anybody there", () => {
    const [row] = countOrigins(VALLEY, [crowd]).rows;
    expect([...(row?.marks ?? [])]).toEqual([
      [
        "gazette",
        {
          paragraphs: [
            { n: 1, credited: false },
            { n: 3, credited: true },
          ],
          credited: true,
        },
      ],
      [
        "herald",
        {
          paragraphs: [
            { n: 2, credited: false },
            { n: 5, credited: false },
          ],
          credited: false,
        },
      ],
      ["post", { paragraphs: [{ n: 4, credited: true }], credited: true }],
    ]);
  });

  it("counts one voice for two accounts of one institution", () => {
    expect(countOrigins(VALLEY, [crowd]).rows[0]?.voices).toEqual(["town-hall"]);
  });

  it("brings all rows down to their voices", () => {
    const { printings, voices, voiceless } = countOrigins(VALLEY, [flood, crowd, fog]);
    expect({ printings, voices, voiceless }).toEqual({
      printings: 7,
      voices: [
        { voice: "town-hall", claims: 2 },
        { voice: "ferryman", claims: 1 },
      ],
      voiceless: 1,
    });
  });

  const citations = fc.record({
    source: fc.constantFrom("gazette", "herald", "post"),
    paragraph: fc.integer({ min: 1, max: 4 }),
    origin: fc.constantFrom(...VALLEY.origins.keys()),
  });

  it("counts as corroborate does, and marks every citation", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(citations, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        (drawn) => {
          const one = told("one", drawn);
          const [row] = countOrigins(VALLEY, [one]).rows;
          const whole = corroborate(VALLEY, account({}, { citations: drawn.flat() }));
          expect(row?.voices.length).toBe(whole.independent);
          expect([...(row?.marks.keys() ?? [])].sort()).toEqual([...whole.documents].sort());
          const marked = [...(row?.marks ?? [])].flatMap(([id, { paragraphs }]) =>
            paragraphs.map(({ n }) => `${id}#${n}`),
          );
          const cited = new Set(drawn.flat().map(({ source: id, paragraph }) => `${id}#${paragraph}`));
          expect([...marked].sort()).toEqual([...cited].sort());
        },
      ),
    );
  });
});
