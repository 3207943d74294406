import type { ReactNode } from "react";

const dot = (x: number, y: number, r = 2.6) => <circle className="plate-dot" cx={x} cy={y} key={`${x} ${y}`} r={r} />;
const line = (d: string, name = "plate-line") => <path className={name} d={d} key={d} />;
const box = (x: number, y: number, width: number, height: number) => (
  <rect className="plate-box" height={height} key={`${x} ${y}`} rx={2} width={width} x={x} y={y} />
);

/** Shore, river and border: no real ones. */
const GROUND = [
  line("M14 8c6 10-4 18 2 28s-2 20 4 44", "plate-water"),
  line("M96 4c-8 12 10 18 2 30s14 18 8 30 10 12 8 24", "plate-water"),
];

const MAPS: readonly ReactNode[] = [
  [
    ...GROUND,
    line("M28 62 58 50 112 56", "plate-sketch"),
    dot(28, 62),
    dot(58, 50),
    dot(112, 56),
    line("M46 26 72 34m-6-6 6 6-8 3", "plate-move"),
    dot(42, 25),
  ],
  [
    ...GROUND,
    <circle className="plate-zone" cx={66} cy={46} key="zone" r={27} />,
    line("M66 46 90 58M71 45.5l-2 4M79 49.5l-2 4M87 53.5l-2 4"),
    dot(66, 46, 3.4),
    dot(34, 30),
    dot(112, 66),
  ],
  [
    ...GROUND,
    line("M28 60 56 40m-7 0 7 0-2.5 7", "plate-move"),
    line("M112 72 84 52m1 7-1-7 7 1", "plate-move"),
    dot(24, 63),
    dot(62, 36),
    dot(116, 75),
    dot(78, 48),
  ],
];

/** What each kind of figure looks like from afar. */
const PLATES: Readonly<Record<string, readonly ReactNode[]>> = {
  MapStory: MAPS,
  Measure: [MAPS[1]],
  MapLayers: [
    [
      ...GROUND,
      line("M122 70C96 78 78 60 20 54", "plate-sketch"),
      line("M122 70C98 52 70 34 20 30", "plate-move"),
      line("M122 70C104 28 74 16 26 14", "plate-zone"),
      dot(122, 70, 3.4),
    ],
  ],
  Network: [
    [
      line("M38 24 100 22M38 24 66 70M100 22 66 70"),
      line("M38 24 24 66", "plate-sketch"),
      box(22, 16, 32, 14),
      box(86, 15, 30, 14),
      box(52, 62, 32, 14),
      box(10, 60, 26, 14),
    ],
  ],
  Timeline: [
    [
      line("M14 80H130M32 80v-5M56 80v-5M80 80v-5M104 80v-5"),
      line("M18 20h44", "plate-span"),
      line("M50 36h30", "plate-span"),
      line("M44 52h74", "plate-sketch"),
      line("M92 66h14", "plate-span"),
    ],
  ],
  Lineage: [
    [
      line("M72 24V38M26 62V48q0-10 10-10h72q10 0 10 10v14M56 38v24M88 38v24"),
      box(56, 10, 32, 15),
      box(15, 62, 22, 17),
      box(45, 62, 22, 17),
      box(77, 62, 22, 17),
      box(107, 62, 22, 17),
    ],
  ],
  Origins: [
    [
      line("M32 22 104 34M32 36 104 34M32 50 104 34"),
      line("M32 64 104 66M32 78 104 66", "plate-sketch"),
      ...[15, 29, 43, 57, 71].map((y) => box(18, y, 15, 10)),
      dot(106, 34, 7),
      dot(106, 66, 7),
    ],
  ],
};

/** A small drawing of the kind of figure that a lesson is built around; `nth` tells the second of a kind from the first. It tells nothing of its own. */
export function LessonPlate({ figure, nth }: { figure: string | undefined; nth: number }) {
  const drawings = (figure && PLATES[figure]) || MAPS;
  return (
    <svg aria-hidden="true" className="route-plate" viewBox="0 0 144 96">
      {drawings[nth % drawings.length]}
    </svg>
  );
}
