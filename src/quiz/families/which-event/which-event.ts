import { harvestChoices } from "../../compose-choice";
import { listEntityCandidates, typeOfKey } from "../../entity-candidates";
import type { Family } from "../../family";

/** Single choice among events. */
export const whichEvent: Family = {
  id: "which-event",
  harvest: (workshop) =>
    harvestChoices(workshop, {
      family: "which-event",
      takes: ({ key }) => key.kind === "event",
      candidates: listEntityCandidates,
      typeOf: typeOfKey,
    }),
};
