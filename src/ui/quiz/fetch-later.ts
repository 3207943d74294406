import { useEffect } from "react";

/** How long a page has stood before it gets what is needed last, in ms: nobody has answered a question much sooner (our own choice). */
const AT_REST = 5000;

/**
 * Gets what a quiz needs later, with the first answer or once the page has stood for a while, whichever comes first: not in the way of what is read first, and
 * there when the network is lost. `fetch` must stay the same function.
 */
export function useFetchLater(fetch: () => Promise<unknown>, isAnswered: boolean): void {
  useEffect(() => {
    const wait = setTimeout(() => void fetch().catch(() => null), isAnswered ? 0 : AT_REST);
    return () => clearTimeout(wait);
  }, [fetch, isAnswered]);
}
