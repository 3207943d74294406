"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { lessonOf, type Progress, withText } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { joinTexts } from "./join-texts";

/** How long a hand rests before what it typed is kept, and the longest that anything typed waits, in ms (our own choice). */
const REST = 500;
const LONGEST = 3000;

type Timer = ReturnType<typeof setTimeout> | undefined;

interface KeptText {
  readonly text: string;
  /** `joined`: kept below what another page had written; `typing`: newer than what the device holds; `lost`: the browser refuses to hold it. */
  readonly state: "kept" | "joined" | "typing" | "lost";
  /** To be called whenever the area's text has changed. */
  readonly onInput: () => void;
  /** Keeps at once what was typed. */
  readonly keep: () => void;
}

/** Puts what another page wrote above what is typed here, where it does not stand there yet; the cursor stays at its word. */
function putAbove(area: HTMLTextAreaElement, other: string): void {
  const { value: typed, selectionStart, selectionEnd } = area;
  const joined = joinTexts(other, typed);
  if (joined === typed) return;
  area.value = joined;
  const shift = joined.lastIndexOf(typed);
  if (document.activeElement === area) area.setSelectionRange(selectionStart + shift, selectionEnd + shift);
}

/**
 * Keeps what is typed into a text area on the device, soon after the typing rests and when the page is put away. The area itself holds the text, so that
 * what was typed before the device could be asked stays, below what it held. What another page wrote since this one read it stays too, above.
 */
export function useKeptText(area: RefObject<HTMLTextAreaElement | null>, lesson: string, id: string): KeptText {
  const kept = useProgress((state) => lessonOf(state.progress, lesson).texts[id]) ?? "";
  const loaded = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const [text, setText] = useState("");
  const [state, setState] = useState<KeptText["state"]>("kept");
  const opened = useRef(false);
  const unkept = useRef(false);
  /** What the device held when this page read or wrote it last. */
  const known = useRef("");
  /** `again`: more was to be kept meanwhile. */
  const writing = useRef<"no" | "now" | "again">("no");
  const rest = useRef<Timer>(undefined);
  const longest = useRef<Timer>(undefined);

  const keep = useCallback(() => {
    clearTimeout(rest.current);
    clearTimeout(longest.current);
    longest.current = undefined;
    const box = area.current;
    if (!box || !unkept.current) return;
    if (writing.current !== "no") {
      writing.current = "again";
      return;
    }
    writing.current = "now";
    const from = known.current;
    let held = from;
    let written = from;
    const lay = (progress: Progress): Progress => {
      held = lessonOf(progress, lesson).texts[id] ?? "";
      written = held === from ? box.value : joinTexts(held, box.value);
      return withText(progress, lesson, id, written);
    };
    void change(lay).then((isHeld) => {
      const isWaiting = writing.current === "again";
      writing.current = "no";
      known.current = written;
      if (held !== from) putAbove(box, held);
      setText(box.value);
      if (box.value !== written) {
        if (isWaiting) keep();
        return;
      }
      unkept.current = false;
      setState(!isHeld ? "lost" : held === from ? "kept" : "joined");
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
    known.current = kept;
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
