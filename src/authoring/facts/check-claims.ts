import type { Arguments, Paragraph } from "../../course/course";
import type { Draft, DraftAccount, DraftCitation } from "../draft";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { reach } from "./check-ids";
import { printedKey } from "./compile-entities";

/** Every actor and place of an account, or a part or whole of it, must be named by each paragraph it cites, unless `unnamed` says why. */
export function checkClaimNames(draft: Draft): Problem[] {
  if (draft.authored.damaged.has("actor") || draft.authored.damaged.has("place")) return [];
  const family = relatives(draft);
  const spellings = new Map(
    [...draft.actors, ...draft.places].map(({ id, spellings }) => [id, spellings.map(({ as }) => as)]),
  );
  return listCited(draft).flatMap(({ account, citation, paragraph }) =>
    Object.entries(account.args).flatMap(([role, value]) => {
      if ((value.kind !== "actor" && value.kind !== "place") || role in citation.unnamed) return [];
      const names = new Set(paragraph.names.map(printedKey));
      const known = family(value.id).flatMap((id) => spellings.get(id) ?? []);
      if (known.some((spelling) => names.has(printedKey(spelling)))) return [];
      const where = `${citation.source}#${citation.paragraph}`;
      return [
        problemAt(
          citation.spot,
          `${where} does not name "${value.id}" (${role})`,
          `cite another paragraph, or write { at: "${where}", unnamed: { ${role}: why } }`,
        ),
      ];
    }),
  );
}

/** Of every figure each cited paragraph must list a wording, and every wording must stand in one of them. */
export function checkClaimFigures(draft: Draft): Problem[] {
  const cited = listCited(draft);
  const missing = cited.flatMap(({ account, citation, paragraph }) =>
    Object.entries(account.args).flatMap(([role, value]) => {
      if (value.kind !== "figure" || role in citation.unnamed) return [];
      if (value.figure.printed.some((wording) => paragraph.figures.map(printedKey).includes(printedKey(wording))))
        return [];
      const where = `${citation.source}#${citation.paragraph}`;
      return [
        problemAt(
          citation.spot,
          `${where} lists no figure "${value.figure.text}" (${role})`,
          `its figures are: ${paragraph.figures.join("; ") || "none"}`,
        ),
      ];
    }),
  );
  const stray = (draft.authored.damaged.has("source") ? [] : listAccounts(draft)).flatMap((account) =>
    Object.entries(account.args).flatMap(([role, value]) => {
      if (value.kind !== "figure") return [];
      const figures = cited.filter((one) => one.account === account).flatMap(({ paragraph }) => paragraph.figures);
      return value.figure.printed
        .filter((wording) => !figures.map(printedKey).includes(printedKey(wording)))
        .map((wording) =>
          problemAt(
            account.spotOf(role),
            `no cited paragraph lists the figure "${wording}"`,
            suggest(wording, figures, "drop it, or cite the paragraph that prints it"),
          ),
        );
    }),
  );
  return [...missing, ...stray];
}

/** A role that `unnamed` excuses must be one of the predicate's. */
export function checkUnnamed(draft: Draft): Problem[] {
  return draft.claims.flatMap(({ predicate, accounts }) =>
    accounts.flatMap(({ citations }) =>
      citations.flatMap(({ unnamed, spot }) => {
        const roles = predicate === null ? null : Object.keys(predicate.roles);
        return Object.keys(unnamed)
          .filter((role) => roles?.includes(role) === false)
          .map((role) =>
            problemAt(
              spot,
              `unnamed: "${predicate?.id}" has no role "${role}"`,
              suggest(role, roles ?? [], `use ${roles?.join(", ")}`),
            ),
          );
      }),
    ),
  );
}

/** Accounts of one claim must differ, and no two claims may say the same. */
export function checkSameClaims({ claims }: Draft): Problem[] {
  const first = new Map<string, { claim: string; spot: Spot }>();
  return claims.flatMap(({ id, predicate, accounts }) =>
    accounts.flatMap((account) => {
      if (predicate === null || Object.keys(account.args).length < Object.keys(predicate.roles).length) return [];
      const key = `${predicate.id} ${argumentsKey(account.args, predicate.symmetric)}`;
      const taken = first.get(key);
      if (taken === undefined) {
        first.set(key, { claim: id, spot: account.spot });
        return [];
      }
      return taken.claim === id
        ? [
            problemAt(
              account.spot,
              `the account "${account.id}" does not differ from another of "${id}"`,
              "give it an argument of its own, or join the citations",
            ),
          ]
        : [
            problemAt(
              account.spot,
              `"${id}" says the same as "${taken.claim}"`,
              `join it with ${taken.spot.file}:${taken.spot.line}`,
            ),
          ];
    }),
  );
}

/** One paragraph cited twice by one account. */
export function checkSameCitations(draft: Draft): Problem[] {
  return listAccounts(draft).flatMap(({ citations }) => {
    const seen = new Set<string>();
    return citations.flatMap(({ source, paragraph, origin, spot }) => {
      const key = `${source}#${paragraph}/${origin}`;
      if (seen.has(key)) return [problemAt(spot, `${key} is cited twice`, "drop one")];
      seen.add(key);
      return [];
    });
  });
}

function argumentsKey(args: Arguments, symmetric: boolean): string {
  const parts = Object.entries(args).map(([role, value]) => [symmetric ? "" : role, JSON.stringify(value)].join("="));
  return parts.sort().join(" ");
}

function listAccounts({ claims }: Draft): DraftAccount[] {
  return claims.flatMap(({ accounts }) => accounts);
}

function listCited(draft: Draft): { account: DraftAccount; citation: DraftCitation; paragraph: Paragraph }[] {
  const paragraphs = new Map(
    draft.authored.sources.flatMap(({ value }) =>
      value.paragraphs.map((paragraph) => [`${value.id}#${paragraph.n}`, paragraph] as const),
    ),
  );
  return listAccounts(draft).flatMap((account) =>
    account.citations.flatMap((citation) => {
      const paragraph = paragraphs.get(`${citation.source}#${citation.paragraph}`);
      return paragraph === undefined ? [] : [{ account, citation, paragraph }];
    }),
  );
}

/** An id with all its wholes and parts. */
function relatives({ actors, places }: Draft): (id: string) => string[] {
  const wholes = new Map([...actors, ...places].map(({ id, partOf }) => [id, partOf]));
  const parts = new Map<string, string[]>();
  for (const [id, above] of wholes) for (const whole of above) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  return (id) => [id, ...reach(id, wholes), ...reach(id, parts)];
}
