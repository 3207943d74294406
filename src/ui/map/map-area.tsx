import { polylinePath } from "../../atlas/curve";
import type { DrawnArea } from "../../atlas/draw-scene";
import { layersStyle } from "./showing-style";

/** The tint of an area that is told of without bounds: it thins out and has no edge. */
export function MapArea({ area: { ring, layers }, hatch }: { readonly area: DrawnArea; readonly hatch: string }) {
  if (ring === null) return null;
  return (
    <path
      className="map-layer-group"
      d={polylinePath(ring, true)}
      mask={`url(#${hatch}-no-edge)`}
      style={{ fill: `url(#${hatch}-area)`, ...layersStyle(layers) }}
    />
  );
}
