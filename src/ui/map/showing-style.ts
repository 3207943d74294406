import type { CSSProperties } from "react";
import type { Moment, Showing } from "../../atlas/lay-out-labels";
import { MAP_SIZES } from "../../atlas/map-size";

/** Custom properties beside what React knows of styles. */
export type MapStyle = CSSProperties & Record<`--${string}`, string | number>;

/**
 * What turns a moment on. The drawing is styled by inherited custom properties alone, so that the same drawing,
 * repeated by `<use>` under other properties, shows another moment.
 */
export function momentStyle(index: number, { camera, show }: Moment, layers: readonly string[]): MapStyle {
  const style: MapStyle = {
    "--map-k": camera.k,
    "--map-x": camera.tx,
    "--map-y": camera.ty,
    [`--moment-${index}`]: 1,
  };
  for (const id of layers) if (show === "all" || show.includes(id)) style[`--show-${id}`] = 1;
  return style;
}

/** The opacity of something seen in these moments and sizes, out of `moments`; undefined where it is always seen. */
export function showingStyle(when: readonly Showing[], moments: number): MapStyle | undefined {
  const sizesBy = new Map<number, string[]>();
  for (const { moment, size } of when) sizesBy.set(moment, [...(sizesBy.get(moment) ?? []), size]);
  const sizes = [...sizesBy.values()].map((list) => list.join(" "));
  const alike = sizesBy.size === moments && sizes.every((list) => list === sizes[0]);
  const onSizes = (list: readonly string[]) => list.map((id) => `var(--size-${id})`).join(" + ");
  if (alike) {
    const list = [...sizesBy.values()][0] ?? [];
    return list.length === MAP_SIZES.length ? undefined : { opacity: `calc(${onSizes(list)})` };
  }
  const terms = [...sizesBy].map(([moment, list]) => {
    const on = `var(--moment-${moment},0)`;
    return list.length === MAP_SIZES.length ? on : `${on}*(${onSizes(list)})`;
  });
  return { opacity: `calc(${terms.join(" + ")})` };
}

/**
 * Classes that leave something out at the sizes at which no moment shows it (`map.css`), and in the moments of a story in which no size does (`map-story.css`), with a
 * space before each; "" where it is seen in all. The opacity alone would hide it, but a text of no opacity is laid out as any other, and most labels belong to
 * other sizes or moments.
 */
export function unseenClass(when: readonly Showing[], moments: number): string {
  const sizes = MAP_SIZES.filter(({ id }) => !when.some(({ size }) => size === id)).map(({ id }) => ` not-${id}`);
  const others = [...Array(moments).keys()].filter((i) => !when.some(({ moment }) => moment === i));
  return [...sizes, ...others.map((i) => ` not-at-${i}`)].join("");
}

/** The opacity of something that is seen where one of these layers is shown; undefined where it is always seen. */
export function layersStyle(layers: readonly string[]): MapStyle | undefined {
  const shows = layers.map((id) => `var(--show-${id},0)`);
  if (shows.length === 0) return undefined;
  return { opacity: shows.length === 1 ? shows[0] : `max(${shows.join(",")})` };
}
