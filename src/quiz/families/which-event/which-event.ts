import type { Family } from "../../family";
import { harvestChoices } from "../../options/compose-choice";
import { listEntityCandidates, typeOfKey } from "../../options/entity-candidates";

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
