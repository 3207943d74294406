"use client";

import { useRef, useState } from "react";
import { plural } from "../../../course/plural";
import { useReady } from "../../kit/use-ready";

interface GrantTicksProps {
  readonly pupils: readonly {
    readonly id: string;
    readonly name: string;
    /** What is granted so far, in words; null where nothing is. */
    readonly granted: string | null;
  }[];
  /** Who is ticked at first. */
  readonly chosen: string | null;
}

/** Ticks pupils, or all of them at once. */
export function AssignmentGrantTicks({ pupils, chosen }: GrantTicksProps) {
  const list = useRef<HTMLUListElement>(null);
  const isReady = useReady();
  const [count, setCount] = useState(chosen === null ? 0 : 1);
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>("input") ?? [])];
  const isAll = count === pupils.length;
  const tickAll = () => {
    for (const box of boxes()) box.checked = !isAll;
    setCount(isAll ? 0 : pupils.length);
  };
  return (
    <fieldset className="grant-ticks" onChange={() => setCount(boxes().filter(({ checked }) => checked).length)}>
      <legend>For whom</legend>
      <p className="grant-all">
        <button className="button-quiet" disabled={!isReady} onClick={tickAll} type="button">
          {isAll ? "Tick nobody" : "Tick all"}
        </button>
        <output>
          {count} of {plural(pupils.length, "pupil")} ticked
        </output>
      </p>
      <ul ref={list}>
        {pupils.map(({ id, name, granted }) => (
          <li key={id}>
            <label className="assign-tick">
              <input
                autoComplete="off"
                data-type="list"
                defaultChecked={id === chosen}
                name="pupils"
                type="checkbox"
                value={id}
              />
              <span>
                <bdi>{name}</bdi>
                {granted !== null && <small>{granted}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
