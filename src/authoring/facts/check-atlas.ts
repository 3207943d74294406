import { MOST_LAYERS } from "../../atlas/tell-apart";
import type { Draft } from "../draft";
import { checkDrawn, LAYERS } from "../lessons/check-map-story";
import { suggest } from "../nearest";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";
import { checkId } from "../schemas/ids";

/** The maps of the atlas differ in title and can be drawn, their layers rest on claims, and a layer that stands on two maps is the same on both. */
export function checkAtlas(draft: Draft): Problem[] {
  const course = draft.authored.course;
  if (course === null) return [];
  const { value, spot } = course;
  const known = new Map<string, { readonly words: string; readonly map: string }>();
  return value.atlas.flatMap((map, i) => {
    const layers = LAYERS.flatMap((kind) =>
      (map[kind] ?? []).map((layer, j) => ({ layer, at: (...path: string[]) => spot("atlas", i, kind, j, ...path) })),
    );
    const problems = [
      ...checkId(draft.ids, ["view"], map.view, spot("atlas", i, "view")),
      ...checkDrawn(draft, { ...map, places: map.places ?? "" }, spot("atlas", i)),
    ];
    if (value.atlas.findIndex(({ title }) => title === map.title) < i)
      problems.push(
        problemAt(spot("atlas", i, "title"), `two maps are called "${map.title}"`, "give one another title"),
      );
    if (layers.length > MOST_LAYERS)
      problems.push(problemAt(spot("atlas", i), `${layers.length} layers are too many`, `keep to ${MOST_LAYERS}`));
    for (const { layer, at } of layers) {
      problems.push(...layer.claims.flatMap((claim) => checkTold(draft, claim, at("claims"))));
      const words = JSON.stringify([layer.label, layer.teller, layer.claims]);
      const before = known.get(layer.id);
      if (before && before.words !== words && before.map !== map.title)
        problems.push(
          problemAt(
            at("id"),
            `"${layer.id}" stands on "${before.map}" with another label, teller or claims`,
            "write the same, or give it another id",
          ),
        );
      if (!before) known.set(layer.id, { words, map: map.title });
    }
    return problems;
  });
}

function checkTold({ claims, ids }: Draft, written: string, spot: Spot): Problem[] {
  const [id = "", account] = written.split("/");
  const unknown = checkId(ids, ["claim"], id, spot);
  const accounts = claims.find((claim) => claim.id === id)?.accounts.map((one) => one.id);
  if (unknown.length > 0 || account === undefined || accounts === undefined || accounts.includes(account))
    return unknown;
  return [
    problemAt(spot, `"${id}" has no account "${account}"`, suggest(account, accounts, `use ${accounts.join(", ")}`)),
  ];
}
