import { polylinePath, softPath } from "../../atlas/curve";
import type { DrawnLayer } from "../../atlas/draw-scene";
import { pennantAt } from "../../atlas/map-symbol";
import type { Point } from "../../atlas/project-view";
import type { LineTone, SceneLayer, Tone } from "../../atlas/scene";
import { toneOf } from "../../atlas/tell-apart";
import { layersStyle } from "./showing-style";

/** What gives a layer's lines, its patch and its letter their colour and their pattern; "" for what has a colour of its own. */
export function toneClass(layer: Pick<SceneLayer, "kind" | "sign">): string {
  const tone = toneOf(layer);
  return tone === null ? "" : `line-${tone}`;
}

/** The fill of a patch: its teller's. */
export const patchFill = (hatch: string, layer: Pick<SceneLayer, "kind" | "sign">): string =>
  `url(#${hatch}-patch-${toneOf(layer)})`;

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
      if (layer.ring) return <path d={polylinePath(layer.ring, true)} style={{ fill: patchFill(hatch, layer) }} />;
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

const square = { patternUnits: "userSpaceOnUse", width: 8, height: 8 } as const;

/** How a side's flag is filled. */
function FlagPattern({ id, tone }: { readonly id: string; readonly tone: Tone }) {
  switch (tone) {
    case 1:
      return (
        <pattern id={id} {...square}>
          <rect className="tone-1" width="8" height="8" />
        </pattern>
      );
    case 2:
      return (
        <pattern id={id} {...square} patternTransform="rotate(45)">
          <path className="tone-2" d="M2 0V8M6 0V8" />
        </pattern>
      );
    case 3:
      return (
        <pattern id={id} {...square} width={6} height={6}>
          <circle className="tone-3" cx="3" cy="3" r="1.7" />
        </pattern>
      );
    case 4:
      return (
        <pattern id={id} {...square}>
          <path className="tone-4" d="M0 4H8" />
        </pattern>
      );
  }
}

/** How the patch of a line's tone is hatched. */
const PATCH_HATCHES: Readonly<Record<LineTone, string>> = {
  1: "M0 0L8 8",
  2: "M4 4h0",
  3: "M0 8L8 0",
  4: "M4 0V8",
  5: "M0 4H8",
  6: "M0 4H8M4 0V8",
};

/** The fills that layers refer to: hatching for the zone and for areas, and a pattern for each tone that is drawn. */
export function LayerPatterns({ id, layers }: { readonly id: string; readonly layers: readonly DrawnLayer[] }) {
  const presence = layers.filter((layer) => layer.kind === "presence");
  const flags = new Set(presence.filter(({ ring }) => ring === null).map(({ tone }) => tone));
  const patches = new Set(presence.filter(({ ring }) => ring !== null).flatMap((layer) => toneOf(layer) ?? []));
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
      {[...flags].map((tone) => (
        <FlagPattern id={`${id}-${tone}`} key={tone} tone={tone} />
      ))}
      {[...patches].map((tone) => (
        <pattern className={`line-${tone}`} id={`${id}-patch-${tone}`} key={tone} {...square}>
          <path className="map-patch-hatch" d={PATCH_HATCHES[tone]} />
        </pattern>
      ))}
    </>
  );
}
