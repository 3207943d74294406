import type { PlaceMark } from "../../atlas/scene";

/** The mark of a place, around 0, 0, in text units. */
export function MapMark({ mark }: { readonly mark: PlaceMark }) {
  switch (mark) {
    case "capital":
      return (
        <>
          <rect className="map-mark" x="-6.5" y="-6.5" width="13" height="13" rx="1.5" />
          <rect className="map-mark-core" x="-2.5" y="-2.5" width="5" height="5" />
        </>
      );
    case "garrison":
      return (
        <path
          className="map-mark-strong"
          d="M0-9.5 2.7-3.1 9.4-2.8 4.2 1.7 6 8.3 0 4.6-6 8.3-4.2 1.7-9.4-2.8-2.7-3.1Z"
        />
      );
    case "crossing":
      return <path className="map-mark" d="M0-6.2 6.2 0 0 6.2-6.2 0Z" />;
    case "city":
      return <circle className="map-mark-full" r="5.2" />;
    case "town":
      return <circle className="map-mark" r="4.2" />;
  }
}
