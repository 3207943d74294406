import type { Draft } from "../draft";
import { suggest } from "../nearest";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";

/** What `differ` tells of accounts must be of accounts that there are, and what would not settle a matter must rest on a claim. */
export function checkDifferences({ authored, ids }: Draft): Problem[] {
  return authored.claims.flatMap(({ value: { accounts, differ }, spot }) => {
    if (accounts === undefined || differ === undefined) return [];
    const told = accounts.map(({ id }) => id);
    const said = Object.keys(differ.says);
    return [
      ...said
        .filter((id) => !told.includes(id))
        .map((id) =>
          problemAt(
            spot("differ", "says", id),
            `there is no account "${id}"`,
            suggest(id, told, `use ${told.join(", ")}`),
          ),
        ),
      ...(differ.settled?.["not-by"] ?? []).flatMap(({ claim }, index) =>
        checkId(ids, ["claim"], claim, spot("differ", "settled", "not-by", index, "claim")),
      ),
    ];
  });
}
