"use client";

import type { Point } from "../../atlas/project-view";
import { useTally } from "./knowledge-provider";
import { KnownMark } from "./known-mark";

interface PlacedMark {
  readonly id: string;
  readonly at: Point;
  readonly claims: readonly number[];
}

/** The marks on the map, in map units. */
export function KnownMarks({ marks }: { readonly marks: readonly PlacedMark[] }) {
  const tally = useTally();
  return marks.map(({ id, at: [x, y], claims }) => {
    const known = tally ? tally(claims).known : "not asked";
    return (
      <g data-known={known} data-place={id} key={id} transform={`translate(${x} ${y})`}>
        <g className="map-upright">
          <KnownMark known={known} />
        </g>
      </g>
    );
  });
}
