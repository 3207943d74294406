import { memo, type ReactNode } from "react";
import type { Item, ItemKind } from "../../quiz/item";
import { ChoiceOptions } from "./choice-options";
import { fetchedComponent } from "./fetched-component";
import type { QuizMaps } from "./map-options";
import { OrderList } from "./order-list";
import type { Shown } from "./shown";

type Of<K extends ItemKind> = Extract<Item, { readonly kind: K }>;

const NO_CONTROLS = (
  <p className="question-trouble">This question could not be loaded. Check the network, then load the page again.</p>
);

const MapOptions = fetchedComponent(async () => (await import("./map-options")).MapOptions, NO_CONTROLS);
const PinOptions = fetchedComponent(async () => (await import("./pin-options")).PinOptions, NO_CONTROLS);
const MatchLines = fetchedComponent(async () => (await import("./match-lines")).MatchLines, NO_CONTROLS);
const SeveralOptions = fetchedComponent(async () => (await import("./several-options")).SeveralOptions, NO_CONTROLS);
const TypedField = fetchedComponent(async () => (await import("./typed-field")).TypedField, NO_CONTROLS);

/** Gets the controls of every kind now, those with maps aside: their maps are large, and the player knows whether its quiz has any. */
export async function fetchControls(): Promise<void> {
  await Promise.all([MatchLines, SeveralOptions, TypedField].map(({ fetch }) => fetch()));
}

type Controls<K extends ItemKind> = (item: Of<K>, shown: Shown, maps: QuizMaps) => ReactNode;

/** What each kind is answered with. What lessons ask comes with the page, the others when a question needs them. */
const CONTROLS: { readonly [K in ItemKind]: Controls<K> } = {
  choice: (item, shown) => <ChoiceOptions item={item} shown={shown} />,
  multiple: (item, shown) => <SeveralOptions item={item} shown={shown} />,
  map: (item, shown, maps) => <MapOptions item={item} maps={maps} shown={shown} />,
  pin: (item, shown, maps) => <PinOptions item={item} maps={maps} shown={shown} />,
  order: (item, shown) => <OrderList item={item} shown={shown} />,
  match: (item, shown) => <MatchLines item={item} shown={shown} />,
  number: (item, shown) => <TypedField item={item} shown={shown} />,
  text: (item, shown) => <TypedField item={item} shown={shown} />,
};

interface QuestionControlsProps extends Shown {
  readonly item: Item;
  readonly maps: QuizMaps;
}

/** The controls of a question of any kind. Drawn again only where something of theirs changes: code that is still on its way would be shown as nothing meanwhile. */
export const QuestionControls = memo(function QuestionControls({ item, maps, ...shown }: QuestionControlsProps) {
  const controls = CONTROLS[item.kind] as Controls<ItemKind>;
  return controls(item as never, shown, maps);
});
