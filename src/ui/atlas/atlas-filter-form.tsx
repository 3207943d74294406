"use client";

import { useEffect, useId, useRef, useState } from "react";
import {
  type AtlasFilter,
  FILTERS,
  type FilterKind,
  isTold,
  NO_FILTER,
  readFilter,
  writeFilter,
} from "../../atlas/atlas-filter";
import { noteSeen, type SeenNote } from "../../atlas/seen-on-maps";
import { plural } from "../../course/plural";

interface AtlasFilterFormProps {
  readonly options: Readonly<Record<FilterKind, readonly { readonly id: string; readonly name: string }[]>>;
  /** How many places and layers there are. */
  readonly entries: number;
}

const LABELS: Readonly<Record<FilterKind, string>> = { actor: "Actor", teller: "Who says so", event: "Event" };

/**
 * Narrows the atlas around it to an actor, a teller or an event: shows what matches alone, on the maps, in their keys and in the lists, and keeps the
 * choice in the address.
 */
export function AtlasFilterForm({ options, entries }: AtlasFilterFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef(false);
  const [filter, setFilter] = useState<AtlasFilter>(NO_FILTER);
  const [matches, setMatches] = useState(entries);
  const narrowed = isNarrowed(filter);

  useEffect(() => {
    const atlas = form.current?.closest<HTMLElement>("[data-atlas]");
    const isFirst = !asked.current;
    const chosen = isFirst ? readFilter(location.search, options) : filter;
    asked.current = true;
    if (isFirst && isNarrowed(chosen)) return setFilter(chosen);
    // The page comes with everything shown: to say so again would style all of it anew.
    if (atlas && !isFirst) setMatches(narrow(atlas, chosen));
    const query = writeFilter(location.search, chosen);
    if (query !== location.search)
      history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  }, [filter, options]);

  useEffect(() => {
    const atlas = form.current?.closest<HTMLElement>("[data-atlas]");
    const goOver = ({ target }: Event) => {
      const way = target instanceof Element ? target.closest<HTMLElement>("[data-way]")?.dataset["way"] : undefined;
      const radio = atlas?.querySelector<HTMLElement>(`[data-view="${way}"]`);
      // The button goes with its map: the choice of the map takes the focus over.
      radio?.click();
      radio?.focus({ preventScroll: true });
    };
    atlas?.addEventListener("click", goOver);
    return () => atlas?.removeEventListener("click", goOver);
  }, []);

  return (
    <>
      <form className="atlas-filter" onSubmit={(event) => event.preventDefault()} ref={form}>
        {FILTERS.filter((kind) => options[kind].length > 0).map((kind) => (
          <label htmlFor={`${id}${kind}`} key={kind}>
            {LABELS[kind]}
            <select
              className="select"
              id={`${id}${kind}`}
              onChange={(event) => setFilter({ ...filter, [kind]: event.target.value })}
              value={filter[kind]}
            >
              <option value="">All</option>
              {options[kind].map((option) => (
                <option key={option.id} value={option.id}>
                  {option.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button aria-disabled={!narrowed} className="button-quiet" onClick={() => setFilter(NO_FILTER)} type="button">
          Clear
        </button>
        <output>
          {narrowed
            ? `${matches} of ${plural(entries, "place")} and courses ${matches === 1 ? "matches" : "match"}.`
            : `All ${entries} places and courses are shown.`}
        </output>
      </form>
      <p className="atlas-no-script">
        All places and courses are shown. To narrow them to an actor, a speaker or an event, this page needs JavaScript.
      </p>
    </>
  );
}

const isNarrowed = (filter: AtlasFilter): boolean => FILTERS.some((kind) => filter[kind] !== "");

/** Shows what matches, hides all else, and counts. */
function narrow(atlas: HTMLElement, filter: AtlasFilter): number {
  const narrowed = isNarrowed(filter);
  let matches = 0;
  for (const entry of atlas.querySelectorAll<HTMLElement>("[data-entry]")) {
    const lines = [...entry.querySelectorAll<HTMLElement>("[data-keys]")];
    const told = lines.filter((line) => !narrowed || isTold(line.dataset["keys"] ?? "", filter));
    for (const line of lines) line.hidden = !told.includes(line);
    const isMatch = !narrowed || told.length > 0;
    if (isMatch) matches += 1;
    entry.hidden = !isMatch;
    const details = entry.querySelector("details");
    if (details) details.open = narrowed && isMatch;
    const count = entry.querySelector<HTMLElement>("[data-count]");
    const all = Number(count?.dataset["count"]);
    if (count)
      count.textContent = told.length === all ? plural(all, "claim") : `${told.length} of ${plural(all, "claim")}`;
    for (const part of atlas.querySelectorAll<HTMLElement>(`[data-shows="${entry.dataset["entry"]}"]`))
      part.hidden = !isMatch;
    atlas.style.setProperty(`--told-${entry.dataset["entry"]}`, isMatch ? "1" : "0");
  }
  for (const section of atlas.querySelectorAll<HTMLElement>(".atlas-lists > section"))
    section.hidden = section.querySelector("[data-entry]:not([hidden])") === null;
  tellOnMaps(atlas, matches, narrowed);
  return matches;
}

/** Says beside the name of each map how much of what matches is seen there, and on it where more is. */
function tellOnMaps(atlas: HTMLElement, matches: number, narrowed: boolean): void {
  const sheets = [...atlas.querySelectorAll<HTMLElement>("[data-sheet]")];
  const maps = sheets.map((sheet) => {
    const seen = (parts: string) => sheet.querySelectorAll(`${parts}[data-shows]:not([hidden])`).length;
    return { title: sheet.dataset["title"] ?? "", courses: seen("li"), places: seen("a") };
  });
  for (const [i, sheet] of sheets.entries()) {
    const seen = atlas.querySelector(`[data-seen="${i}"]`);
    const { courses = 0, places = 0 } = maps[i] ?? {};
    if (seen) seen.textContent = narrowed ? ` (${courses + places})` : "";
    const note = narrowed ? noteSeen(maps, i, matches) : null;
    const part = sheet.querySelector<HTMLElement>("[data-nothing]");
    if (part) writeNote(part, note, maps[note?.way ?? -1]?.title, sheets.length);
  }
}

function writeNote(part: HTMLElement, note: SeenNote | null, other: string | undefined, maps: number): void {
  part.hidden = note === null;
  part.toggleAttribute("data-beside", note?.beside === true);
  const [text, way] = [part.querySelector("p"), part.querySelector("button")];
  if (!text || !way) return;
  text.textContent = note?.text ?? "";
  way.hidden = other === undefined;
  way.dataset["way"] = String(note?.way ?? "");
  way.textContent = other === undefined ? "" : `Drawn on ${maps === 2 ? "the other" : "another"} map: ${other}`;
}
