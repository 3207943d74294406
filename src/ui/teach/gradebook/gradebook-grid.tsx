"use client";

import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { GradebookDialog, type OpenCell } from "./gradebook-dialog";
import { moveInGrid } from "./gradebook-move";
import { GradebookTable, type GradebookTableProps } from "./gradebook-table";

interface GradebookGridProps extends GradebookTableProps {
  readonly timeZone: string;
}

const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;

function placeOf(cell: HTMLElement): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = (cell.dataset["cell"] ?? "").split(" ").map(Number);
  return { row, column };
}

/** The keys of the gradebook: arrows and Home and End move, Enter opens a cell, a digit begins a new mark in it. */
export function GradebookGrid({ timeZone, ...table }: GradebookGridProps) {
  const { classId, pupils, assignments } = table;
  const grid = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<OpenCell | null>(null);
  const size = { rows: pupils.length, columns: assignments.length };

  const enter = (cell: HTMLElement): void => {
    for (const other of grid.current?.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]') ?? [])
      other.tabIndex = -1;
    cell.tabIndex = 0;
    cell.focus();
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const open = (cell: HTMLElement, typed: string): void => {
    const { row, column } = placeOf(cell);
    const [pupil, assignment] = [pupils[row], assignments[column]];
    if (!pupil || !assignment) return;
    const { attempt, given, percent, state, tries } = cell.dataset;
    const isHandedIn = Number(tries ?? 0) > 0;
    enter(cell);
    setOpened({
      pupil,
      assignment,
      attempt: attempt ?? null,
      isHandedIn,
      isGiven: given !== undefined,
      state: state ?? "",
      value: typed || percent || "",
      isTyped: typed !== "",
    });
  };

  const press = (event: KeyboardEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.metaKey) return;
    const isDigit = /^\d$/.test(event.key) && !event.ctrlKey;
    if (event.key === "Enter" || event.key === "F2" || isDigit) {
      event.preventDefault();
      open(cell, isDigit ? event.key : "");
      return;
    }
    const to = moveInGrid(placeOf(cell), size, event.key, event.ctrlKey);
    const next = to && grid.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`);
    if (!next) return;
    event.preventDefault();
    enter(next);
  };

  const click = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    if (cell) open(cell, "");
  };

  const close = (): void => {
    setOpened(null);
    grid.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside takes the keys; this only listens. */}
      <div className="gradebook-scroll" onClick={click} onKeyDown={press} ref={grid}>
        <GradebookTable {...table} />
      </div>
      {opened && <GradebookDialog cell={opened} classId={classId} onClose={close} timeZone={timeZone} />}
    </>
  );
}
