/** Where to go after the sign-in: a path of our own, or null. A second slash or backslash would lead to another host. */
export const readNextPath = (text: unknown): string | null =>
  typeof text === "string" && text.length <= 500 && /^\/(?![/\\])/.test(text) && !/[\s\\]/.test(text) ? text : null;
