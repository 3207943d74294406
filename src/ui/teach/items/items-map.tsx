import { drawScene } from "../../../atlas/draw-scene";
import { listPlacesIn } from "../../../atlas/places-in-view";
import { readScene } from "../../../atlas/read-scene";
import type { NamedMix } from "../../../classroom/analysis/named-mix";
import type { Course, MapView } from "../../../course/course";
import { MapNote } from "../../map/map-note";
import { StillMap } from "../../map/still-map";
import type { PicturesByView } from "../../map/view-pictures";
import { showShare } from "../marks/marks-words";

/** Arrows beyond so many hide one another. */
const MOST_ARROWS = 5;

interface Drawn {
  readonly view: MapView;
  readonly mixes: readonly NamedMix[];
}

/** The view that shows most of what was mixed up, with the mixes that lie in it; null where none shows any. */
function chooseView({ views, places }: Course, mixes: readonly NamedMix[], pictures: PicturesByView): Drawn | null {
  const drawn = views.flatMap((view): readonly Drawn[] => {
    if (!pictures[view.id]) return [];
    const inView = new Set(listPlacesIn(view, places).map(({ id }) => id));
    return [{ view, mixes: mixes.filter(({ key, chosen }) => inView.has(key) && inView.has(chosen)) }];
  });
  const best = drawn.toSorted((a, b) => b.mixes.length - a.mixes.length)[0];
  return best && best.mixes.length > 0 ? { ...best, mixes: best.mixes.slice(0, MOST_ARROWS) } : null;
}

interface ItemsMapProps {
  readonly course: Course;
  readonly mixes: readonly NamedMix[];
  readonly pictures: PicturesByView;
}

/** Which places were taken for which: an arrow from the right place to the one that was chosen. */
export function ItemsMap({ course, mixes, pictures }: ItemsMapProps) {
  const drawn = chooseView(course, mixes, pictures);
  const map = drawn && pictures[drawn.view.id];
  if (!drawn || !map) return null;
  const shown = [...new Set(drawn.mixes.flatMap(({ key, chosen }) => [key, chosen]))];
  const title = "Places taken for one another";
  const scene = drawScene(
    drawn.view,
    readScene(
      {
        title,
        description: "",
        places: shown.map((place) => `${place}*`).join(" "),
        moves: drawn.mixes.map(({ key, chosen, share }, i) => ({
          ...{ id: `mix-${i}`, from: key, to: chosen, teller: "" },
          label: showShare(share ?? 0),
        })),
      },
      course.places,
    ),
  );
  const told = drawn.mixes.map(
    ({ keyName, chosenName, share }) => `${showShare(share ?? 0)} from ${keyName} to ${chosenName}`,
  );
  return (
    <figure className="map-figure items-map">
      <StillMap
        label={`Arrows from the right place to the one that was chosen: ${told.join("; ")}.`}
        pictures={map}
        scene={scene}
      />
      <figcaption>An arrow leads from the right place to the one that was chosen in its place.</figcaption>
      <MapNote credit={course.credit ?? undefined} />
    </figure>
  );
}
