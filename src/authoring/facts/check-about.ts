import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";

const KINDS = ["actor", "place", "event"] as const;

/** Every claim must stand on the page of some actor, place or event: of one of its arguments, or of one under `about`, which adds what they lack. */
export function checkAbout({ authored, ids, claims }: Draft): Problem[] {
  return authored.claims.flatMap(({ value: { id, about = [] }, spot }) => {
    const { predicate = null, accounts = [] } = claims.find((claim) => claim.id === id) ?? {};
    const told = new Set(
      accounts.flatMap(({ args }) => Object.values(args).flatMap((value) => ("id" in value ? [value.id] : []))),
    );
    const tells = Object.values(predicate?.roles ?? {}).some((role) => KINDS.some((kind) => kind === role.kind));
    const isHomeless = predicate !== null && !tells && about.length === 0;
    return [
      ...(isHomeless
        ? [
            problemAt(
              spot("id"),
              `no argument of "${id}" is an actor, place or event, so that it stands on no page`,
              'say whom or what it is about: "about: [ids]"',
            ),
          ]
        : []),
      ...about.flatMap((entity, index) => [
        ...checkId(ids, KINDS, entity, spot("about", index)),
        ...(told.has(entity)
          ? [problemAt(spot("about", index), `"${entity}" is an argument of the claim already`, "drop it here")]
          : []),
        ...(about.indexOf(entity) < index
          ? [problemAt(spot("about", index), `"${entity}" stands twice`, "drop one")]
          : []),
      ]),
    ];
  });
}
