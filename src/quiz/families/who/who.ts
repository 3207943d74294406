import type { Family } from "../../family";
import { harvestChoices } from "../../options/compose-choice";
import { listEntityCandidates, typeOfKey } from "../../options/entity-candidates";

/** Single choice among actors. */
export const who: Family = {
  id: "who",
  harvest: (workshop) =>
    harvestChoices(workshop, {
      family: "who",
      takes: ({ key }) => key.kind === "actor",
      candidates: listEntityCandidates,
      typeOf: typeOfKey,
    }),
};
