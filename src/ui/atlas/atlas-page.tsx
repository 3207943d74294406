import { type AtlasPlace, listAtlasLayers, listAtlasMaps, listOptions, listToldOf } from "../../atlas/atlas-index";
import { describeLayer } from "../../atlas/describe-layer";
import { listPlacesIn } from "../../atlas/places-in-view";
import { readScene } from "../../atlas/read-scene";
import type { Place } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { plural } from "../../course/plural";
import { tellType } from "../entity/kind-of";
import { LayOutAtLeisure } from "../kit/lay-out-at-leisure";
import { fetchPicturesFirst } from "../map/fetch-pictures-first";
import type { MapStyle } from "../map/showing-style";
import type { PicturesByView } from "../map/view-pictures";
import { AtlasEntry } from "./atlas-entry";
import { AtlasFilterForm } from "./atlas-filter-form";
import { AtlasMapSheet } from "./atlas-map-sheet";

interface AtlasPageProps {
  readonly facts: FactBase;
  readonly maps: PicturesByView;
}

/** From how many entries a list's height is estimated before it is laid out. */
const withEntries = (entries: number): MapStyle => ({ "--entries": entries });

/** Every place and course that the reports tell of: on maps as far as they can be drawn, and in lists with what is told of each. */
export function AtlasPage({ facts, maps }: AtlasPageProps) {
  const { course } = facts;
  const sheets = listAtlasMaps(facts).flatMap((scene) => {
    const view = course.views.find(({ id }) => id === scene.view);
    const pictures = maps[scene.view];
    return view && pictures ? [{ scene, view, base: pictures.base, relief: pictures.relief?.src ?? null }] : [];
  });
  fetchPicturesFirst(sheets.slice(0, 1).flatMap(({ base, relief }) => [base.src, relief]));
  const layers = listAtlasLayers(facts);
  const drawn = new Map(
    sheets.flatMap(({ scene }) =>
      readScene(scene, course.places).layers.map((layer) => [layer.id, describeLayer(layer)] as const),
    ),
  );
  const places = course.places.map((place): AtlasPlace => ({ place, told: listToldOf(facts, place.id) }));
  const mapped = new Set<Place>(sheets.flatMap(({ view }) => listPlacesIn(view, course.places)));
  const groups = [
    { title: "On the maps", note: null, holds: (place: Place) => mapped.has(place) },
    {
      title: "Named, but without a point",
      note: "An area, a border, a road or a country. Where a map names one, it does so without an edge.",
      holds: (place: Place) => place.position === null,
    },
    {
      title: "Off these maps",
      note: null,
      holds: (place: Place) => place.position !== null && !mapped.has(place),
    },
  ];
  const options = listOptions(
    facts,
    [...layers, ...places].flatMap(({ told }) => told),
  );

  return (
    <div className="atlas" data-atlas="">
      <header className="atlas-head">
        <h1 className="page-title">Atlas</h1>
        <p className="page-lead">
          What the reports put on the ground: {plural(course.places.length, "place")}
          {layers.length > 0 && `, and ${layers.length} courses, moves and areas that somebody speaks of`}. A map shows
          no more than the words give.
        </p>
      </header>
      <AtlasFilterForm entries={layers.length + places.length} options={options} />
      <div className="atlas-desk">
        {sheets.length > 1 && (
          <fieldset className="atlas-views">
            <legend className="sr-only">Map</legend>
            {sheets.map(({ scene }, i) => (
              <label key={scene.title}>
                <input data-view={i} defaultChecked={i === 0} name="atlas-view" type="radio" />
                <span>
                  {scene.title}
                  <span data-seen={i} />
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {sheets.map(({ scene, ...sheet }, i) => (
          <div className="atlas-sheet" data-sheet={i} data-title={scene.title} key={scene.title}>
            <AtlasMapSheet {...sheet} credit={course.credit ?? undefined} facts={facts} scene={scene} />
          </div>
        ))}
        <div className="atlas-lists">
          <LayOutAtLeisure parts=".atlas-lists > section" />
          {layers.length > 0 && (
            <section aria-labelledby="atlas-courses" style={withEntries(layers.length)}>
              <h2 className="atlas-heading" id="atlas-courses">
                Courses, moves and areas
              </h2>
              <ul className="atlas-list">
                {layers.map(({ id, label, teller, told }) => (
                  <AtlasEntry
                    drawn={drawn.get(id)}
                    facts={facts}
                    id={id}
                    key={id}
                    name={label}
                    told={told}
                    type={teller}
                  />
                ))}
              </ul>
            </section>
          )}
          {groups.map(({ title, note, holds }, i) => {
            const held = places.filter(({ place }) => holds(place));
            return held.length === 0 ? null : (
              <section aria-labelledby={`atlas-places-${i}`} key={title} style={withEntries(held.length)}>
                <h2 className="atlas-heading" id={`atlas-places-${i}`}>
                  {title}
                </h2>
                {note && <p className="atlas-note">{note}</p>}
                <ul className="atlas-list">
                  {held.map(({ place, told }) => (
                    <AtlasEntry
                      facts={facts}
                      id={`place-${place.id}`}
                      key={place.id}
                      name={place.name}
                      page={place}
                      told={told}
                      type={tellType(place)}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </div>
    </div>
  );
}
