"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { lessonOf, withText } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { joinTexts } from "./join-texts";

/** How long a hand rests before what it typed is kept, and the longest that anything typed waits, in ms (our own choice). */
const REST = 500;
const LONGEST = 3000;

type Timer = ReturnType<typeof setTimeout> | undefined;

interface KeptText {
  readonly text: string;
  /** `typing`: newer than what the device holds; `lost`: the browser refuses to hold it. */
  readonly state: "kept" | "typing" | "lost";
  /** To be called whenever the area's text has changed. */
  readonly onInput: () => void;
  /** Keeps at once what was typed. */
  readonly keep: () => void;
}

/**
 * Keeps what is typed into a text area on the device, soon after the typing rests and when the page is put away. The area itself holds the text, so that
 * what was typed before the device could be asked stays, below what it held.
 */
export function useKeptText(area: RefObject<HTMLTextAreaElement | null>, lesson: string, id: string): KeptText {
  const kept = useProgress((state) => lessonOf(state.progress, lesson).texts[id]) ?? "";
  const loaded = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const [text, setText] = useState("");
  const [state, setState] = useState<KeptText["state"]>("kept");
  const opened = useRef(false);
  const unkept = useRef(false);
  const rest = useRef<Timer>(undefined);
  const longest = useRef<Timer>(undefined);

  const keep = useCallback(() => {
    clearTimeout(rest.current);
    clearTimeout(longest.current);
    longest.current = undefined;
    const typed = area.current?.value;
    if (typed === undefined || !unkept.current) return;
    void change((progress) => withText(progress, lesson, id, typed)).then((held) => {
      if (area.current?.value !== typed) return;
      unkept.current = false;
      setState(held ? "kept" : "lost");
    });
  }, [area, change, lesson, id]);

  const onInput = useCallback(() => {
    setText(area.current?.value ?? "");
    if (!opened.current) return;
    unkept.current = true;
    setState("typing");
    clearTimeout(rest.current);
    rest.current = setTimeout(keep, REST);
    longest.current ??= setTimeout(keep, LONGEST);
  }, [area, keep]);

  useEffect(() => {
    if (!area.current || !loaded || unkept.current) return;
    const shown = opened.current ? kept : joinTexts(kept, area.current.value);
    opened.current = true;
    if (area.current.value !== shown) area.current.value = shown;
    if (shown === kept) setText(kept);
    else onInput();
  }, [area, loaded, kept, onInput]);

  useEffect(() => {
    document.addEventListener("visibilitychange", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      clearTimeout(rest.current);
      clearTimeout(longest.current);
      longest.current = undefined;
    };
  }, [keep]);

  return { text, state, onInput, keep };
}
