import { capitalise } from "../course/render";
import type { MapItem, PinItem } from "../quiz/item";
import type { Batch, MapSheet } from "./batch";
import { element, type Markup } from "./markup";

/** Width of every picture in CSS pixels. Markers stand at least 60 of them apart (30 at a screen of 390), so that their targets never overlap. */
const PICTURE_WIDTH = 800;
const MARKER_RADIUS = 22;

/** One degree of latitude in km (mean earth radius 6371 km). */
const KM_PER_DEGREE = 111.195;

const INK = "#26221c";
const HALO = "stroke:#f7f0e1;stroke-width:4;paint-order:stroke;stroke-linejoin:round";

/** A circle in the picture, in whole pixels. */
export interface Spot {
  readonly option: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Where each option stands, in the order of the options. */
  readonly spots: readonly Spot[];
  /** Pixels of so many km at a pin item's target (the views' projections keep angles); 0 for others. */
  readonly pixelsOf: (km: number) => number;
}

const positionOf = ({ facts }: Batch, item: MapItem | PinItem, option: string) =>
  item.kind === "pin"
    ? item.spots.find((spot) => spot.option === option)
    : facts.places.get(item.markers.find((marker) => marker.option === option)?.place ?? "")?.position;

/** A name stands after its dot, or before it where the picture ends; letters are about nine pixels wide. */
const besideDot = (x: number, name: string) =>
  x + 8 + name.length * 9 > PICTURE_WIDTH ? { x: x - 8, "text-anchor": "end" } : { x: x + 8, "text-anchor": "start" };

/** Names for reference, without those of places that the item asks about. */
function letterNames({ names }: MapSheet, item: MapItem | PinItem, scale: number): readonly Markup[] {
  const asked = item.kind === "map" ? item.markers : item.spots;
  const hidden = new Set([...asked.map(({ option }) => option), ...asked.map(({ name }) => name)]);
  if (item.kind === "map") for (const { place } of item.markers) hidden.add(place);
  return names
    .filter(({ id, name }) => id === null || !(hidden.has(id) || hidden.has(name)))
    .map(({ id, name, x, y }) => {
      const at = { x: Math.round(x * scale), y: Math.round(y * scale) };
      const text = { style: `font:${id === null ? "italic 15px" : "16px"} serif;fill:${INK};${HALO}` };
      return id === null
        ? element("text", { ...at, ...text, "text-anchor": "middle" }, name)
        : element(
            "g",
            {},
            element("circle", { cx: at.x, cy: at.y, r: 4, fill: INK }),
            element("text", { ...besideDot(at.x, name), y: at.y + 5, ...text }, name),
          );
    });
}

const drawMarker = ({ x, y, r }: Spot, letter: string): Markup =>
  element(
    "g",
    {},
    element("circle", { cx: x, cy: y, r: r - 3, fill: "#ffffff", stroke: INK, "stroke-width": 3 }),
    element("text", { x, y: y + 7, "text-anchor": "middle", style: `font:bold 20px sans-serif;fill:${INK}` }, letter),
  );

/** Last word of "Marker A". */
const letterOf = (text: string): string => capitalise(text.trim().split(/\s+/).at(-1) ?? "");

/**
 * The map of a map or pin item as a picture of its own: base map, names for reference and, for a map item, its lettered markers. Null where the batch has no
 * sheet of the view, or a place no position.
 */
export function drawPicture(batch: Batch, item: MapItem | PinItem): Picture | null {
  const sheet = batch.sheets.get(item.view);
  if (!sheet) return null;
  const scale = PICTURE_WIDTH / sheet.width;
  const [width, height] = [PICTURE_WIDTH, Math.round(sheet.height * scale)];
  const put = (lon: number, lat: number) => sheet.at(lon, lat).map((units) => Math.round(units * scale));
  const spots = item.options.flatMap(({ id }): Spot[] => {
    const position = positionOf(batch, item, id);
    const [x, y] = position ? put(position.lon, position.lat) : [];
    return x === undefined || y === undefined ? [] : [{ option: id, x, y, r: MARKER_RADIUS }];
  });
  if (spots.length < item.options.length) return null;
  const markers =
    item.kind === "map" ? spots.map((spot, i) => drawMarker(spot, letterOf(item.options[i]?.text ?? ""))) : [];
  const drawn = element(
    "g",
    {},
    { xml: sheet.svg.replace(/^\s*<\?xml[^>]*\?>/, "").replace("<svg ", `<svg width="${width}" height="${height}" `) },
    ...letterNames(sheet, item, scale),
    ...markers,
  );
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return {
    svg: `${element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, drawn).xml}\n`,
    width,
    height,
    spots,
    pixelsOf: (km) => {
      if (item.kind !== "pin") return 0;
      const { lon, lat } = item.target;
      const [x, y] = sheet.at(lon, lat);
      const [x2, y2] = sheet.at(lon, lat + km / KM_PER_DEGREE);
      return Math.hypot(x2 - x, y2 - y) * scale;
    },
  };
}
