import { placeIdsIn } from "../../atlas/scene-words";
import { isDay } from "../../course/calendar-day";
import { proveOrder } from "../../course/event-order";
import { collectNetwork, NetworkError } from "../../figures/collect-network";
import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { LessonElement } from "./lesson-file";

/** How many events are the least to put in order, and to draw on an axis. */
const ORDERED = 3;
const DRAWN = 2;

/** What figures and the questions on them need of the facts they name. */
export function checkFigures(draft: Draft): Problem[] {
  return draft.authored.lessons.flatMap(({ elements }) =>
    elements.flatMap((element) => {
      switch (element.name) {
        case "CheckOnMap":
          return checkMapClaim(draft, element);
        case "Order":
          return checkOrder(draft, element);
        case "Timeline":
          return checkTimeline(element);
        case "Network":
          return checkNetwork(draft, element);
        case "Measure":
          return checkMeasure(element);
        default:
          return [];
      }
    }),
  );
}

function checkMapClaim({ claims }: Draft, { attributes, spot }: LessonElement): Problem[] {
  const claim = claims.find(({ id }) => id === attributes.get("claim")?.[0]);
  return claim === undefined || claim.mapChecks.length > 0
    ? []
    : [problemAt(spot, `"${claim.id}" has no map-check`, "give the claim one, or choose another claim")];
}

function checkOrder({ facts, ids }: Draft, { attributes, spot }: LessonElement): Problem[] {
  const events = [...new Set(attributes.get("events"))];
  if (events.length < ORDERED)
    return [problemAt(spot, `<Order> has fewer than ${ORDERED} events`, `name at least ${ORDERED}`)];
  if (facts === null || events.some((event) => !ids.of.event.has(event))) return [];
  const { proof } = proveOrder(facts);
  return events.some((one) => events.some((other) => proof(one, other) !== null))
    ? []
    : [
        problemAt(
          spot,
          "no two events of <Order> are proven to come one after the other",
          "name events whose dates or after say so",
        ),
      ];
}

function checkTimeline({ attributes, values, spot }: LessonElement): Problem[] {
  const days = ["from", "to"].flatMap((end) => (values.has(end) ? [{ end, day: String(values.get(end)) }] : []));
  const [from, to] = days;
  return [
    ...(new Set(attributes.get("events")).size < DRAWN && values.get("events") !== null
      ? [problemAt(spot, `<Timeline> has fewer than ${DRAWN} events`, `name at least ${DRAWN}`)]
      : []),
    ...days
      .filter(({ day }) => !isDay(day))
      .map(({ end, day }) => problemAt(spot, `${end} "${day}" is no day`, `write ${end}="2019-05-03"`)),
    ...(from !== undefined && to !== undefined && from.day > to.day
      ? [problemAt(spot, `from "${from.day}" is after to "${to.day}"`, "swap them")]
      : []),
  ];
}

function checkNetwork(draft: Draft, element: LessonElement): Problem[] {
  const untied = checkTies(draft, element);
  return untied.length > 0 ? untied : checkDrawable(draft, element);
}

function checkTies({ authored }: Draft, { attributes, spot }: LessonElement): Problem[] {
  return (attributes.get("predicates") ?? []).flatMap((id) => {
    const predicate = authored.predicates.find(({ value }) => value.id === id)?.value;
    const actors = Object.values(predicate?.roles ?? {}).filter((kind) => kind === "actor").length;
    return predicate === undefined || actors >= 2
      ? []
      : [problemAt(spot, `"${id}" has no two roles for actors`, "name predicates that tie one actor to another")];
  });
}

/** What the facts hold is enough for a drawing, and not too much. */
function checkDrawable({ facts, ids }: Draft, { attributes, values, spot }: LessonElement): Problem[] {
  const predicates = attributes.get("predicates") ?? [];
  const actors = attributes.get("actors") ?? null;
  const isEvaluated = values.get("predicates") === null || values.get("actors") === null;
  const isKnown =
    predicates.every((id) => ids.of.predicate.has(id)) && (actors ?? []).every((id) => ids.of.actor.has(id));
  if (facts === null || predicates.length === 0 || isEvaluated || !isKnown) return [];
  try {
    collectNetwork(facts, predicates, actors);
    return [];
  } catch (error) {
    if (error instanceof NetworkError)
      return [problemAt(spot, error.message.replace(/\.$/, ""), "name other predicates or actors")];
    // What claims name and the course lacks is reported where it stands.
    return [];
  }
}

/** A place that only a layer names is not lettered, and nothing can be measured from it. */
function checkMeasure({ attributes, values, spot }: LessonElement): Problem[] {
  const [from] = attributes.get("from") ?? [];
  const written = values.get("places");
  if (from === undefined || typeof written !== "string") return [];
  const places = placeIdsIn(written);
  return places.includes(from)
    ? []
    : [problemAt(spot, `from "${from}" is no place of this map`, suggest(from, places, "add it to the map's places"))];
}
