"use client";

import { createContext, type ReactNode, useContext, useId, useState } from "react";
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
  /** The map, with a `RulerLine` in it. */
  readonly children: ReactNode;
}

const Chosen = createContext<{ readonly start: RulerPlace; readonly end: RulerPlace } | null>(null);

/** The line of the ruler around it, in the drawing of its map: under the lettering, so that it crosses out no name. */
export function RulerLine() {
  const chosen = useContext(Chosen);
  if (!chosen) return null;
  const { start, end } = chosen;
  return (
    <g className="ruler">
      <path className="ruler-edge" d={`M${start.at.join(" ")}L${end.at.join(" ")}`} />
      <path className="ruler-line" d={`M${start.at.join(" ")}L${end.at.join(" ")}`} />
      {[start, end].map((place, i) => (
        <g key={i === 0 ? "from" : "to"} transform={`translate(${place.at.join(" ")})`}>
          <circle className="map-upright ruler-end" r="13" />
        </g>
      ))}
    </g>
  );
}

/** Two places chosen by hand: a line between them on the map, and its length and direction in words. */
export function Ruler({ places, from: centre, to: first, circle, children }: RulerProps) {
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
    <Chosen value={start && end ? { start, end } : null}>
      <div className="map-frame">{children}</div>
      <div className="ruler-controls">
        <label htmlFor={`${id}from`}>
          From
          <select className="select" id={`${id}from`} onChange={(event) => setFrom(event.target.value)} value={from}>
            {options}
          </select>
        </label>
        <label htmlFor={`${id}to`}>
          to
          <select className="select" id={`${id}to`} onChange={(event) => setTo(event.target.value)} value={to}>
            {options}
          </select>
        </label>
        <output>{start && end ? sayHowFar(start, end, from === centre ? circle : null) : ""}</output>
      </div>
    </Chosen>
  );
}

function sayHowFar(start: RulerPlace, end: RulerPlace, circle: RulerProps["circle"]): string {
  if (start === end) return "Choose two different places.";
  const measured = measureBetween(start, end);
  const where = circle && (measured.exactKm <= circle.km ? "Inside" : "Outside");
  return `From ${start.name} to ${end.name}: ${describeMeasured(measured)}.${where ? ` ${where} the circle of ${circle.text}.` : ""}`;
}
