import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type ViewShape, viewHeight } from "../../atlas/project-view";
import type { MapView } from "../../course/course";
import { drawBaseMap, HEAVIEST, writeBaseMap } from "./base-map";
import { smoothLine } from "./base-map-smooth";

const viewOf = (shape: ViewShape, focus: readonly string[] = []): MapView => ({
  ...shape,
  id: "view",
  height: viewHeight(shape),
  countries: [],
  waters: [],
  focus,
});

const andes = viewOf({ box: [-80, -30, -60, -15], parallels: [-27, -18], centralMeridian: -70, width: 1200 }, [
  "Bolivia",
]);
const bering = viewOf({ box: [160, 50, -150, 68], parallels: [54, 64], centralMeridian: -175, width: 1200 });
const fjords = viewOf({ box: [5, 57, 32, 71], parallels: [60, 68], centralMeridian: 18, width: 1200 });
const ocean = viewOf({ box: [-40, -30, -30, -22], parallels: [-28, -24], centralMeridian: -35, width: 1200 });

const sprites = new Map([andes, bering, fjords, ocean].map((view) => [view, drawBaseMap(view)]));
const spriteOf = (view: MapView) => sprites.get(view) ?? "";
const pathsWith = (sprite: string, property: string) =>
  [...sprite.matchAll(/<path d="([^"]*)" style="([^"]*)"/g)].filter(([, , style]) =>
    style?.includes(`var(${property},`),
  );

describe("drawBaseMap", () => {
  it.each([
    ["the Andes", andes],
    ["the Bering Sea, across the antimeridian", bering],
    ["the open ocean", ocean],
    ["a coast of fjords, for which detail is given up", fjords],
  ])("draws %s within the weight allowed", (_, view) => {
    const sprite = spriteOf(view);
    expect(sprite).toContain('<g id="ground">');
    expect(sprite).toContain('<g id="lines">');
    expect(sprite).not.toMatch(/NaN|Infinity|undefined/);
    expect(brotliCompressSync(sprite).length).toBeLessThanOrEqual(HEAVIEST);
  });

  it("gives the same bytes for the same view", () => {
    expect(drawBaseMap(andes)).toBe(spriteOf(andes));
  });

  it("draws land, borders, rivers and the countries in focus where there are any", () => {
    for (const property of ["--map-land", "--map-focus", "--map-border", "--map-river"]) {
      expect(pathsWith(spriteOf(andes), property).length).toBeGreaterThan(0);
    }
    expect(pathsWith(spriteOf(bering), "--map-focus")).toEqual([]);
    expect(pathsWith(spriteOf(ocean), "--map-land")).toEqual([]);
  });

  it("draws no coast where the atlas is cut open at the antimeridian", () => {
    const seam = 1200 * (20 / 50);
    const [, coast = ""] = pathsWith(spriteOf(bering), "--map-coast")[0] ?? [];
    const steps = [...coast.matchAll(/[ML]([-\d.]+),([-\d.]+)(?=L([-\d.]+),([-\d.]+))/g)];
    const onSeam = steps.filter(([, x, y, toX, toY]) => {
      const tall = Math.abs(Number(toY) - Number(y)) > 60;
      return tall && Math.abs(Number(x) - seam) < 120 && Math.abs(Number(toX) - Number(x)) < 20;
    });
    expect(steps.length).toBeGreaterThan(100);
    expect(onSeam).toEqual([]);
  });

  it("reaches no further than a little past the frame", () => {
    const numbers = [...spriteOf(andes).matchAll(/ d="([^"]*)"/g)].flatMap(([, d = ""]) => d.match(/-?[\d.]+/g) ?? []);
    const reach = Math.max(...numbers.map((n) => Math.abs(Number(n))));
    expect(reach).toBeLessThanOrEqual(1224);
  });
});

it("leaves out layers that are empty", () => {
  const empty = { graticule: "", land: "", focus: "", coast: "", lakes: "", rivers: "", borders: "", unsettled: "" };
  expect(writeBaseMap({ width: 10, height: 5, ...empty })).not.toContain("<path");
});

describe("smoothLine", () => {
  it("cuts corners and keeps both ends", () => {
    expect(
      smoothLine([
        [0, 0],
        [4, 0],
        [4, 4],
      ]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [3, 0],
      [4, 1],
      [4, 3],
      [4, 4],
    ]);
  });

  it("leaves a straight stretch alone", () => {
    expect(
      smoothLine([
        [0, 0],
        [4, 0],
      ]),
    ).toEqual([
      [0, 0],
      [4, 0],
    ]);
  });
});
