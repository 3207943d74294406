import { polylinePath, softPath } from "../../atlas/curve";
import type { DrawnLayer } from "../../atlas/draw-scene";
import { pennantAt } from "../../atlas/map-symbol";
import type { Point } from "../../atlas/project-view";
import type { SceneLayer } from "../../atlas/scene";
import { layersStyle } from "./showing-style";

/** What gives a layer's lines their colour and their pattern. */
export const toneClass = ({ kind, sign }: Pick<SceneLayer, "kind" | "sign">): string =>
  kind === "zone" || kind === "presence" ? "" : `line-${sign?.tone ?? (kind === "sketch" ? 1 : 3)}`;

/** A swallow-tailed flag in text units, its pole's top at 0, 0. */
export function flagPath(width: number, height: number): string {
  return `M0 0H${width}L${width - 7} ${height / 2}L${width} ${height}H0Z`;
}

/** Points back from the tip, just before the mark that the arrow ends at, in text units. */
const ARROW_HEAD = "M-7 0L-25-9-20 0-25 9Z";

/** Dots that a line goes out in, each fainter than the last. */
function Fade({ dots }: { readonly dots: readonly Point[] }) {
  return dots.map(([x, y], i) => (
    <path
      className="map-line-dot"
      d={`M${x} ${y}h0`}
      key={`${x} ${y}`}
      style={{ opacity: Number((1 - (0.8 * i) / dots.length).toFixed(2)) }}
    />
  ));
}

/** A line of the layer's tone over a casing. */
function Line({ d }: { readonly d: string }) {
  return (
    <>
      <path className="map-casing" d={d} />
      <path className="map-sketch-edge" d={d} />
      <path className="map-sketch" d={d} />
    </>
  );
}

/** The head of an arrow at the end of a line, as large as the marks whatever the zoom. */
function ArrowHead({ line }: { readonly line: readonly Point[] }) {
  const [x, y]: Point = line.at(-1) ?? [0, 0];
  const [fromX, fromY]: Point = line.at(-3) ?? line[0] ?? [0, 0];
  const turn = (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
  return (
    <g transform={`translate(${x} ${y})rotate(${turn.toFixed(1)})`}>
      <g className="map-upright">
        <path className="map-move-head" d={ARROW_HEAD} />
      </g>
    </g>
  );
}

/** One layer of a scene, drawn in map units and styled by `map.css`. `hatch`: id prefix of the drawing's patterns. */
function LayerShape({ layer, hatch }: { readonly layer: DrawnLayer; readonly hatch: string }) {
  switch (layer.kind) {
    case "sketch":
      return (
        <>
          {layer.parts.map((part) => (
            <Line d={softPath(part)} key={part.join()} />
          ))}
          {layer.fades.map((dots) => (
            <Fade dots={dots} key={dots.join()} />
          ))}
        </>
      );
    case "zone": {
      const d = polylinePath(layer.ring, true);
      return (
        <>
          <path className="map-zone-fill" d={d} />
          <path d={d} style={{ fill: `url(#${hatch}-zone)` }} />
          <path className="map-zone-line" d={d} />
          <path className="map-zone-radius" d={polylinePath([layer.centre, layer.edge])} />
        </>
      );
    }
    case "presence": {
      if (layer.ring)
        return <path d={polylinePath(layer.ring, true)} style={{ fill: `url(#${hatch}-${layer.tone})` }} />;
      const { pole, side, width, height } = pennantAt(layer.fan);
      const flag = flagPath(width, height);
      return (
        <g transform={`translate(${layer.at[0]} ${layer.at[1]})`}>
          <g className="map-upright">
            <path className="map-pole-edge" d={`M0 0V${-pole}`} />
            <g transform={`translate(0 ${-pole})${side === 1 ? "" : "scale(-1 1)"}`}>
              <path className="map-flag-ground" d={flag} />
              <path
                className={`map-flag tone-${layer.tone}`}
                d={flag}
                style={{ fill: `url(#${hatch}-${layer.tone})` }}
              />
            </g>
            <path className="map-pole" d={`M0 0V${-pole}`} />
          </g>
        </g>
      );
    }
    case "move": {
      const d = softPath(layer.line);
      return (
        <>
          <path className="map-casing" d={d} />
          <path className="map-move" d={d} />
          <ArrowHead line={layer.line} />
        </>
      );
    }
    case "shift": {
      const d = polylinePath(layer.line);
      return (
        <>
          {layer.fades.map((dots) => (
            <Fade dots={dots} key={dots.join()} />
          ))}
          <path className="map-casing" d={d} />
          <path className="map-shift" d={d} />
          <path className="map-shift-core" d={d} />
          <ArrowHead line={layer.line} />
        </>
      );
    }
  }
}

export function MapLayer({ layer, hatch }: { readonly layer: DrawnLayer; readonly hatch: string }) {
  return (
    <g className={`map-layer-group ${toneClass(layer)}`.trim()} style={layersStyle([layer.id])}>
      <LayerShape layer={layer} hatch={hatch} />
    </g>
  );
}

/** The fills that layers refer to: hatching for the zone, and one pattern for each tone. */
export function LayerPatterns({ id }: { readonly id: string }) {
  const square = { patternUnits: "userSpaceOnUse", width: 8, height: 8 } as const;
  return (
    <>
      <radialGradient id={`${id}-thinning`}>
        <stop offset="0.25" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </radialGradient>
      <mask id={`${id}-no-edge`} maskContentUnits="objectBoundingBox">
        <rect fill={`url(#${id}-thinning)`} height="1" width="1" />
      </mask>
      <pattern id={`${id}-area`} {...square} patternTransform="rotate(30)">
        <rect className="map-area-tint" width="8" height="8" />
        <circle className="map-area-dot" cx="4" cy="4" r="1.5" />
      </pattern>
      <pattern id={`${id}-zone`} {...square} patternTransform="rotate(45)">
        <path className="map-hatch" d="M0 0V8" />
      </pattern>
      <pattern id={`${id}-1`} {...square}>
        <rect className="tone-1" width="8" height="8" />
      </pattern>
      <pattern id={`${id}-2`} {...square} patternTransform="rotate(45)">
        <path className="tone-2" d="M2 0V8M6 0V8" />
      </pattern>
      <pattern id={`${id}-3`} {...square} width={6} height={6}>
        <circle className="tone-3" cx="3" cy="3" r="1.7" />
      </pattern>
      <pattern id={`${id}-4`} {...square}>
        <path className="tone-4" d="M0 4H8" />
      </pattern>
    </>
  );
}
