import { describe, expect, it } from "vitest";
import type { Paragraph, Source } from "../course/course";
import { actor, facts, origin, source } from "../course/test-course";
import { shareByVoice } from "./share-by-voice";

const paragraph = (n: number, ...origins: string[]): Paragraph => {
  return { n, hash: "", gist: "", origins, names: [], figures: [], times: [], none: null };
};

const GAZETTE: Source = {
  ...source("gazette", 1),
  paragraphs: [
    paragraph(1),
    paragraph(2, "nobody"),
    paragraph(3, "mayor", "nobody"),
    paragraph(4, "mayor-wire"),
    paragraph(5, "mayor-wire", "mayor"),
    paragraph(6, "ferryman"),
    paragraph(7, "nobody"),
    paragraph(8, "nobody"),
  ],
};
const HERALD: Source = { ...source("herald", 2), paragraphs: [paragraph(1, "town-hall"), paragraph(2, "nobody")] };

const VALLEY = facts({
  sources: [GAZETTE, HERALD],
  actors: ["town-hall", "mayor", "wire", "ferryman"].map((id) => actor(id)),
  origins: [
    origin("nobody"),
    origin("mayor", { speaker: "mayor", voice: "town-hall" }),
    origin("mayor-wire", { speaker: "mayor", carrier: "wire", voice: "town-hall" }),
    origin("town-hall", { speaker: "town-hall", voice: "town-hall" }),
    origin("ferryman", { speaker: "ferryman", voice: "ferryman" }),
  ],
});

describe("shareByVoice", () => {
  it("counts a paragraph for each origin and once for the voice; nobody comes last however much it has", () => {
    expect(shareByVoice(VALLEY, GAZETTE)).toEqual([
      {
        voice: "town-hall",
        origins: [
          { speaker: "mayor", carrier: null, paragraphs: [3, 5] },
          { speaker: "mayor", carrier: "wire", paragraphs: [4, 5] },
        ],
        paragraphs: [3, 4, 5],
        alsoIn: ["herald"],
      },
      {
        voice: "ferryman",
        origins: [{ speaker: "ferryman", carrier: null, paragraphs: [6] }],
        paragraphs: [6],
        alsoIn: [],
      },
      {
        voice: null,
        origins: [{ speaker: null, carrier: null, paragraphs: [2, 3, 7, 8] }],
        paragraphs: [2, 3, 7, 8],
        alsoIn: [],
      },
    ]);
  });

  it("finds a voice in another document though another spoke there", () => {
    expect(shareByVoice(VALLEY, HERALD)[0]).toMatchObject({ voice: "town-hall", alsoIn: ["gazette"] });
  });
});
