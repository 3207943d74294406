import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { mapCheckKey } from "../progress/answer-keys";
import { MapCheckLine } from "./map-check-line";

/** What is to be noticed of a claim: how it stands to the map, and the course's note. */
export function ClaimNotes({ facts, claim }: { facts: FactBase; claim: Claim }) {
  const { id, mapChecks = [], note } = claim;
  return (
    <>
      {mapChecks.map((check, i) => (
        <MapCheckLine check={check} claim={claim} facts={facts} key={mapCheckKey(id, i + 1)} />
      ))}
      {note && (
        <p className="card-note">
          <strong>Notice:</strong> {note}
        </p>
      )}
    </>
  );
}
