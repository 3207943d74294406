import type { Claim } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import { type NamePlan, UNNAMED } from "../../course/mentions";
import { mapCheckKey } from "../progress/answer-keys";
import { MapCheckLine } from "./map-check-line";
import { nameText } from "./name-link";

interface ClaimNotesProps {
  readonly facts: FactBase;
  readonly claim: Claim;
  /** Which names in the note lead to their pages. */
  readonly names?: NamePlan;
}

/** What is to be noticed of a claim: how it stands to the map, and the course's note. */
export function ClaimNotes({ facts, claim, names = UNNAMED }: ClaimNotesProps) {
  const { id, mapChecks = [], note } = claim;
  return (
    <>
      {mapChecks.map((check, i) => (
        <MapCheckLine check={check} claim={claim} facts={facts} key={mapCheckKey(id, i + 1)} />
      ))}
      {note && (
        <p className="card-note">
          <strong>Notice:</strong> {nameText(facts, names, note)}
        </p>
      )}
    </>
  );
}
