import { MatchLines } from "./match-lines";
import { SeveralOptions } from "./several-options";
import type { AskedItem, Shown } from "./shown";
import { TypedField } from "./typed-field";

/** The controls of the kinds that are asked less often than choices and need no map: small, and in one file. */
export function RareOptions({
  item,
  shown,
}: {
  item: AskedItem<"multiple" | "match" | "number" | "text">;
  shown: Shown;
}) {
  switch (item.kind) {
    case "multiple":
      return <SeveralOptions item={item} shown={shown} />;
    case "match":
      return <MatchLines item={item} shown={shown} />;
    default:
      return <TypedField item={item} shown={shown} />;
  }
}
