import type { ReactNode } from "react";
import type { Item, ItemKind, MatchItem, OrderItem } from "../../quiz/item";
import { Icon } from "../kit/icon";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { tellPairs, tellRange, tellReach, tellSpellings } from "./count-marks";
import { MarkerMap, SpotMap } from "./item-map";
import { letterIn, letterOf } from "./item-names";

type Of<K> = Extract<Item, { readonly kind: K }>;

/** An item with its key shown, whatever its kind. */
export function BankAnswer({ item, maps }: { item: Item; maps: QuizMaps }) {
  return (ANSWERS[item.kind] as Answer<ItemKind>)(item as never, maps);
}

type Answer<K extends ItemKind> = (item: Of<K>, maps: QuizMaps) => ReactNode;

const ANSWERS: { readonly [K in ItemKind]: Answer<K> } = {
  choice: (item) => <MarkedOptions item={item} />,
  multiple: (item) => <MarkedOptions item={item} />,
  map: (item, maps) => <MarkerMap item={item} maps={maps} tells />,
  pin: (item, maps) => (
    <>
      <SpotMap item={item} maps={maps} tells />
      <p>{tellReach(item)} In the list beside the map:</p>
      <MarkedOptions
        item={{
          ...item,
          options: item.options.map((option) => {
            const name = item.spots.find((spot) => spot.option === option.id)?.name;
            return name ? { ...option, text: `${name}: ${option.text}` } : option;
          }),
        }}
      />
    </>
  ),
  order: (item) => <RightOrder item={item} />,
  match: (item) => <RightLines item={item} />,
  number: (item) => (
    <p className="bank-typed">
      <RightMark>{item.key.text}</RightMark> {item.key.value} {item.key.unit} is typed; {tellRange(item)}.
    </p>
  ),
  text: (item) => (
    <p className="bank-typed">
      <RightMark>{item.key.text}</RightMark>{" "}
      {tellSpellings(item) && `${tellSpellings(item)}; a slip is forgiven in a long name. `}
      {item.rivals.length > 0 && `An answer as near to one of ${item.rivals.length} other names does not count.`}
    </p>
  ),
};

function RightMark({ children }: { children: ReactNode }) {
  return (
    <strong className="bank-right">
      <Icon name="right" /> <span className="sr-only">Key: </span>
      {children}
    </strong>
  );
}

function MarkedOptions({ item }: { item: Of<"choice" | "multiple" | "pin"> }) {
  const keys: readonly string[] = item.key;
  return (
    <ul className="bank-options">
      {item.options.map(({ id, text }) => (
        <li data-key={keys.includes(id)} key={id}>
          <span>{text}</span>
          {keys.includes(id) && (
            <span className="bank-key">
              <Icon name="right" /> key
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function RightOrder({ item }: { item: OrderItem }) {
  const textOf = (id: string): string => item.options.find((option) => option.id === id)?.text ?? "";
  return (
    <>
      <p className="bank-lead">Key: an order that fits all that the reports prove</p>
      <ol className="bank-order">
        {item.key.order.map((id) => (
          <li key={id}>
            {textOf(id)} <small>shown as {item.options.findIndex((option) => option.id === id) + 1}</small>
          </li>
        ))}
      </ol>
      <p>{tellPairs(item)}</p>
      <ul className="bank-pairs">
        {item.key.pairs.map(({ before, after }) => (
          <li key={`${before} ${after}`}>
            {textOf(before)} <Icon name="onward" /> <span className="sr-only">before</span> {textOf(after)}
          </li>
        ))}
      </ul>
    </>
  );
}

function RightLines({ item }: { item: MatchItem }) {
  const used = new Set(item.key.map(({ option }) => option));
  const spare = item.options.filter(({ id }) => !used.has(id));
  return (
    <>
      <dl className="bank-lines">
        {item.prompts.map((prompt) => {
          const option = item.key.find((pair) => pair.prompt === prompt.id)?.option ?? "";
          const i = item.options.findIndex(({ id }) => id === option);
          return (
            <div key={prompt.id}>
              <dt>{prompt.text}</dt>
              <dd>
                <RightMark>
                  {letterIn(item.options, option)} {item.options[i]?.text}
                </RightMark>
              </dd>
            </div>
          );
        })}
      </dl>
      {spare.length > 0 && (
        <p>
          To spare:{" "}
          {spare.map(({ id, text }) => `${letterOf(item.options.findIndex((o) => o.id === id))} ${text}`).join("; ")}
        </p>
      )}
    </>
  );
}
