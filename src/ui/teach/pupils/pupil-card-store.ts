import type { PupilCard } from "../../../classroom/people/pupil-card";

/** Tells this page that the cards have changed; other tabs have their own. */
const CHANGED = "pupil-cards";

const keyOf = (classId: string): string => `pupil cards ${classId}`;

/** The cards of a class as they are kept in this tab, as text: "[]" where there are none. */
export const readCardText = (classId: string): string => sessionStorage.getItem(keyOf(classId)) ?? "[]";

export const parseCards = (text: string): readonly PupilCard[] => JSON.parse(text) as PupilCard[];

/** Keeps new cards until the tab is closed; those of the same pupils are replaced. */
export function keepCards(classId: string, cards: readonly PupilCard[]): void {
  const fresh = new Set(cards.map(({ id }) => id));
  const earlier = parseCards(readCardText(classId)).filter(({ id }) => !fresh.has(id));
  sessionStorage.setItem(keyOf(classId), JSON.stringify([...earlier, ...cards]));
  window.dispatchEvent(new Event(CHANGED));
}

export function forgetCards(classId: string): void {
  sessionStorage.removeItem(keyOf(classId));
  window.dispatchEvent(new Event(CHANGED));
}

export function watchCards(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}
