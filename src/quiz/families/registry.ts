import type { Family } from "../family";
import { match } from "./match/match";
import { onTheMap } from "./on-the-map/on-the-map";
import { orderEvents } from "./order-events/order-events";
import { when } from "./when/when";
import { whichFirst } from "./which-first/which-first";
import { whichLabel } from "./which-label/which-label";
import { whichPlace } from "./which-place/which-place";
import { who } from "./who/who";

/** Every item family. A new one is a folder beside these and a line here. */
export const FAMILIES: readonly Family[] = [
  who,
  whichPlace,
  when,
  whichFirst,
  orderEvents,
  match,
  onTheMap,
  whichLabel,
];
