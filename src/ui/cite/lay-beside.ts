/** A button or a link in a text that opens a card. */
export type Opener = HTMLButtonElement | HTMLAnchorElement;

const MARK = "--mark";
const SAID = "--said";

/** Space between a sentence and a card that would cover it. */
const ROOM = 16;

/** Takes an anchor's name from whatever had it and gives it to an element. */
function nameAnchor(name: string, element: HTMLElement) {
  for (const before of document.querySelectorAll<HTMLElement>(`[style*="${name}"]`))
    before.style.removeProperty("anchor-name");
  element.style.setProperty("anchor-name", name);
}

/** On a phone a card lies over the foot of the screen: the line that it was opened from moves up above it. */
function uncover(opener: Opener, card: HTMLElement) {
  if (!matchMedia("(width < 40rem)").matches) return;
  const covered = opener.getBoundingClientRect().bottom + ROOM - card.getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, covered);
}

/** Tells a card, before it opens, which mark and which paragraph it belongs to: its place beside them is in card.css. */
export function layBeside(opener: Opener, card: HTMLElement): void {
  nameAnchor(MARK, opener);
  nameAnchor(SAID, opener.closest<HTMLElement>("p, li, td, figcaption") ?? opener);
  card.dataset.beside = opener.closest(".map-step") ? "map" : "text";
  card.addEventListener("toggle", () => card.matches(":popover-open") && uncover(opener, card), { once: true });
}
