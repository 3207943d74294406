import type { MDXComponents } from "mdx/types";
import type { MapView, Place } from "../../src/course/course";
import type { LessonSummary } from "../../src/course/lesson-summary";
import type { OpenCourse } from "../../src/server/courses";
import { CheckOnMap } from "../../src/ui/lesson/check-on-map";
import type { MapPictures } from "../../src/ui/map/map-drawing";
import { MapLayers, type MapLayersProps } from "../../src/ui/map/map-layers";
import { MapStory, type MapStoryProps, Step } from "../../src/ui/map/map-story";
import { Measure, type MeasureProps } from "../../src/ui/map/measure";

/** What a map needs of the course; a lesson writes the rest. */
interface Ground extends MapPictures {
  readonly view: MapView;
  readonly gazetteer: readonly Place[];
  readonly credit?: string | undefined;
}

type Written<T> = Omit<T, keyof Ground> & { readonly view: string };

/** The maps of a lesson. */
export function mapWords({ facts, maps }: OpenCourse, lesson: LessonSummary): MDXComponents {
  const { views, places, credit } = facts.course;

  const groundOf = (view: string): Ground => {
    const found = views.find((one) => one.id === view);
    const map = maps[view];
    if (!found || !map) throw new Error(`The course has no map view "${view}".`);
    return {
      view: found,
      gazetteer: places,
      base: map.base,
      relief: map.relief?.src ?? null,
      credit: credit ?? undefined,
    };
  };

  return {
    /** A map that changes beside the steps of a text. */
    MapStory: ({ view, ...props }: Written<MapStoryProps>) => <MapStory {...props} {...groundOf(view)} />,
    Step,

    /** One map with a switch for each teller's layer. */
    MapLayers: ({ view, ...props }: Written<MapLayersProps>) => <MapLayers {...props} {...groundOf(view)} />,

    /** A map with a ruler. */
    Measure: ({ view, ...props }: Written<MeasureProps>) => <Measure {...props} {...groundOf(view)} />,

    /** Does a reported direction or distance fit the map? */
    CheckOnMap: ({ claim }: { claim: string }) => <CheckOnMap claim={claim} facts={facts} lesson={lesson.id} />,
  };
}
