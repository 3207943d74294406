/** "1 voice", "3 voices": for words that take an s. */
export const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
