"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { keepTogether } from "../kit/keep-together";
import { OptionMark } from "../quiz/kinds/option-mark";
import type { Mark } from "../quiz/kinds/shown";
import type { Standing } from "../quiz/verdict-head";

export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
}

interface KeptChoiceProps {
  /** Ids of the elements that ask, with spaces between. */
  readonly heading: string;
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  /** Id of the option that is kept, if any. */
  readonly kept: string | undefined;
  /** False until the device has been asked: what is chosen before could not be kept. */
  readonly ready: boolean;
  readonly submit: string;
  /** Whether the options stand beside one another, for texts of a word or two. */
  readonly row?: boolean;
  /** Whether what is kept can no longer be changed. */
  readonly fixed?: boolean;
  /** What becomes of the options once one is kept: how it stands, and what each says. They then stay on the screen. Left out where no answer is better than another. */
  readonly verdict?: { readonly state: Standing; readonly markOf: (option: string) => Mark | null } | undefined;
  /** Whether a tick with a pointer is the answer. */
  readonly atOnce?: boolean;
  readonly onKeep: (option: string) => void;
  /** What is shown once an option is kept. */
  readonly children: ReactNode;
}

/**
 * Radios that are committed to, then shown as kept, and can be changed. The focus goes where reading goes on; paper may show the radios as they were answered.
 * With `atOnce` a pointer's tick commits: whoever points has decided, and "Change" takes it back. Arrow keys tick every radio that they pass, so they commit
 * nothing: the button comes with the first radio ticked so, and Enter presses it.
 */
export function KeptChoice({
  heading,
  name,
  options,
  kept,
  ready,
  submit,
  row = false,
  fixed = false,
  verdict,
  atOnce = false,
  onKeep,
  children,
}: KeptChoiceProps) {
  const [changing, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const byPointer = useRef(false);
  const showsKept = kept !== undefined && (fixed || !changing);

  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    const find = (selector: string) => place.current?.querySelector<HTMLElement>(selector);
    (showsKept ? find(".ask-kept") : (find("input:checked") ?? find("input")))?.focus();
  }, [showsKept]);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const option = new FormData(event.currentTarget).get(name);
    if (typeof option === "string") keep(option);
  };

  const keep = (option: string) => {
    acted.current = true;
    setChanging(false);
    onKeep(option);
  };

  const shown = showsKept ? verdict : undefined;
  return (
    <div
      onKeyDownCapture={() => {
        byPointer.current = false;
      }}
      onPointerDownCapture={() => {
        byPointer.current = true;
      }}
      ref={place}
    >
      <form
        data-at-once={atOnce || undefined}
        data-kept={(showsKept && !verdict) || undefined}
        key={kept}
        onSubmit={commit}
      >
        <fieldset aria-labelledby={heading} disabled={shown !== undefined}>
          <div className={row ? "choices choices-words" : "choices"}>
            {options.map((option) => {
              const mark = shown?.markOf(option.id) ?? null;
              return (
                <label className="choice" data-mark={mark?.state} key={option.id}>
                  <input
                    defaultChecked={option.id === kept}
                    name={name}
                    onClick={() => atOnce && ready && byPointer.current && keep(option.id)}
                    required
                    type="radio"
                    value={option.id}
                  />
                  <span>{keepTogether(option.text)}</span>
                  <OptionMark mark={mark} />
                </label>
              );
            })}
          </div>
        </fieldset>
        {!showsKept && (
          <button className="button" disabled={!ready} type="submit">
            {submit}
          </button>
        )}
      </form>
      {showsKept && (
        <>
          <div className={verdict ? "ask-kept verdict" : "ask-kept"} data-state={verdict?.state} tabIndex={-1}>
            {children}
          </div>
          {!fixed && (
            <button
              className="button-quiet"
              onClick={() => {
                acted.current = true;
                setChanging(true);
              }}
              type="button"
            >
              Change
            </button>
          )}
        </>
      )}
    </div>
  );
}
