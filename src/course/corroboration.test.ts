import { describe, expect, it } from "vitest";
import { corroborate } from "./corroboration";
import { account, cite, facts, origin, source } from "./test-course";

const world = facts({
  sources: [source("first", 1), source("second", 2), source("third", 3)],
  origins: [
    origin("keeper-by-wire", { speaker: "keeper", carrier: "wire", voice: "keeper" }),
    origin("keeper-heard", { speaker: "keeper", carrier: null, voice: "keeper" }),
    origin("rower", { speaker: "rower", carrier: "wire", voice: "rower" }),
    origin("nobody"),
  ],
});
const count = (...citations: ReturnType<typeof cite>[]) => corroborate(world, account({}, { citations }));

describe("corroborate", () => {
  it("counts one voice for three documents that have it from one speaker", () => {
    const { documents, independent, voices } = count(
      cite("third", 4, "keeper-by-wire"),
      cite("first", 2, "keeper-by-wire"),
      cite("second", 1, "keeper-heard"),
    );
    expect(documents).toEqual(["first", "second", "third"]);
    expect(independent).toBe(1);
    expect(voices).toEqual(["keeper"]);
  });

  it("counts two voices that came by one wire", () => {
    expect(count(cite("first", 1, "keeper-by-wire"), cite("first", 2, "rower")).independent).toBe(2);
  });

  it("counts text without attribution as nobody's voice", () => {
    expect(count(cite("first", 1, "nobody"))).toMatchObject({ independent: 0, documents: ["first"] });
    expect(count(cite("first", 1, "nobody"), cite("second", 3, "rower")).independent).toBe(1);
  });

  it("groups who spoke, who carried and who printed it, documents by number and paragraphs ascending", () => {
    const { chains } = count(
      cite("second", 9, "keeper-by-wire"),
      cite("second", 3, "keeper-by-wire"),
      cite("first", 5, "keeper-by-wire"),
      cite("first", 6, "keeper-heard"),
    );
    expect(chains).toEqual([
      {
        speaker: "keeper",
        carrier: "wire",
        voice: "keeper",
        origins: ["keeper-by-wire"],
        documents: [
          { source: "first", paragraphs: [5] },
          { source: "second", paragraphs: [3, 9] },
        ],
      },
      {
        speaker: "keeper",
        carrier: null,
        voice: "keeper",
        origins: ["keeper-heard"],
        documents: [{ source: "first", paragraphs: [6] }],
      },
    ]);
  });

  it("says so where an origin is missing", () =>
    expect(() => count(cite("first", 1, "lost"))).toThrow('no origin "lost"'));
});
