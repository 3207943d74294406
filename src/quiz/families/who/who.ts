import { harvestChoices } from "../../compose-choice";
import { listEntityCandidates, typeOfKey } from "../../entity-candidates";
import type { Family } from "../../family";

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
