import { preload } from "react-dom";

/**
 * Has the browser fetch the pictures of a map that stands at the top of its page before the scripts: on a slow line they would come last, and the page's
 * largest paint with them. Call it while the page renders.
 */
export function fetchPicturesFirst(addresses: readonly (string | null | undefined)[]): void {
  for (const address of addresses) if (address) preload(address, { as: "image", fetchPriority: "high" });
}
