import type { Family } from "../../family";
import { harvestChoices } from "../../options/compose-choice";
import { listEntityCandidates, typeOfKey } from "../../options/entity-candidates";

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
