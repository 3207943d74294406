import type { ReactNode } from "react";
import type { DrawnScene } from "../../atlas/draw-scene";
import type { Lettering } from "../../atlas/lay-out-labels";
import { LabelAt, ScaleBarAt } from "./map-lettering";
import { MapMark } from "./map-mark";
import { layersStyle } from "./showing-style";

/** The pictures of a view, by the addresses under which the app serves them. */
export interface MapPictures {
  /** The view's base map: an SVG file with the groups `ground` and `lines`. */
  readonly base: { readonly src: string };
  /** Address of the view's shaded relief, or null. */
  readonly relief: string | null;
}

export interface MapPaperProps extends MapPictures {
  /** Unique on the page. */
  readonly id: string;
  readonly scene: Pick<DrawnScene, "ground" | "places">;
  readonly lettering: Lettering;
  readonly moments: number;
  /** Whether each place and its name follow a property of their own, `--told-place-…`, so that they can be dimmed. */
  readonly dimmable?: boolean | undefined;
  /** Drawn in map units over the places and under their names. */
  readonly underLettering?: ReactNode;
  /** Drawn in map units on the ground, under the places, and what it takes its patterns from. */
  readonly onGround?: ReactNode;
  readonly patterns?: ReactNode;
}

/** A map as one group: ground, marks, labels and scale bars, turned on by inherited custom properties. */
export function MapPaper(props: MapPaperProps) {
  const { id, scene, lettering, moments, dimmable = false, underLettering, onGround, patterns, base, relief } = props;
  const { width, height } = scene.ground;
  const placeStyle = (place: string) => (dimmable ? { opacity: `var(--told-place-${place},1)` } : undefined);
  const lettered = (kinds: readonly string[]) =>
    lettering.labels
      .filter(({ label }) => kinds.includes(label.kind))
      .map((set) => {
        const text = <LabelAt set={set} moments={moments} id={id} />;
        const key = `${set.label.id} ${set.spot.at} ${set.spot.dx} ${set.spot.top}`;
        return (
          <g key={key} style={set.label.kind === "place" ? placeStyle(set.label.of) : layersStyle(set.label.layers)}>
            {text}
          </g>
        );
      });
  return (
    <>
      <defs>
        <clipPath id={`${id}-frame`}>
          <rect width={width} height={height} rx="6" />
        </clipPath>
        {patterns}
      </defs>
      <g id={`${id}-drawing`} clipPath={`url(#${id}-frame)`}>
        <g className="map-camera">
          <use href={`${base.src}#ground`} />
          {relief === null ? null : (
            <image className="map-relief" href={relief} width={width} height={height} preserveAspectRatio="none" />
          )}
          <use href={`${base.src}#lines`} />
          {lettered(["country", "water", "river"])}
          {onGround}
          {scene.places.map(({ id: place, at, mark }) => (
            <g key={place} style={placeStyle(place)} transform={`translate(${at[0]} ${at[1]})`}>
              <g className="map-upright">
                <MapMark mark={mark} />
              </g>
            </g>
          ))}
          {underLettering}
          {lettered(["area", "layer", "place"])}
          {lettered(["badge"])}
        </g>
        {lettering.scaleBars.map((bar) => (
          <ScaleBarAt key={`${bar.x} ${bar.km} ${bar.text} ${bar.kmLength}`} bar={bar} moments={moments} />
        ))}
        <rect className="map-edge" x=".75" y=".75" width={width - 1.5} height={height - 1.5} rx="6" />
      </g>
    </>
  );
}
