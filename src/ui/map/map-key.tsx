import type { SceneLayer } from "../../atlas/scene";
import { flagPath, patchFill, toneClass } from "./map-layer";

const HOW_DRAWN: Readonly<Record<SceneLayer["kind"], string>> = {
  sketch: "a sketch: only the places it is drawn through are named",
  zone: "centre assumed",
  presence: "as reported",
  move: "direction only, as reported",
  shift: "length and direction as reported; what lies at the end is not given",
};

/** A layer's pattern, small. `hatch`: id prefix of the drawing's patterns. */
export function Swatch({ layer, hatch }: { readonly layer: SceneLayer; readonly hatch: string }) {
  return (
    <svg className={`map-swatch ${toneClass(layer)}`.trim()} viewBox="0 0 34 22" aria-hidden="true">
      <SwatchShape layer={layer} hatch={hatch} />
    </svg>
  );
}

function SwatchShape({ layer, hatch }: { readonly layer: SceneLayer; readonly hatch: string }) {
  switch (layer.kind) {
    case "sketch":
      return (
        <>
          <path className="map-sketch-edge" d="M2 14Q10 6 17 11T32 8" />
          <path className="map-sketch" d="M2 14Q10 6 17 11T32 8" />
        </>
      );
    case "zone":
      return (
        <>
          <circle className="map-zone-fill" cx="17" cy="11" r="9" />
          <circle cx="17" cy="11" r="9" style={{ fill: `url(#${hatch}-zone)` }} />
          <circle className="map-zone-line" cx="17" cy="11" r="9" />
        </>
      );
    case "presence":
      return (
        <path
          className={layer.radiusKm === null ? `map-flag tone-${layer.tone}` : ""}
          transform="translate(3 1)"
          d={flagPath(28, 20)}
          style={{ fill: layer.radiusKm === null ? `url(#${hatch}-${layer.tone})` : patchFill(hatch, layer) }}
        />
      );
    case "move":
      return (
        <>
          <path className="map-move" d="M2 15Q14 5 26 10" />
          <path className="map-move-head" d="M33 13 23 15 25 10 25 5Z" />
        </>
      );
    case "shift":
      return (
        <>
          <path className="map-shift" d="M17 1V13" />
          <path className="map-shift-core" d="M17 1V13" />
          <path className="map-move-head" d="M17 18 11 8 17 11 23 8Z" />
          <path className="map-line-dot" d="M4 19h0M10 19h0M24 19h0M30 19h0" />
        </>
      );
  }
}

interface MapKeyProps {
  readonly layers: readonly SceneLayer[];
  readonly hatch: string;
  /** Ids of layers that an earlier key of the same story has told of: they are left out where the map itself is in sight. */
  readonly told?: ReadonlySet<string>;
}

/** What a map shows, in words: each layer with its swatch, its teller, and how far the drawing can be trusted. */
export function MapKey({ layers, hatch, told }: MapKeyProps) {
  if (layers.length === 0) return null;
  return (
    <ul className="map-key">
      {layers.map((layer) => (
        <li data-told={told?.has(layer.id) || undefined} key={layer.id}>
          <Swatch layer={layer} hatch={hatch} />
          <span>
            {layer.label}
            {layer.kind === "zone" ? `, ${layer.radius}` : layer.kind === "shift" ? `, ${layer.length}` : ""}{" "}
            <small>
              {layer.teller === "" ? "" : `${layer.teller}; `}
              {HOW_DRAWN[layer.kind]}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
