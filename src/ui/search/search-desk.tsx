"use client";

import { type SubmitEvent, useEffect, useRef, useState } from "react";
import type { SearchAnswer } from "../../search/search-course";
import { loadFinder } from "./load-finder";
import type { Finder } from "./make-finder";
import { SearchAnswerPart } from "./search-answer";
import { searchHref } from "./search-href";

/** A browser puts what is typed into the address, and a server takes only so much of one. More than is searched for, so that the page can say that it cut. */
const MOST_TYPED = 1000;

/** How long a hand must rest before what it typed is looked for, in ms. */
const REST = 150;

interface SearchDeskProps {
  readonly course: string;
  /** What the server found for the address. */
  readonly answered: SearchAnswer;
  readonly examples: readonly string[];
}

/** The search field and what it finds. Without JavaScript a form; with it, results while one types, and an address that keeps step. */
export function SearchDesk({ course, answered, examples }: SearchDeskProps) {
  const [answer, setAnswer] = useState(answered);
  const [isStalled, setStalled] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const loading = useRef<Promise<Finder | null>>(null);
  const finder = useRef<Finder>(null);
  const rest = useRef(0);

  const load = async (): Promise<Finder | null> => {
    loading.current ??= loadFinder(course).catch(() => null);
    finder.current = await loading.current;
    if (finder.current === null) loading.current = null;
    return finder.current;
  };

  const search = async (): Promise<void> => {
    const find = await load();
    const typed = field.current?.value;
    if (typed === undefined) return;
    setStalled(find === null);
    if (find === null) return;
    const next = find(typed);
    setAnswer(next);
    window.history.replaceState(null, "", searchHref(course, next.query));
  };

  const searchSoon = (): void => {
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(search, REST);
    void load();
  };

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    // As long as there is no index, the form goes to the server.
    if (finder.current === null) return;
    event.preventDefault();
    window.clearTimeout(rest.current);
    void search();
  };

  // The browser may have put back, or a hand may have typed, what came before this ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once, when the page has become live.
  useEffect(() => {
    if (field.current?.value !== answered.query) searchSoon();
    else if (document.activeElement === field.current) void load();
    return () => window.clearTimeout(rest.current);
  }, []);

  return (
    <>
      <search>
        <form action={searchHref(course, "")} className="search-form" method="get" onSubmit={submit}>
          <label className="search-label" htmlFor="search-field">
            A name, a word or a figure
          </label>
          <input
            autoCapitalize="none"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: who opens the page to search has come to type; with results there, the focus stays where it is.
            autoFocus={answered.query === ""}
            className="search-field"
            defaultValue={answered.query}
            dir="auto"
            enterKeyHint="search"
            id="search-field"
            name="q"
            onFocus={() => void load()}
            maxLength={MOST_TYPED}
            onInput={searchSoon}
            ref={field}
            spellCheck={false}
            type="search"
          />
          <button className="button" type="submit">
            Search
          </button>
        </form>
      </search>
      <SearchAnswerPart answer={answer} course={course} examples={examples} isStalled={isStalled} />
    </>
  );
}
