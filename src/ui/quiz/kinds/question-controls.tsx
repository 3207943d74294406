import { memo } from "react";
import type { QuizLayout } from "../../../atlas/quiz-layout";
import { fetchedComponent } from "../fetched-component";
import { ChoiceOptions } from "./choice-options";
import type { QuizMaps } from "./map-options";
import { OrderList } from "./order-list";
import type { AskedItem, Shown } from "./shown";

const NO_CONTROLS = (
  <p className="question-trouble">This question could not be loaded. Check the network, then load the page again.</p>
);

const DrawnOptions = fetchedComponent(async () => (await import("./drawn-options")).DrawnOptions, NO_CONTROLS);
const RareOptions = fetchedComponent(async () => (await import("./rare-kinds")).rareKinds.RareOptions, NO_CONTROLS);

/** Gets now the controls of every kind that needs no map. */
export const fetchControls = (): Promise<void> => RareOptions.fetch();

/** Gets now the controls of questions on a map. */
export const fetchDrawnControls = (): Promise<void> => DrawnOptions.fetch();

interface QuestionControlsProps extends Shown {
  readonly item: AskedItem;
  readonly layout: QuizLayout | undefined;
  readonly maps: QuizMaps;
}

/**
 * What a question of any kind is answered with: what lessons ask comes with the page, the others when a question needs them. Drawn again only where something of
 * theirs changes: code that is still on its way would be shown as nothing meanwhile.
 */
export const QuestionControls = memo(function QuestionControls({
  item,
  layout,
  maps,
  ...shown
}: QuestionControlsProps) {
  switch (item.kind) {
    case "choice":
      return <ChoiceOptions item={item} shown={shown} />;
    case "order":
      return <OrderList item={item} shown={shown} />;
    case "map":
    case "pin":
      return <DrawnOptions item={item} layout={layout} maps={maps} shown={shown} />;
    default:
      return <RareOptions item={item} shown={shown} />;
  }
});
