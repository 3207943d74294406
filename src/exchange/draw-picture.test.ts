import { describe, expect, it } from "vitest";
import type { MapItem, PinItem } from "../quiz/item";
import { drawPicture } from "./draw-picture";
import { makeBatch, makeItems } from "./test-items";
import { allOf, lintXml, readXml } from "./test-read-xml";

const ITEMS = makeItems();
const BATCH = makeBatch(ITEMS);

function draw<T extends MapItem | PinItem>(kind: T["kind"]) {
  const item = ITEMS.find((one): one is T => one.kind === kind);
  const picture = item && drawPicture(BATCH, item);
  if (!picture) throw new Error(`no picture of ${kind}`);
  return { item, picture, texts: allOf(readXml(picture.svg), "text").map(({ text }) => text) };
}

describe("drawPicture", () => {
  it("puts each marker's letter where its place lies", async () => {
    const { picture, texts } = draw<MapItem>("map");
    expect(await lintXml([picture.svg])).toEqual([]);
    expect(picture).toMatchObject({ width: 800, height: 480 });
    expect(texts.slice(-3)).toEqual(["A", "B", "C"]);
    // Corve lies at 11.8° E, 50° N: (280, 200) on a sheet of 500 by 300.
    expect(picture.spots[1]).toMatchObject({ option: "a", x: 448, y: 320 });
  });

  it("letters no place that the item asks about", () => {
    expect(draw<MapItem>("map").texts).toEqual(["Lorn", "Elsing", "A", "B", "C"]);
    expect(draw<PinItem>("pin").texts).toEqual(["Lorn", "Elsing", "Birk"]);
  });

  it("knows how many pixels a distance is", () => {
    const { picture } = draw<PinItem>("pin");
    expect(picture.pixelsOf(111.195)).toBeCloseTo(160);
  });

  it("draws nothing without a sheet of the view", () => {
    const { item } = draw<MapItem>("map");
    expect(drawPicture(makeBatch(ITEMS, { sheets: new Map() }), item)).toBeNull();
  });
});
