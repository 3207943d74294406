import type { Value } from "../../../course/course";
import type { Family } from "../../family";
import { harvestChoices } from "../../options/compose-choice";
import { figureGroup, sizeOf } from "../../options/figure-likeness";
import { listFigureCandidates } from "./figure-candidates";

const rankOf = (value: Value): number => (value.kind === "figure" ? (sizeOf(value.figure) ?? 0) : 0);

/** Single choice among figures of one unit that the reports give for something; they ascend and are never shuffled. */
export const whichFigure: Family = {
  id: "which-figure",
  harvest: (workshop) =>
    harvestChoices(workshop, {
      family: "which-figure",
      takes: ({ key }) => key.kind === "figure",
      candidates: ({ facts }, question) => listFigureCandidates(facts, question),
      typeOf: (_facts, { key }) => (key.kind === "figure" ? figureGroup(key.figure) : ""),
      sort: (a, b) => rankOf(a.value) - rankOf(b.value),
    }),
};
