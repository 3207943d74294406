/** A text with a capital at its start. The fact base's own `capitalise` would bring all of its sentences to the browser. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
