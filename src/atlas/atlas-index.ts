import type { Account, Claim, MapView, Place } from "../course/course";
import { gatherClaims } from "../course/entity-claims";
import { type FactBase, getClaim } from "../course/fact-base";
import { capitalise } from "../course/render";
import type { AtlasMap, SceneSpec } from "../course/scene-spec";
import { tellerOf } from "../course/teller";
import type { FilterKind } from "./atlas-filter";
import { listPlacesIn } from "./places-in-view";

/** A claim as far as it is told of one place or layer. */
export interface AtlasTold {
  readonly claim: Claim;
  readonly accounts: readonly Account[];
}

type LayerSpec = NonNullable<SceneSpec["moves"]>[number];

/** A layer of the atlas and what it rests on. */
export interface AtlasLayer extends Pick<LayerSpec, "id" | "label" | "teller"> {
  readonly told: readonly AtlasTold[];
}

export interface AtlasPlace {
  readonly place: Place;
  readonly told: readonly AtlasTold[];
}

/** Ids that an account tells of, by what the atlas can be narrowed to. */
type AccountKeys = Readonly<Record<FilterKind, readonly string[]>>;

interface AtlasOption {
  readonly id: string;
  readonly name: string;
}

/** The maps of the atlas with their places; where no author wrote any, one map of the widest view. */
export function listAtlasMaps({ course }: FactBase): (SceneSpec & { readonly view: string })[] {
  const extent = ({ box: [west, south, east, north] }: MapView) => (east - west) * (north - south);
  const [widest] = [...course.views].sort((a, b) => extent(b) - extent(a));
  const bare = widest && { view: widest.id, title: course.title, description: "Places that the reports name." };
  const maps: readonly AtlasMap[] = course.atlas ?? (bare ? [bare] : []);
  return maps.map((map) => {
    const view = course.views.find(({ id }) => id === map.view);
    const inView = view ? listPlacesIn(view, course.places) : [];
    return { ...map, places: map.places ?? inView.map(({ id }) => id).join(" ") };
  });
}

/** The layers of all maps, each once. Throws where one names a claim that the course lacks. */
export function listAtlasLayers(facts: FactBase): AtlasLayer[] {
  const layers = listAtlasMaps(facts).flatMap(
    ({ presence = [], zones = [], sketches = [], moves = [], shifts = [] }) => [
      ...sketches,
      ...shifts,
      ...zones,
      ...moves,
      ...presence,
    ],
  );
  const first = new Map([...layers].reverse().map((layer) => [layer.id, layer]));
  return [...new Set(layers.map(({ id }) => id))].flatMap((id) => {
    const layer = first.get(id);
    return layer ? [{ id, label: layer.label, teller: layer.teller, told: readTold(facts, layer.claims ?? []) }] : [];
  });
}

function readTold(facts: FactBase, claims: readonly string[]): AtlasTold[] {
  const told = new Map<Claim, Account[]>();
  for (const written of claims) {
    const [id = "", account] = written.split("/");
    const claim = getClaim(facts, id);
    const accounts = claim.accounts.filter((one) => account === undefined || one.id === account);
    told.set(claim, [...(told.get(claim) ?? []), ...accounts]);
  }
  return [...told].map(([claim, accounts]) => ({ claim, accounts }));
}

/** What is told of a place: claims about it, and then those that only name it, each with the accounts that have the place as an argument, or all where none has. */
export function listToldOf(facts: FactBase, place: string): AtlasTold[] {
  return gatherClaims(facts, place).all.map((claim) => {
    const own = claim.accounts.filter(({ args }) =>
      Object.values(args).some((value) => value.kind === "place" && value.id === place),
    );
    return { claim, accounts: own.length > 0 ? own : claim.accounts };
  });
}

/** Whom and what an account tells of, and who tells it. */
export function keysOf(facts: FactBase, account: Account): AccountKeys {
  const ids = (kind: "actor" | "event") => [
    ...new Set(Object.values(account.args).flatMap((value) => (value.kind === kind ? [value.id] : []))),
  ];
  const tellers = new Set(account.citations.map((citation) => tellerOf(facts, citation).id));
  return { actor: ids("actor"), teller: [...tellers], event: ids("event") };
}

/** What the atlas can be narrowed to: whoever and whatever is told of, or tells, in one of its lines; by name. */
export function listOptions(
  facts: FactBase,
  told: readonly AtlasTold[],
): Readonly<Record<FilterKind, readonly AtlasOption[]>> {
  const accounts = new Set(told.flatMap((one) => one.accounts));
  const names = {
    actor: new Map<string, string>(),
    teller: new Map<string, string>(),
    event: new Map<string, string>(),
  };
  for (const account of accounts) {
    const keys = keysOf(facts, account);
    for (const kind of ["actor", "event"] as const)
      for (const id of keys[kind]) names[kind].set(id, capitalise(facts.entities.get(id)?.name ?? id));
    for (const citation of account.citations) {
      const { id, name } = tellerOf(facts, citation);
      names.teller.set(id, name);
    }
  }
  const sorted = (kind: FilterKind) =>
    [...names[kind]]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, facts.course.language));
  return { actor: sorted("actor"), teller: sorted("teller"), event: sorted("event") };
}
