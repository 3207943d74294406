"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { keepTogether } from "../kit/keep-together";

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
  /** Whether what is kept, be it nothing, can no longer be changed. */
  readonly fixed?: boolean;
  readonly onKeep: (option: string) => void;
  /** What is shown in place of the form once an option is kept. */
  readonly children: ReactNode;
}

/** Radios that are committed to, then shown as kept, and can be changed. The focus goes where reading goes on; paper may show the radios as they were answered. */
export function KeptChoice({
  heading,
  name,
  options,
  kept,
  ready,
  submit,
  row = false,
  fixed = false,
  onKeep,
  children,
}: KeptChoiceProps) {
  const [changing, setChanging] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const showsKept = fixed || (kept !== undefined && !changing);

  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    const target = showsKept ? ".ask-kept" : "input:checked, input";
    place.current?.querySelector<HTMLElement>(target)?.focus();
  }, [showsKept]);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const option = new FormData(event.currentTarget).get(name);
    if (typeof option !== "string") return;
    acted.current = true;
    setChanging(false);
    onKeep(option);
  };

  return (
    <div ref={place}>
      {showsKept && (
        <>
          <div className="ask-kept" tabIndex={-1}>
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
      <form data-kept={showsKept || undefined} key={kept} onSubmit={commit}>
        <fieldset aria-labelledby={heading}>
          <div className={row ? "choices choices-words" : "choices"}>
            {options.map((option) => (
              <label className="choice" key={option.id}>
                <input defaultChecked={option.id === kept} name={name} required type="radio" value={option.id} />
                <span>{keepTogether(option.text)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {!showsKept && (
          <button className="button" disabled={!ready} type="submit">
            {submit}
          </button>
        )}
      </form>
    </div>
  );
}
