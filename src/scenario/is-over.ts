import type { Play } from "./play";

/** Whether the story has come to its end. Apart from `play.ts`, which brings ink's runtime. */
export const isOver = ({ turns }: Play): boolean => turns.at(-1)?.ended ?? false;
