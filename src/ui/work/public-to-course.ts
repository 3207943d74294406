import { readPublicResponse, slotsOf } from "../../classroom/working/public-response";
import type { Item, Response } from "../../quiz/item";

/** An answer under the page's names, in the course's own, once the question is told; null where it does not fit. */
export function publicToCourse(item: Item, response: Response): Response | null {
  const [slot] = slotsOf([item]).values();
  return slot ? readPublicResponse(slot, response) : null;
}
