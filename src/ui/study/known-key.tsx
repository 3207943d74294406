import type { Known } from "../../study/tally";
import { KnownSign } from "./known-mark";

const MEANINGS: readonly (readonly [Known, string])[] = [
  ["not asked", "no claim of it was asked"],
  ["practised", "some were asked"],
  ["partly remembered", "some are remembered"],
  ["remembered", "all are remembered"],
];

/** What the marks on the map and in the lists say. */
export function KnownKey() {
  return (
    <ul aria-label="Marks" className="known-key">
      {MEANINGS.map(([known, means]) => (
        <li key={known}>
          <KnownSign known={known} />
          <span>
            <strong>{known}</strong>: {means}
          </span>
        </li>
      ))}
    </ul>
  );
}
