/** Texts with the sentence that they all begin with taken out, so that it is said once. */
interface Shared {
  /** Null where they begin differently, or where there is only one. */
  readonly lead: string | null;
  readonly rest: readonly string[];
}

/** A first sentence: up to a full stop with a capital after it. */
const FIRST = /^(.+?\.) (?=["“(]?\p{Lu})/u;

/** Takes out the first sentence that all texts share, if something follows it in each. */
export function shareLead(texts: readonly string[]): Shared {
  const [lead] = texts.map((text) => FIRST.exec(text)?.[1]);
  if (texts.length < 2 || lead === undefined || !texts.every((text) => text.startsWith(`${lead} `)))
    return { lead: null, rest: texts };
  return { lead, rest: texts.map((text) => text.slice(lead.length + 1)) };
}
