import { listAtlasMaps } from "../../atlas/atlas-index";
import { type DrawnScene, drawScene } from "../../atlas/draw-scene";
import type { Moment } from "../../atlas/lay-out-labels";
import { cameraFor, WHOLE_VIEW } from "../../atlas/project-view";
import { readScene } from "../../atlas/read-scene";
import { readBox, wordsOf } from "../../atlas/scene-words";
import { tellApart } from "../../atlas/tell-apart";
import type { Course, MapView } from "../../course/course";
import { createFactBase } from "../../course/fact-base";
import type { SceneSpec } from "../../course/scene-spec";
import type { Scenario } from "../../scenario/scenario";
import { specOfMap } from "../../scenario/story-map";
import { compileCourse } from "../compile-course";
import { readCourseFiles } from "../course-files";
import { LESSON_COMPONENTS } from "../lessons/lesson-components";
import type { LessonElement } from "../lessons/lesson-file";
import { readCourse } from "../read-course";

/** A map of a course as a reader meets it: its scene in map units, and each moment that is shown of it. */
export interface RealMap {
  readonly name: string;
  readonly scene: DrawnScene;
  readonly moments: readonly Moment[];
  /** Whether Arabic names are lettered where there is room. */
  readonly arabic: boolean;
  /** Whether it is a scenario's, which shows whatever a path has laid out. */
  readonly isStory: boolean;
}

const WHOLE: Moment = { camera: WHOLE_VIEW, show: "all" };

/** Every map with layers of a course that stands under a root: of its lessons, of its atlas, and of its scenarios. */
export function listRealMaps(root: string, courseId: string): RealMap[] {
  const { course, scenarios } = compileCourse(root, courseId);
  if (!course) throw new Error(`${courseId} cannot be read`);
  const { lessons } = readCourse(courseId, readCourseFiles(root, courseId));
  return [
    ...lessons.flatMap(({ id, elements }) => elements.flatMap((one) => lessonMap(course, id, one, elements))),
    ...listAtlasMaps(createFactBase(course)).map((map) => ({
      name: `atlas: ${map.title}`,
      scene: drawScene(viewOf(course, map.view), tellApart(readScene(map, course.places))),
      moments: [WHOLE],
      arabic: true,
      isStory: false,
    })),
    ...scenarios.flatMap(({ made }) => (made ? storyMaps(course, made) : [])),
  ];
}

function viewOf({ id, views }: Course, name: unknown): MapView {
  const view = views.find((one) => one.id === name);
  if (!view) throw new Error(`${id} has no map view "${name}"`);
  return view;
}

const textOf = (element: LessonElement, name: string): string | undefined => {
  const value = element.values.get(name);
  return typeof value === "string" ? value : undefined;
};

function lessonMap(
  course: Course,
  lesson: string,
  element: LessonElement,
  elements: readonly LessonElement[],
): RealMap[] {
  if (!LESSON_COMPONENTS[element.name]?.scene) return [];
  const view = viewOf(course, textOf(element, "view"));
  const spec = Object.fromEntries(element.values) as unknown as SceneSpec;
  const [from, radius] = [textOf(element, "from"), textOf(element, "radius")];
  const circle = from && radius ? { zones: [{ id: "measured", label: "", teller: "", at: from, radius }] } : {};
  const scene = readScene({ ...spec, ...circle }, course.places);
  const steps = elements.filter(({ name, within }) => name === "Step" && within.includes(element));
  const moments = steps.map((step): Moment => {
    const [show, focus] = [textOf(step, "show"), readBox(textOf(step, "focus") ?? "")];
    return {
      camera: focus ? cameraFor(view, focus) : WHOLE_VIEW,
      show: show === undefined ? "all" : wordsOf(show),
    };
  });
  return [
    {
      name: `${lesson}: ${scene.title}`,
      scene: drawScene(view, element.name === "MapLayers" ? tellApart(scene) : scene),
      moments: moments.length > 0 ? moments : [WHOLE],
      arabic: false,
      isStory: false,
    },
  ];
}

function storyMaps(course: Course, { id, header, maps }: Scenario): RealMap[] {
  return [...new Set(maps.map(({ view }) => view))].map((view) => {
    const here = maps.filter((map) => map.view === view);
    const places = new Set(here.flatMap((map) => map.places));
    const joined = {
      view,
      places: [...places].filter((place) => place.endsWith("*") || !places.has(`${place}*`)),
      layers: [...new Set(here.flatMap(({ layers }) => layers))],
    };
    const spec = specOfMap(course.atlas ?? [], header.layers, joined, { title: id, description: "" });
    return {
      name: `${id}: ${view}`,
      scene: drawScene(viewOf(course, view), readScene(spec, course.places)),
      moments: here.map(({ layers }) => ({ camera: WHOLE_VIEW, show: layers })),
      arabic: false,
      isStory: true,
    };
  });
}
