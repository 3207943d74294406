import { mapKeyOf, type StoryMap } from "../../scenario/story-map";
import { MapNote } from "../map/map-note";
import type { StoryMaps } from "./story-maps";

interface StoryMapBesideProps {
  readonly map: StoryMap | null;
  readonly maps: StoryMaps;
}

const momentOf = ({ map, maps }: StoryMapBesideProps) => (map === null ? undefined : maps.moments[mapKeyOf(map)]);

/** The map as it stands at this moment of the story. */
export function StoryMapBeside(props: StoryMapBesideProps) {
  const moment = momentOf(props);
  if (!moment) return null;
  return (
    <figure className="story-map" style={moment.style}>
      {props.maps.drawings[moment.view]}
    </figure>
  );
}

/** What the map shows at this moment, in words: the places, and each layer with its teller. */
export function StoryMapKey(props: StoryMapBesideProps) {
  const moment = momentOf(props);
  if (!moment) return null;
  const { credit } = props.maps;
  return (
    <section className="story-key">
      <h2 className="desk-title">On the map</h2>
      <p>{moment.places.join(", ") || "No place is lettered yet."}</p>
      {moment.key}
      <MapNote credit={credit ?? undefined} />
    </section>
  );
}
