import type { MapCheck } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { NameLink } from "./name-link";

/** What the map shows where a report gives a direction or a distance. */
export function MapCheckLine({
  facts,
  check: { from, to, reported, measured, agrees, assuming },
}: {
  facts: FactBase;
  check: MapCheck;
}) {
  const told = [
    reported.km === null ? [] : [`${reported.km} km`],
    reported.direction === null ? [] : [reported.direction],
  ].flat();
  return (
    <p className="card-note">
      <strong>On the map:</strong> <NameLink facts={facts} id={to} /> lies about {measured.km} km {measured.direction}{" "}
      of <NameLink facts={facts} id={from} />. The report says {told.join(" ")}, which{" "}
      {agrees ? "fits" : "does not fit"}.{assuming && ` This takes for granted ${assuming}.`}
    </p>
  );
}
