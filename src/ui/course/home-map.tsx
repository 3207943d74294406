import type { MapView } from "../../course/course";
import { fetchPicturesFirst } from "../map/fetch-pictures-first";
import type { ViewPictures } from "../map/view-pictures";

/** The ground of a view without a word on it, to set the first page upon. It tells nothing, so it is hidden from screen readers. */
export function HomeMap({ view: { width, height }, pictures }: { view: MapView; pictures: ViewPictures }) {
  fetchPicturesFirst([pictures.base.src, pictures.relief?.src]);
  return (
    <svg
      aria-hidden="true"
      className="home-map"
      preserveAspectRatio="xMidYMid slice"
      viewBox={`0 0 ${width} ${height}`}
    >
      <use href={`${pictures.base.src}#ground`} />
      {pictures.relief && (
        <image
          className="map-relief"
          height={height}
          href={pictures.relief.src}
          preserveAspectRatio="none"
          width={width}
        />
      )}
      <use href={`${pictures.base.src}#lines`} />
    </svg>
  );
}
