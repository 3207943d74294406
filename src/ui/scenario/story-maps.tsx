import type { ReactNode } from "react";
import { drawScene } from "../../atlas/draw-scene";
import { layOutLabels } from "../../atlas/lay-out-labels";
import { WHOLE_VIEW } from "../../atlas/project-view";
import { readScene } from "../../atlas/read-scene";
import { toneByTeller } from "../../atlas/tell-apart";
import type { Course, MapView } from "../../course/course";
import type { Scenario } from "../../scenario/scenario";
import { mapKeyOf, type StoryMap, specOfMap } from "../../scenario/story-map";
import { MapDrawing, type MapPictures } from "../map/map-drawing";
import { MapKey } from "../map/map-key";
import { type MapStyle, momentStyle } from "../map/showing-style";
import type { PicturesByView } from "../map/view-pictures";

/** How a map stands at one moment of the story. */
export interface MapMoment {
  readonly view: string;
  readonly style: MapStyle;
  readonly key: ReactNode;
  /** Names of the places shown. */
  readonly places: readonly string[];
}

export interface StoryMaps {
  /** By view: the drawing with everything that a path may show, turned on by custom properties. */
  readonly drawings: Readonly<Record<string, ReactNode>>;
  /** By the key of the map. */
  readonly moments: Readonly<Record<string, MapMoment>>;
  /** Where ground and relief were taken from. */
  readonly credit: string | null;
  /** Addresses of the pictures, to be fetched while there is a network. */
  readonly pictures: readonly string[];
}

/** Every map of a story, drawn once for each view. */
export function drawStoryMaps(course: Course, scenario: Scenario, pictures: PicturesByView): StoryMaps {
  const drawings: Record<string, ReactNode> = {};
  const moments: Record<string, MapMoment> = {};
  const addresses: string[] = [];
  for (const view of course.views) {
    const maps = scenario.maps.filter((map) => map.view === view.id);
    const found = pictures[view.id];
    if (maps.length === 0 || !found) continue;
    const relief = found.relief?.src ?? null;
    drawings[view.id] = drawView(course, scenario, view, maps, { base: found.base, relief }, moments);
    addresses.push(found.base.src, ...(relief === null ? [] : [relief]));
  }
  return { drawings, moments, credit: course.credit, pictures: addresses };
}

const bare = (place: string): string => place.replace(/\*$/, "");

function drawView(
  course: Course,
  { id: scenarioId, header }: Scenario,
  view: MapView,
  maps: readonly StoryMap[],
  { base, relief }: MapPictures,
  moments: Record<string, MapMoment>,
): ReactNode {
  const id = `story-${scenarioId}-${view.id}`;
  const title = course.atlas?.find((map) => map.view === view.id)?.title ?? header.title;
  const description =
    "What it shows changes with the story. The list below the map says what is drawn, and who says so.";
  const spec = specOfMap(course.atlas ?? [], header.layers, joinMaps(view.id, maps), { title, description });
  const scene = readScene(spec, course.places);
  // Labels stand on the map itself, so no letter is needed.
  const toned = toneByTeller(scene.layers, () => "");
  const drawn = drawScene(view, { ...scene, layers: toned });
  const shows = maps.map(({ layers }) => ({ camera: WHOLE_VIEW, show: layers }));
  const lettering = layOutLabels(drawScene(view, scene), shows, { arabic: false });
  maps.forEach((map, i) => {
    const here = new Set(map.places.map(bare));
    const layers = toned.filter((layer) => map.layers.includes(layer.id));
    const told = Object.fromEntries(
      scene.places.map((place) => [`--told-place-${place.id}`, here.has(place.id) ? 1 : 0]),
    );
    moments[mapKeyOf(map)] = {
      view: view.id,
      style: { ...momentStyle(i, { camera: WHOLE_VIEW, show: map.layers }, map.layers), ...told },
      key: <MapKey hatch={id} layers={layers} />,
      places: scene.places.filter((place) => here.has(place.id)).map(({ name }) => name),
    };
  });
  const { width, height } = drawn.ground;
  return (
    <div className="map-frame" style={{ "--map-ratio": Number((width / height).toFixed(3)) } as MapStyle}>
      <svg
        aria-describedby={`${id}-desc`}
        aria-labelledby={`${id}-title`}
        className="map-canvas"
        role="img"
        viewBox={`0 0 ${width} ${height}`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <MapDrawing
          base={base}
          dimmable
          id={id}
          lettering={lettering}
          moments={maps.length}
          relief={relief}
          scene={drawn}
        />
      </svg>
    </div>
  );
}

/** One map with the places and layers of all; a place is what the map is about where it is so on one of them. */
function joinMaps(view: string, maps: readonly StoryMap[]): StoryMap {
  const places = new Set(maps.flatMap((map) => map.places));
  return {
    view,
    places: [...places].filter((place) => place.endsWith("*") || !places.has(`${place}*`)),
    layers: [...new Set(maps.flatMap(({ layers }) => layers))],
  };
}
