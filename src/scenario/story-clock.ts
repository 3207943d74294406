import type { Turn } from "./play";
import { changeMap, type StoryMap } from "./story-map";

/** What a turn shows beside its lines, at its end: the heading and day of the scene, and the map. */
export interface StoryHour {
  readonly scene: string | null;
  readonly date: string | null;
  readonly map: StoryMap | null;
}

/** The hour at the end of some turns. */
export function hourOf(turns: readonly Turn[]): StoryHour {
  let hour: StoryHour = { scene: null, date: null, map: null };
  for (const { lines } of turns)
    for (const { scene, date, map } of lines)
      hour = { scene: scene ?? hour.scene, date: date ?? hour.date, map: changeMap(hour.map, map) };
  return hour;
}
