import type { ReactNode } from "react";
import type { Item, ItemKind } from "../../quiz/item";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { MarkerMap, SpotMap } from "./item-map";
import { letterOf } from "./item-names";

type Of<K> = Extract<Item, { readonly kind: K }>;

/** What a pupil does with a pen, by kind. */
const TASKS: Readonly<Record<ItemKind, string>> = {
  choice: "Tick one box.",
  multiple: "Tick every box that is right. A wrong tick takes away from the mark.",
  map: "Tick the letter of the marker.",
  pin: "Put a cross on the map.",
  order: "Write 1 into the box of the earliest, 2 into that of the next, and so on.",
  match: "Write the letter of the answer on each line.",
  number: "Write the number.",
  text: "Write the name.",
};

/** One question on paper: never split over two sheets. */
export function PaperQuestion({ item, maps }: { item: Item; maps: QuizMaps }) {
  return (
    <li className="paper-question" data-kind={item.kind}>
      <h3>{item.stem}</h3>
      <p className="paper-task">
        {item.differs && <span className="badge">Reports differ</span>} {taskOf(item)}
      </p>
      {(FIELDS[item.kind] as Field<ItemKind>)(item as never, maps)}
    </li>
  );
}

function taskOf(item: Item): string {
  const isShared = item.kind === "match" && new Set(item.key.map(({ option }) => option)).size < item.key.length;
  return isShared ? `${TASKS.match} A letter may be used more than once.` : TASKS[item.kind];
}

type Field<K extends ItemKind> = (item: Of<K>, maps: QuizMaps) => ReactNode;

/** Where the answer goes. */
const FIELDS: { readonly [K in ItemKind]: Field<K> } = {
  choice: (item) => <Boxes item={item} />,
  multiple: (item) => <Boxes item={item} />,
  map: (item, maps) => <MarkerMap item={item} maps={maps} tells={false} />,
  pin: (item, maps) => <SpotMap item={item} maps={maps} tells={false} />,
  order: (item) => (
    <ul className="paper-order">
      {item.options.map(({ id, text }) => (
        <li key={id}>
          <i className="paper-box" /> {text}
        </li>
      ))}
    </ul>
  ),
  match: (item) => (
    <>
      <ul className="paper-prompts">
        {item.prompts.map(({ id, text }) => (
          <li key={id}>
            <i className="paper-blank" /> <span>{text}</span>
          </li>
        ))}
      </ul>
      <ul className="paper-answers">
        {item.options.map(({ id, text }, i) => (
          <li key={id}>
            <b>{letterOf(i)}</b> {text}
          </li>
        ))}
      </ul>
    </>
  ),
  number: (item) => (
    <p className="paper-typed">
      <i className="paper-line" data-short="" /> {item.key.unit}
    </p>
  ),
  text: () => (
    <p className="paper-typed">
      <i className="paper-line" />
    </p>
  ),
};

function Boxes({ item }: { item: Of<"choice" | "multiple"> }) {
  return (
    <ul className="paper-boxes">
      {item.options.map(({ id, text }, i) => (
        <li key={id}>
          <i className="paper-box" data-round={item.kind === "choice" || undefined} /> <b>{letterOf(i)}</b>{" "}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
