import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";

/** A source that a claim calls silent on it must be one that there is, and no source that the claim cites. */
export function checkSilent({ authored, ids, claims }: Draft): Problem[] {
  return authored.claims.flatMap(({ value: { id, silent = [] }, spot }) => {
    const accounts = claims.find((claim) => claim.id === id)?.accounts ?? [];
    const cited = new Set(accounts.flatMap(({ citations }) => citations.map(({ source }) => source)));
    return silent.flatMap((source, index) => [
      ...checkId(ids, ["source"], source, spot("silent", index)),
      ...(cited.has(source)
        ? [problemAt(spot("silent", index), `the claim cites "${source}" and calls it silent`, "drop one of the two")]
        : []),
      ...(silent.indexOf(source) < index
        ? [problemAt(spot("silent", index), `"${source}" stands twice`, "drop one")]
        : []),
    ]);
  });
}
