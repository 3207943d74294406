"use client";

import { useEffect } from "react";

/** How long a browser without idle callbacks is left alone between two parts, in ms. */
const REST = 100;

/**
 * Lays out what a page leaves for when it comes near (`content-visibility: auto`), one part after another while nothing else is to be done. Until then its height is an estimate; from then on a scroll
 * bar, a jump and a picture of the whole page are exact. `parts`: which elements, as a selector.
 */
export function LayOutAtLeisure({ parts }: { readonly parts: string }) {
  useEffect(() => {
    const waiting = [...document.querySelectorAll<HTMLElement>(parts)].filter(
      (part) => getComputedStyle(part).contentVisibility === "auto",
    );
    let gone = false;
    const rest = (then: () => void) =>
      "requestIdleCallback" in window ? requestIdleCallback(then) : setTimeout(then, REST);
    const next = () => {
      const part = gone ? undefined : waiting.shift();
      if (!part) return;
      part.style.contentVisibility = "visible";
      // The next only once this one has been painted.
      requestAnimationFrame(() => rest(next));
    };
    void document.fonts.ready.then(() => rest(next));
    return () => {
      gone = true;
    };
  }, [parts]);
  return null;
}
