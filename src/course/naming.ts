import type { Claim } from "./course";
import { type FactBase, getOrigin } from "./fact-base";
import { isOwnName, matchForms } from "./name-forms";
import { capitalise } from "./render";

/** Ids of the actors, places and events that stand in the claim's arguments, over all its accounts, each once. */
export function listEntities({ accounts }: Claim): readonly string[] {
  const values = accounts.flatMap(({ args }) => Object.values(args));
  return [...new Set(values.flatMap((value) => ("id" in value ? [value.id] : [])))];
}

/** Ids of those whom the claim tells of: its entities, then those that it is about without an argument for them, each once. */
export function listConcerned(claim: Claim): readonly string[] {
  return [...new Set([...listEntities(claim), ...(claim.about ?? [])])];
}

/** Actors who speak or carry any account of the claim. */
function listTellers(facts: FactBase, { accounts }: Claim): readonly string[] {
  const origins = accounts.flatMap(({ citations }) => citations.map(({ origin }) => getOrigin(facts, origin)));
  return origins.flatMap(({ speaker, carrier }) => [speaker ?? [], carrier ?? []].flat());
}

/** A spelling of several words ("an official") may be said of many, as a word in small letters may. */
const isOwnSpelling = (spelling: string): boolean => /^\p{Lu}[\p{L}’'-]{3,}$/u.test(spelling);

/** By the forms in which entities are written, longest first: whose own name it is, as far as it is somebody's. */
function listForms({ entities }: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (form: string, id: string, isOwn: boolean): void => {
    const bearers = forms.get(capitalise(form)) ?? new Set();
    forms.set(capitalise(form), isOwn ? bearers.add(id) : bearers);
  };
  for (const [id, entity] of entities) {
    add(entity.name, id, isOwnName(entity.name));
    for (const { as } of "spellings" in entity ? entity.spellings : []) add(as, id, isOwnSpelling(as));
  }
  return new Map([...forms].sort(([a], [b]) => b.length - a.length));
}

function findNamings(facts: FactBase): ReadonlyMap<string, readonly Claim[]> {
  const namings = new Map<string, Claim[]>();
  const forms = listForms(facts);
  const pattern = matchForms(forms.keys());
  for (const claim of forms.size === 0 ? [] : facts.course.claims) {
    const words = [claim.gist, ...claim.accounts.map(({ gist }) => gist)].join("\n");
    const passed = new Set([...listConcerned(claim), ...listTellers(facts, claim)]);
    for (const [form] of words.matchAll(pattern)) {
      const [bearer, ...others] = forms.get(capitalise(form)) ?? [];
      if (bearer === undefined || others.length > 0 || passed.has(bearer)) continue;
      passed.add(bearer);
      namings.set(bearer, [...(namings.get(bearer) ?? []), claim]);
    }
  }
  return namings;
}

const read = new WeakMap<FactBase, ReadonlyMap<string, readonly Claim[]>>();

/**
 * Claims whose words name an entity that they do not tell of and that is no teller of theirs ("how many guards stood at the pier", for the pier), in
 * the course's order. Names count, and spellings of one word with a capital; a form that two entities bear names neither. All claims are read the first time, once.
 */
export function listNamings(facts: FactBase, entity: string): readonly Claim[] {
  const namings = read.get(facts) ?? findNamings(facts);
  read.set(facts, namings);
  return namings.get(entity) ?? [];
}
