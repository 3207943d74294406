import type { QuizGround } from "../../atlas/quiz-ground";
import { layOutMarkers } from "../../atlas/quiz-layout";
import { MarkerChoice, type MarkerChoiceProps } from "./marker-choice";

type Option = MarkerChoiceProps["options"][number] & {
  /** Where the marker stands: the id of a place in `ground`. */
  readonly place: string;
};

interface QuizMapProps extends Omit<MarkerChoiceProps, "ground" | "layout" | "options"> {
  readonly ground: QuizGround;
  /** Ids of the places that are named for reference; those that an option stands on are left out. */
  readonly reference: readonly string[];
  readonly options: readonly Option[];
}

/** A choice among lettered markers whose map is laid out here: for pages that the server renders. */
export function QuizMap({ ground, reference, options, ...rest }: QuizMapProps) {
  const layout = layOutMarkers(
    ground,
    reference,
    options.map(({ place }) => place),
  );
  return <MarkerChoice {...rest} ground={ground.ground} layout={layout} options={options} />;
}
