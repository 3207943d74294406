import { describe, expect, it } from "vitest";
import { drawScene } from "./draw-scene";
import { layOutLabels, type Moment } from "./lay-out-labels";
import { labelsOf } from "./map-label";
import { obstaclesOf } from "./map-obstacles";
import { MAP_SIZES } from "./map-size";
import { cameraFor, seenThrough, WHOLE_VIEW } from "./project-view";
import { readScene } from "./read-scene";
import { distanceTo, overlaps } from "./rectangle";
import { tellApart } from "./tell-apart";
import { testPlaces, testView } from "./test-scene";

const scene = drawScene(
  testView,
  readScene(
    {
      title: "The fort",
      description: "A fort on a road.",
      places: "fort* market seat harbour mill",
      zones: [{ id: "zone", label: "Zone", teller: "a paper", at: "fort", radius: "60 km" }],
      sketches: [{ id: "road", label: "The road to the seat", teller: "a paper", through: "harbour fort seat" }],
      presence: [
        { id: "troops", label: "Troops", teller: "a paper", at: "fort" },
        { id: "riders", label: "Riders", teller: "a paper", at: "fort", tone: 2 },
      ],
    },
    testPlaces,
  ),
);
const moments: readonly Moment[] = [
  { camera: WHOLE_VIEW, show: "all" },
  { camera: cameraFor(testView, [-70, -24, -66, -20]), show: ["zone", "troops"] },
  { camera: cameraFor(testView, [-66, -19, -63, -16]), show: [] },
];
const lettering = layOutLabels(scene, moments, { arabic: false });
const namesAt = (moment: number, size: string) =>
  lettering.labels
    .filter(({ when }) => when.some((one) => one.moment === moment && one.size === size))
    .map(({ label }) => label.id);

describe("layOutLabels", () => {
  it.each(moments.map((_, i) => i))("lets nothing touch in moment %i, at any size", (moment) => {
    const { camera, show } = moments[moment] as Moment;
    const shown = { ...scene, layers: scene.layers.filter(({ id }) => show === "all" || show.includes(id)) };
    for (const size of MAP_SIZES) {
      const settable = new Map(labelsOf(shown, camera, size).map((one) => [one.label.id, one.candidates]));
      const set = lettering.labels.filter(({ when }) =>
        when.some((one) => one.moment === moment && one.size === size.id),
      );
      const boxes = set.map(
        ({ label, spot }) =>
          settable.get(label.id)?.find((one) => JSON.stringify(one.spot) === JSON.stringify(spot))?.boxes ?? [],
      );
      const marks = obstaclesOf(shown, camera, size).hard;
      boxes.forEach((own, i) => {
        expect(own.length).toBeGreaterThan(0);
        expect(own.some((box) => marks.some((mark) => overlaps(box, mark)))).toBe(false);
        expect(
          own.some((box) =>
            boxes
              .slice(i + 1)
              .flat()
              .some((other) => overlaps(box, other)),
          ),
        ).toBe(false);
      });
    }
  });

  it("sets every name nearer to its own mark than to any other", () => {
    const settable = MAP_SIZES.flatMap((size) => labelsOf(scene, WHOLE_VIEW, size));
    for (const place of scene.places) {
      const others = scene.places.filter((other) => other !== place);
      const boxes = settable
        .filter(({ label }) => label.id === `place ${place.id}`)
        .flatMap(({ candidates }) => candidates.flatMap((one) => one.boxes));
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes)
        for (const other of others) expect(distanceTo(box, other.at)).toBeGreaterThan(distanceTo(box, place.at));
    }
  });

  it("names what the map is about at every size, wherever it is in view", () => {
    for (const moment of [0, 1]) for (const { id } of MAP_SIZES) expect(namesAt(moment, id)).toContain("place fort");
  });

  it("names no place that the camera does not show", () => {
    const [x] = seenThrough(moments[2]?.camera ?? WHOLE_VIEW, scene.places[0]?.at ?? [0, 0]);
    expect(x).toBeLessThan(0);
    for (const { id } of MAP_SIZES) expect(namesAt(2, id)).not.toContain("place fort");
  });

  it("sets Arabic names below the others, at the widest size alone", () => {
    const places = scene.places.map((place) => (place.id === "market" ? { ...place, arabic: "السوق" } : place));
    const inArabic = (arabic: boolean) =>
      layOutLabels({ ...scene, places }, moments.slice(0, 1), { arabic }).labels.filter(({ label }) =>
        label.lines.some(({ style }) => style === "arabic"),
      );
    expect(inArabic(true).map(({ label, when }) => [label.id, when.map(({ size }) => size)])).toEqual([
      ["place market", ["wide"]],
    ]);
    expect(inArabic(false)).toEqual([]);
  });

  it("letters no layer that the moment does not show", () => {
    for (const { id } of MAP_SIZES) expect(namesAt(1, id)).not.toContain("layer road");
  });

  it("letters a country once, at another of its points where the first is out of view", () => {
    const found = lettering.labels.filter(({ label }) => label.id.startsWith("country NORTHLAND"));
    for (const [i] of moments.entries()) {
      const shown = found.filter(({ when }) => when.some((one) => one.moment === i && one.size === "wide"));
      expect(shown.length).toBeLessThanOrEqual(1);
    }
  });

  it("sets one scale bar for each moment and size", () => {
    const showings = lettering.scaleBars.flatMap(({ when }) => when.map(({ moment, size }) => `${moment} ${size}`));
    expect([...showings].sort()).toEqual(moments.flatMap((_, i) => MAP_SIZES.map(({ id }) => `${i} ${id}`)).sort());
  });

  it("keeps free what it is told to", () => {
    const all = { x: 0, y: 0, width: 1200, height: 2000 };
    const kept = layOutLabels(scene, [{ camera: WHOLE_VIEW, show: "all" }], {
      arabic: false,
      keepFree: { wide: [all], medium: [], narrow: [] },
    });
    expect(kept.labels.some(({ when }) => when.some(({ size }) => size === "wide"))).toBe(false);
    expect(kept.labels.length).toBeGreaterThan(0);
  });
});

