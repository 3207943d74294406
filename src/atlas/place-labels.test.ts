import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Candidate,
  candidatesAround,
  type GroundLine,
  type LabelToPlace,
  placeLabels,
  setApart,
} from "./place-labels";
import { centredOn, contains, overlaps, type Rectangle } from "./rectangle";

const frame = { x: 0, y: 0, width: 1200, height: 760 };
const noLines: readonly GroundLine[] = [];

const pointLabel = (id: string, x: number, y: number, priority: number, width = 80): LabelToPlace => ({
  id,
  priority,
  candidates: candidatesAround({ at: [x, y], seen: [x, y] }, { width, height: 20 }, 10, 1),
});

const spot = { at: [0, 0], dx: 0, top: 0, anchor: "middle" } as const;
const only = (id: string, priority: number, ...boxes: Rectangle[]): LabelToPlace => ({
  id,
  priority,
  candidates: boxes.map((box, cost): Candidate => ({ spot, boxes: [box], cost })),
});

const towns = fc.uniqueArray(
  fc.record({
    x: fc.integer({ min: 0, max: 1200 }),
    y: fc.integer({ min: 0, max: 760 }),
    width: fc.integer({ min: 20, max: 400 }),
    priority: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 24, selector: ({ x, y }) => `${x} ${y}` },
);

const labelled = (list: readonly { x: number; y: number; width: number; priority: number }[]) => ({
  labels: list.map((town, i) => pointLabel(`${i}`, town.x, town.y, town.priority, town.width)),
  obstacles: list.map(({ x, y }) => centredOn([x, y], 12, 12)),
});

describe("placeLabels", () => {
  it("lets no two labels touch, no label touch a mark, and none leave the frame", () => {
    fc.assert(
      fc.property(towns, (list) => {
        const { labels, obstacles } = labelled(list);
        const boxes = [...placeLabels(labels, { frame, obstacles, lines: noLines, lineReach: 0 }).values()].flatMap(
          (one) => one.boxes,
        );
        boxes.forEach((box, i) => {
          expect(contains(frame, box)).toBe(true);
          expect(obstacles.some((mark) => overlaps(mark, box))).toBe(false);
          expect(boxes.slice(i + 1).some((other) => overlaps(other, box))).toBe(false);
        });
      }),
    );
  });

  it("keeps two blocks of words further apart than a name from a block", () => {
    const block = { x: 100, y: 100, width: 80, height: 20 };
    const close = { ...block, y: block.y + block.height + 1 };
    const apart = { ...block, y: block.y + 100 };
    const place = (...labels: readonly LabelToPlace[]) =>
      placeLabels(labels, { frame, obstacles: [], lines: noLines, lineReach: 0 }).get("below")?.boxes;
    const words = ({ candidates, ...label }: LabelToPlace): LabelToPlace => ({
      ...label,
      candidates: candidates.map((one) => setApart(one, 1)),
    });
    const [above, below] = [only("above", 2, block), only("below", 1, close, apart)];
    expect(place(words(above), words(below))).toEqual([apart]);
    expect(place(words(above), below)).toEqual([close]);
  });

  it("gives the same answer whatever the order of the labels", () => {
    fc.assert(
      fc.property(towns, (list) => {
        const { labels, obstacles } = labelled(list);
        const ground = { frame, obstacles, lines: noLines, lineReach: 0 };
        const there = placeLabels(labels, ground);
        const back = placeLabels([...labels].reverse(), ground);
        for (const { id } of labels) expect(back.get(id)).toEqual(there.get(id));
      }),
    );
  });

  it("places a lone label wherever it fits at all", () => {
    const corner = placeLabels([pointLabel("corner", 1195, 5, 1)], {
      frame,
      obstacles: [],
      lines: noLines,
      lineReach: 0,
    });
    expect(corner.get("corner")?.spot.anchor).toBe("end");
  });

  it("drops the lowest priority where there is room for one", () => {
    const seat = { x: 0, y: 0, width: 50, height: 20 };
    const placed = placeLabels([only("low", 1, seat), only("high", 9, seat)], {
      frame,
      obstacles: [],
      lines: noLines,
      lineReach: 0,
    });
    expect([...placed.keys()]).toEqual(["high"]);
  });

  it("moves a label to make room for one that has a single place", () => {
    const [seat, other] = [centredOn([100, 100], 50, 20), centredOn([300, 100], 50, 20)];
    const placed = placeLabels([only("movable", 9, seat, other), only("fixed", 1, seat)], {
      frame,
      obstacles: [],
      lines: noLines,
      lineReach: 0,
    });
    expect(placed.get("movable")?.boxes).toEqual([other]);
    expect(placed.get("fixed")?.boxes).toEqual([seat]);
  });

  const road: GroundLine = {
    of: "road",
    line: [
      [0, 400],
      [1200, 400],
    ],
    bounds: { x: 0, y: 400, width: 1200, height: 1 },
  };
  const onRoad = (box: Rectangle | undefined) =>
    box !== undefined && overlaps(box, { x: 0, y: 398, width: 1200, height: 4 });

  it("goes out of the way of drawn lines, and of their width", () => {
    const placed = placeLabels([pointLabel("town", 600, 400, 1)], {
      frame,
      obstacles: [],
      lines: [road],
      lineReach: 2,
    });
    expect(onRoad(placed.get("town")?.boxes[0])).toBe(false);
  });

  it("lies on a line before it is left out, and on its own where it is meant to", () => {
    const seat = centredOn([600, 400], 50, 20);
    const ground = { frame, obstacles: [], lines: [road], lineReach: 2 };
    expect(placeLabels([only("town", 1, seat)], ground).get("town")?.boxes).toEqual([seat]);
    const disc = { ...only("disc", 1, seat, centredOn([600, 300], 50, 20)) };
    const own = { ...disc, candidates: disc.candidates.map((one) => ({ ...one, on: "road" })) };
    expect(onRoad(placeLabels([disc], ground).get("disc")?.boxes[0])).toBe(false);
    expect(onRoad(placeLabels([own], ground).get("disc")?.boxes[0])).toBe(true);
  });

  it("asks a label to move for one that would else lie on a line", () => {
    const [free, other, taken] = [
      centredOn([100, 100], 50, 20),
      centredOn([300, 100], 50, 20),
      centredOn([600, 400], 50, 20),
    ];
    const placed = placeLabels([only("first", 9, free, other), only("second", 1, free, taken)], {
      frame,
      obstacles: [],
      lines: [road],
      lineReach: 2,
    });
    expect([placed.get("first")?.boxes, placed.get("second")?.boxes]).toEqual([[other], [free]]);
  });
});
