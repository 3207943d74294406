/** Most texts that one memory keeps; then it starts anew, so that a server that runs for months does not fill up. */
const MOST_TEXTS = 20_000;

/** A pure function of one text, which reads each text once: the items of a course share stems and options, and every seed comes to them again. */
export function rememberTexts<T>(read: (text: string) => T): (text: string) => T {
  const memory = new Map<string, { readonly found: T }>();
  return (text) => {
    const known = memory.get(text);
    if (known) return known.found;
    if (memory.size >= MOST_TEXTS) memory.clear();
    const found = read(text);
    memory.set(text, { found });
    return found;
  };
}
