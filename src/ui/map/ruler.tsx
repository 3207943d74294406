"use client";

import { type ReactNode, useId, useState } from "react";
import type { LonLat } from "../../atlas/distance";
import { describeMeasured, measureBetween } from "../../atlas/measure";

interface RulerPlace extends LonLat {
  readonly id: string;
  readonly name: string;
  /** In map units. */
  readonly at: readonly [number, number];
}

interface RulerProps {
  readonly places: readonly RulerPlace[];
  readonly from: string;
  readonly to: string;
  /** Around the place that is measured from at first. */
  readonly circle: { readonly km: number; readonly text: string } | null;
  readonly width: number;
  readonly height: number;
  /** The map. */
  readonly children: ReactNode;
}

/** Two places chosen by hand: a line between them on the map, and its length and direction in words. */
export function Ruler({ places, from: centre, to: first, circle, width, height, children }: RulerProps) {
  const id = useId();
  const [from, setFrom] = useState(centre);
  const [to, setTo] = useState(first);
  const [start, end] = [places.find((place) => place.id === from), places.find((place) => place.id === to)];
  const options = places.map((place) => (
    <option key={place.id} value={place.id}>
      {place.name}
    </option>
  ));

  return (
    <>
      <div className="map-frame">
        {children}
        {start && end && (
          <svg aria-hidden="true" className="map-canvas ruler" viewBox={`0 0 ${width} ${height}`}>
            <path className="ruler-edge" d={`M${start.at.join(" ")}L${end.at.join(" ")}`} />
            <path className="ruler-line" d={`M${start.at.join(" ")}L${end.at.join(" ")}`} />
            {[start, end].map((place, i) => (
              <g key={i === 0 ? "from" : "to"} transform={`translate(${place.at.join(" ")})`}>
                <circle className="map-upright ruler-end" r="13" />
              </g>
            ))}
          </svg>
        )}
      </div>
      <div className="ruler-controls">
        <label htmlFor={`${id}from`}>
          From
          <select id={`${id}from`} onChange={(event) => setFrom(event.target.value)} value={from}>
            {options}
          </select>
        </label>
        <label htmlFor={`${id}to`}>
          to
          <select id={`${id}to`} onChange={(event) => setTo(event.target.value)} value={to}>
            {options}
          </select>
        </label>
        <output>{start && end ? sayHowFar(start, end, from === centre ? circle : null) : ""}</output>
      </div>
    </>
  );
}

function sayHowFar(start: RulerPlace, end: RulerPlace, circle: RulerProps["circle"]): string {
  if (start === end) return "Choose two different places.";
  const measured = measureBetween(start, end);
  const where = circle && (measured.exactKm <= circle.km ? "Inside" : "Outside");
  return `From ${start.name} to ${end.name}: ${describeMeasured(measured)}.${where ? ` ${where} the circle of ${circle.text}.` : ""}`;
}
