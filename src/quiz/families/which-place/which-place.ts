import { harvestChoices } from "../../compose-choice";
import { listEntityCandidates, typeOfKey } from "../../entity-candidates";
import type { Family } from "../../family";

/** Single choice among places. */
export const whichPlace: Family = {
  id: "which-place",
  harvest: (workshop) =>
    harvestChoices(workshop, {
      family: "which-place",
      takes: ({ key }) => key.kind === "place",
      candidates: listEntityCandidates,
      typeOf: typeOfKey,
    }),
};
