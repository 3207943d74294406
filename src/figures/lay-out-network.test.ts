import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutNetwork, NARROW, type NetworkTie, WIDE } from "./lay-out-network";
import { arrangeInColumns, settle } from "./lay-out-network-columns";
import { type Box, breakLines } from "./network-box";

/** Every letter half as wide as it is high. */
const measure = (text: string, size: number): number => (text.length * size) / 2;

const NAMES = ["Harbour Guild", "Mayor", "The Federation of Upper Valley Millers", "Ferry", "Old Coast Watch"];
const LABELS = ["backs", "said to back", "reported to have worked together with"];

/** Nodes and ties as they come: chains, rings, several ties of one pair. */
const networks = fc.integer({ min: 2, max: 14 }).chain((n) =>
  fc
    .array(
      fc.record({
        from: fc.integer({ min: 0, max: n - 1 }),
        step: fc.integer({ min: 1, max: n - 1 }),
        label: fc.constantFrom(...LABELS),
        note: fc.constantFrom(null, "Reports differ"),
        directed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 16 },
    )
    .map((drawn) => ({
      nodes: Array.from({ length: n }, (_, i) => ({ id: `a${i}`, name: `${NAMES[i % NAMES.length]} ${i}` })),
      ties: drawn.map(({ from, step, ...tie }, i): NetworkTie => {
        return { ...tie, key: `tie ${i}`, from: `a${from}`, to: `a${(from + step) % n}` };
      }),
    })),
);

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("layOutNetwork", () => {
  it.each([
    ["wide, with words", WIDE, (tie: NetworkTie) => tie],
    ["narrow, with numbers", NARROW, (tie: NetworkTie, i: number) => ({ ...tie, label: String(i + 1), note: null })],
  ])("draws every actor and tie once, inside the drawing and without overlaps: %s", (_, size, letter) => {
    fc.assert(
      fc.property(networks, ({ nodes, ties: worded }) => {
        const ties = worded.map(letter);
        const layout = layOutNetwork(nodes, ties, measure, size);
        expect(layout.nodes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
        expect(layout.ties.map(({ key }) => key).sort()).toEqual(ties.map(({ key }) => key).sort());
        const labels = layout.ties.map(({ label }) => label);
        for (const [a, b] of pairs([...layout.nodes, ...labels])) expect(boxesMeet(a, b)).toBe(false);
        for (const { path, label } of layout.ties) {
          const [, y, turn] = /^M[\d.]+ ([\d.]+)H([\d.]+)/.exec(path) ?? [];
          expect(Number(y)).toBeCloseTo(label.y + label.height / 2, 0);
          for (const one of labels) expect(Number(turn)).toBeGreaterThan(one.x + one.width);
        }
        for (const box of [...layout.nodes, ...labels]) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("draws the same twice", () => {
    fc.assert(
      fc.property(networks, ({ nodes, ties }) => {
        expect(layOutNetwork(nodes, ties, measure, WIDE)).toEqual(layOutNetwork(nodes, ties, measure, WIDE));
      }),
      { numRuns: 20 },
    );
  });

  const nodes = [
    { id: "mayor", name: "Mayor" },
    { id: "guild", name: "Guild" },
  ];
  const tie: NetworkTie = { key: "one", from: "mayor", to: "guild", label: "backs", note: null, directed: true };

  it("gives an arrow's head to what has a direction, and to nothing else", () => {
    const drawn = layOutNetwork(nodes, [tie, { ...tie, key: "two", directed: false }], measure, WIDE).ties;
    expect(drawn.map(({ key, head }) => [key, head !== null])).toEqual([
      ["one", true],
      ["two", false],
    ]);
  });

  it("points the head at the second actor's box", () => {
    const { nodes: boxes, ties } = layOutNetwork(nodes, [tie], measure, WIDE);
    const guild = boxes.find(({ id }) => id === "guild");
    expect(ties[0]?.head?.startsWith(`M${guild?.x} `)).toBe(true);
  });

  it("sets a note in lines of its own", () => {
    const [drawn] = layOutNetwork(nodes, [{ ...tie, note: "Reports differ" }], measure, WIDE).ties;
    expect(drawn?.label).toMatchObject({ lines: ["backs"], noteLines: ["Reports differ"] });
  });

  it("tells the ties from above", () => {
    const ties = layOutNetwork(nodes, [tie, { ...tie, key: "two" }], measure, NARROW).ties;
    expect(ties.map(({ key }) => key)).toEqual(["one", "two"]);
    expect(ties[1]?.label.y).toBeGreaterThan(ties[0]?.label.y ?? Number.POSITIVE_INFINITY);
  });

  it("refuses a word that leaves a line no way past it", () => {
    const long = { ...tie, label: "supercalifragilistically" };
    expect(() => layOutNetwork(nodes, [long], measure, NARROW)).toThrow("too long");
  });

  it("refuses a tie of somebody who is not drawn", () => {
    expect(() => layOutNetwork(nodes, [{ ...tie, to: "ferry" }], measure, WIDE)).toThrow('"ferry"');
  });
});

describe("arrangeInColumns", () => {
  const node = (id: string) => ({ id });

  it("puts those who back on the left of those whom they back", () => {
    const ties = [
      { from: "a", to: "x" },
      { from: "b", to: "x" },
      { from: "b", to: "y" },
    ];
    expect(arrangeInColumns(["x", "y", "a", "b"].map(node), ties)).toEqual([
      {
        columns: [
          ["a", "b"],
          ["x", "y"],
        ],
      },
    ]);
  });

  it("ties nobody of the second column to another one there", () => {
    fc.assert(
      fc.property(networks, ({ nodes, ties }) => {
        for (const { columns } of arrangeInColumns(nodes, ties))
          for (const { from, to } of ties) expect(columns[1].includes(from) && columns[1].includes(to)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("orders a column so that ties do not cross", () => {
    const ties = [
      { from: "a", to: "y" },
      { from: "b", to: "x" },
      { from: "b", to: "y" },
    ];
    expect(arrangeInColumns(["a", "b", "x", "y"].map(node), ties)).toEqual([
      {
        columns: [
          ["a", "b"],
          ["y", "x"],
        ],
      },
    ]);
  });

  it("keeps apart who have nothing to do with each other, the largest group first", () => {
    const ties = [
      { from: "p", to: "q" },
      { from: "a", to: "x" },
      { from: "a", to: "y" },
    ];
    const groups = arrangeInColumns(["p", "q", "a", "x", "y"].map(node), ties);
    expect(groups.map(({ columns }) => columns.flat())).toEqual([
      ["a", "x", "y"],
      ["p", "q"],
    ]);
  });
});

describe("settle", () => {
  it.each([
    { desired: [0, 100], gaps: [10], settled: [0, 100] },
    { desired: [50, 50], gaps: [10], settled: [45, 55] },
    { desired: [90, 0, 30], gaps: [20, 20], settled: [20, 40, 60] },
    { desired: [], gaps: [], settled: [] },
  ])("$desired with gaps $gaps", ({ desired, gaps, settled }) => {
    expect(settle(desired, gaps)).toEqual(settled);
  });
});

describe("breakLines", () => {
  const letters = (text: string): number => text.length;

  it.each([
    { text: "said to back", width: 12, lines: ["said to back"] },
    { text: "said to back", width: 8, lines: ["said to", "back"] },
    { text: "said to back", width: 2, lines: ["said", "to", "back"] },
  ])("$text in $width", ({ text, width, lines }) => {
    expect(breakLines(text, width, letters)).toEqual(lines);
  });
});
