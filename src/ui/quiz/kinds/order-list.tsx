"use client";

import { type CSSProperties, type PointerEvent, useRef, useState } from "react";
import { nearestOrder } from "../../../quiz/telling/nearest-order";
import { Icon } from "../../kit/icon";
import { moveTo } from "./move-to";
import { OptionMark } from "./option-mark";
import type { AskedItem, Shown } from "./shown";

/**
 * A list that is put in order by its buttons or by dragging; the hidden fields carry the order into the form. After the answer it stands in the right order, and
 * each row says whether it had its place, and which it had. On the handout of a lesson it stands as it was answered.
 */
export function OrderList({ item, shown }: { item: AskedItem<"order">; shown: Shown }) {
  const given = shown.response?.kind === "order" ? shown.response.order : null;
  const draft = shown.draft?.kind === "order" ? shown.draft.order : null;
  const [order, setOrder] = useState<readonly string[]>(given ?? draft ?? item.options.map((option) => option.id));
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const right = given && "key" in item ? nearestOrder(item, given) : null;
  const yours = given ?? order;
  const textOf = (id: string): string => item.options.find((option) => option.id === id)?.text ?? "";

  const move = (id: string, to: number) => {
    if (to < 0 || to >= order.length) return;
    setOrder(moveTo(order, id, to));
    shown.onChange();
    setSaid(`${textOf(id)}: now ${to + 1} of ${order.length}`);
  };

  const drag = (event: PointerEvent<HTMLElement>) => {
    if (dragged === null || !list.current) return;
    const others = [...list.current.children].filter(
      (row) => row instanceof HTMLElement && row.dataset["id"] !== dragged,
    );
    const to = others.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return event.clientY > top + height / 2;
    }).length;
    if (order.indexOf(dragged) !== to) setOrder(moveTo(order, dragged, to));
  };

  return (
    <>
      {yours.map((id) => (
        <input key={id} name="order" type="hidden" value={id} />
      ))}
      {right && right.join() !== given?.join() && (
        <p className="order-told">An order that fits all that the reports prove, and where you had each:</p>
      )}
      <p className="order-end">Earliest</p>
      <ol
        className="order"
        onLostPointerCapture={() => {
          setDragged(null);
          shown.onChange();
        }}
        onPointerCancel={() => setDragged(null)}
        onPointerMove={drag}
        onPointerUp={() => setDragged(null)}
        ref={list}
      >
        {(right ?? yours).map((id, i) => (
          <li
            className="order-row"
            data-dragged={dragged === id || undefined}
            data-id={id}
            data-mark={right ? (yours[i] === id ? "chosen-right" : "wrong") : undefined}
            key={id}
            style={right ? ({ "--yours": yours.indexOf(id) } as CSSProperties) : undefined}
          >
            {right && <b className="order-n">{i + 1}</b>}
            {!given && (
              <span
                aria-hidden="true"
                className="order-grip"
                onPointerDown={(event) => {
                  // The list takes the pointer, because a row that moves would let go of it.
                  list.current?.setPointerCapture(event.pointerId);
                  setDragged(id);
                }}
              >
                <Icon name="grip" />
              </span>
            )}
            <span className="order-text">{textOf(id)}</span>
            {right && <PlaceMark right={i + 1} yours={yours.indexOf(id) + 1} />}
            {!given && (
              <span className="order-buttons">
                <button
                  aria-label={`Earlier: ${textOf(id)}`}
                  aria-disabled={i === 0}
                  onClick={() => move(id, i - 1)}
                  type="button"
                >
                  <Icon name="up" />
                </button>
                <button
                  aria-label={`Later: ${textOf(id)}`}
                  aria-disabled={i === order.length - 1}
                  onClick={() => move(id, i + 1)}
                  type="button"
                >
                  <Icon name="down" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="order-end">Latest</p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

/** Whether a row had its place; where it had another, which: "yours 1 → 2". */
function PlaceMark({ yours, right }: { yours: number; right: number }) {
  if (yours === right) return <OptionMark mark={{ state: "chosen-right", text: "in its place" }} />;
  return (
    <span className="choice-mark">
      <Icon name="wrong" /> <span className="sr-only">wrong place: </span>yours {yours} <Icon name="onward" />
      <span className="sr-only">, right is</span> {right}
    </span>
  );
}
