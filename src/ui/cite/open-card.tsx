"use client";

import { useEffect } from "react";
import { layBeside, type Opener } from "./lay-beside";

/** The card that a marker or a word opens. */
function cardOf(opener: Element): HTMLElement | null {
  const id = opener.getAttribute("popovertarget") ?? opener.getAttribute("href")?.slice(1) ?? "";
  return document.getElementById(id);
}

/** The marker or the word with a card that an event comes from. */
const openerOf = ({ target }: Event): Opener | null =>
  target instanceof Element ? target.closest<Opener>(".cite, a.word") : null;

/** Shows the card that the address names, as a search result does, at the first sentence that rests on it. */
function openNamed() {
  const card = document.getElementById(location.hash.slice(1));
  if (!card?.matches("[popover]:not(:popover-open)")) return;
  const id = CSS.escape(card.id);
  const opener = document.querySelector<Opener>(`[popovertarget="${id}"], a.word[href="#${id}"]`);
  opener?.scrollIntoView({ block: "center", behavior: "instant" });
  opener?.focus({ preventScroll: true });
  if (opener) layBeside(opener, card);
  card.showPopover();
}

/** Opens the cards of words, and the one that the address names; lays every card beside the text that it was opened from. Without it, words lead to their cards by their address. */
export function OpenCard() {
  useEffect(() => {
    // A press shuts the card that is open before the click comes that would open it again.
    let pressedShut: HTMLElement | null = null;
    const notePress = (event: Event) => {
      const card = openerOf(event);
      const own = card && cardOf(card);
      pressedShut = own?.matches(":popover-open") ? own : null;
    };
    const open = (event: MouseEvent) => {
      const opener = openerOf(event);
      const card = opener && cardOf(opener);
      if (!card || event.ctrlKey || event.metaKey) return;
      if (!card.matches(":popover-open")) layBeside(opener, card);
      if (opener.tagName !== "A") return;
      event.preventDefault();
      if (pressedShut !== card) card.togglePopover();
      pressedShut = null;
    };
    openNamed();
    addEventListener("hashchange", openNamed);
    document.addEventListener("pointerdown", notePress, true);
    document.addEventListener("click", open, true);
    return () => {
      removeEventListener("hashchange", openNamed);
      document.removeEventListener("pointerdown", notePress, true);
      document.removeEventListener("click", open, true);
    };
  }, []);
  return null;
}
