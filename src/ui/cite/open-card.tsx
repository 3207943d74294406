"use client";

import { useEffect } from "react";

/** Opens the card that the address names, as a search result does, at the first sentence that rests on it. */
export function OpenCard() {
  useEffect(() => {
    const open = () => {
      const card = document.getElementById(location.hash.slice(1));
      if (!card?.matches("[popover]:not(:popover-open)")) return;
      const marker = document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(card.id)}"]`);
      marker?.scrollIntoView({ block: "center", behavior: "instant" });
      marker?.focus({ preventScroll: true });
      card.showPopover();
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return null;
}
