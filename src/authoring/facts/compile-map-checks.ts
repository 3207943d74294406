import { checkDirection } from "../../atlas/check-direction";
import type { MapCheck } from "../../course/course";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import type { Authored } from "../read-course";
import { checkId, type Ids } from "../schemas/ids";
import type { MapCheckEntry } from "../schemas/schema-facts";
import type { Entry } from "../schemas/yaml-entries";

type Position = NonNullable<Authored["places"][number]["value"]["position"]>;

interface Context {
  readonly authored: Authored;
  readonly ids: Ids;
  readonly problems: Problem[];
}

/** Holds what a claim reports of directions and distances against the map; a place without a position is reported. */
export function compileMapChecks(
  context: Context,
  written: readonly MapCheckEntry[],
  spot: Entry<unknown>["spot"],
): readonly MapCheck[] {
  return written.flatMap((check, index) => {
    const from = findPosition(context, check.from, spot("map-check", index, "from"));
    const to = findPosition(context, check.to, spot("map-check", index, "to"));
    return from === null || to === null ? [] : [holdAgainstMap(check, from, to)];
  });
}

function holdAgainstMap(
  { from, to, direction, km, assuming }: MapCheckEntry,
  start: Position,
  end: Position,
): MapCheck {
  const uncertainKm = start["radius-km"] + end["radius-km"];
  const { agrees, ...measured } = checkDirection({ from: start, to: end, direction, km, uncertainKm });
  return {
    from,
    to,
    reported: { direction, km },
    measured: { direction: measured.direction, km: Math.round(measured.km) },
    agrees,
    assuming,
  };
}

function findPosition({ authored, ids, problems }: Context, place: string, spot: Spot): Position | null {
  const unknown = checkId(ids, ["place"], place, spot);
  problems.push(...unknown);
  const entry = authored.places.find(({ value }) => value.id === place)?.value;
  if (entry === undefined) return null;
  if (entry.position === null)
    problems.push(problemAt(spot, `"${place}" has no position`, "name a place that has one, or give it one"));
  return entry.position;
}
