import { layOutLabels } from "../../atlas/lay-out-labels";
import { WHOLE_VIEW } from "../../atlas/project-view";
import { quizGroundOf } from "../../atlas/quiz-ground";
import type { Course } from "../../course/course";
import type { Knowable } from "../../study/knowable";
import { MapDrawing } from "../map/map-drawing";
import { MapNote } from "../map/map-note";
import { momentStyle } from "../map/showing-style";
import type { PicturesByView } from "../map/view-pictures";
import { KnownMarks } from "./known-marks";

interface KnowledgeMapProps {
  readonly course: Course;
  readonly maps: PicturesByView;
  readonly places: readonly Knowable[];
}

/** The first view of the course that shows places of which something can be asked, each with a mark of how much is known of it. */
export function KnowledgeMap({ course, maps, places }: KnowledgeMapProps) {
  const asked = new Map(places.map(({ entity, claims }) => [entity.id, claims]));
  const shown = course.views
    .map((view) => {
      const { ground, places: all } = quizGroundOf(view, course.places);
      return { map: maps[view.id], ground, places: all.filter(({ id }) => asked.has(id)) };
    })
    .find(({ map, places }) => map && places.length > 0);
  if (!shown?.map) return null;
  const moment = { camera: WHOLE_VIEW, show: "all" as const };
  // The names keep clear of the rings: these reach as far as the mark of a garrison.
  const lettered = shown.places.map((place) => ({ ...place, mark: "garrison" as const }));
  const scene = { ground: shown.ground, places: shown.places, areas: [], layers: [] };
  const marks = shown.places.map(({ id, at }) => ({ id, at, claims: asked.get(id) ?? [] }));
  return (
    <figure className="map-figure known-map">
      <div className="map-frame" style={momentStyle(0, moment, [])}>
        <svg
          aria-label="Map of the places of the course. How much you know of each stands in the list below."
          className="map-canvas"
          role="img"
          viewBox={`0 0 ${shown.ground.width} ${shown.ground.height}`}
        >
          <MapDrawing
            base={shown.map.base}
            id="known"
            lettering={layOutLabels({ ...scene, places: lettered }, [moment], { arabic: false })}
            moments={1}
            relief={shown.map.relief?.src ?? null}
            scene={scene}
            underLettering={<KnownMarks marks={marks} />}
          />
        </svg>
      </div>
      <MapNote credit={course.credit ?? undefined} />
    </figure>
  );
}