describe("layOutLabels with letters for layers", () => {
  const spec = {
    title: "Roads",
    description: "",
    places: "fort* market seat harbour mill",
    areas: [{ place: "province", at: "-66,-26", radius: "70 km" }],
    zones: [{ id: "zone", label: "Zone", teller: "a paper", at: "fort", radius: "60 km" }],
    sketches: [
      { id: "road", label: "Road", teller: "a paper", through: "harbour fort province" },
      { id: "track", label: "Track", teller: "another", through: "... mill market seat~" },
    ],
    moves: [{ id: "short", label: "Short", teller: "a paper", from: "harbour", to: "mill" }],
    shifts: [{ id: "moved", label: "Moved", teller: "another", from: "province", direction: "north", by: "140 mi" }],
    presence: [{ id: "troops", label: "Troops", teller: "a paper", at: "fort" }],
  };
  const lettered = drawScene(testView, tellApart(readScene(spec, testPlaces)));
  const moment = { camera: WHOLE_VIEW, show: "all" as const };
  const { labels } = layOutLabels(lettered, [moment], { arabic: false });
  const setAt = (size: string) => labels.filter(({ when }) => when.some((one) => one.size === size));

  it.each(MAP_SIZES.map(({ id }) => id))("letters every layer and names every place at size %s", (size) => {
    const ids = setAt(size).map(({ label }) => label.id);
    for (const { id } of lettered.layers) expect(ids).toContain(`badge ${id}`);
    for (const { id } of lettered.places) expect(ids).toContain(`place ${id}`);
    expect(ids).toContain("area province");
  });

  it("says no layer's words but its length", () => {
    const words = labels.filter(({ label }) => label.kind === "layer").flatMap(({ label }) => label.lines);
    expect(new Set(words.map(({ text }) => text))).toEqual(new Set(["60 km · 37 mi", "140 mi · 225 km"]));
  });

  it.each(MAP_SIZES)("lets nothing touch at size $id", (size) => {
    const settable = new Map(labelsOf(lettered, WHOLE_VIEW, size).map((one) => [one.label.id, one.candidates]));
    const boxes = setAt(size.id).map(
      ({ label, spot }) =>
        settable.get(label.id)?.find((one) => JSON.stringify(one.spot) === JSON.stringify(spot))?.boxes ?? [],
    );
    const marks = obstaclesOf(lettered, WHOLE_VIEW, size).hard;
    boxes.forEach((own, i) => {
      const others = [...boxes.slice(i + 1).flat(), ...marks];
      expect(own.length).toBeGreaterThan(0);
      expect(own.some((box) => others.some((other) => overlaps(box, other)))).toBe(false);
    });
  });

  it("names an area while one of its layers is shown, and no other", () => {
    const ids = (show: readonly string[]) =>
      layOutLabels(lettered, [{ camera: WHOLE_VIEW, show }], { arabic: false }).labels.map(({ label }) => label.id);
    expect(ids(["moved"])).toContain("area province");
    expect(ids(["track"])).not.toContain("area province");
  });

  it("does not letter an area that the ground names already", () => {
    const known = { ...lettered, areas: lettered.areas.map((area) => ({ ...area, name: "Northland" })) };
    const ids = layOutLabels(known, [moment], { arabic: false }).labels.map(({ label }) => label.id);
    expect(ids).not.toContain("area province");
  });
});
