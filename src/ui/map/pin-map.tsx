import type { DrawnPlace } from "../../atlas/draw-scene";
import { layOutQuizMap } from "../../atlas/quiz-layout";
import { PinField, type PinFieldProps } from "./pin-field";

interface PinMapProps extends Omit<PinFieldProps, "layout"> {
  /** Places that are named for reference. */
  readonly reference: readonly DrawnPlace[];
}

/** The map of a pin question, laid out here: for pages that the server renders. */
export function PinMap({ reference, ...field }: PinMapProps) {
  return <PinField {...field} layout={layOutQuizMap(field.ground, reference)} />;
}
