import type { Theme } from "../../course/entity-claims";
import { type AnyEntity, type FactBase, getEntity } from "../../course/fact-base";
import type { NamePlan } from "../../course/mentions";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { keepTogether } from "../kit/keep-together";
import { ClaimEntry } from "./claim-entry";
import type { ToldClaim, VoiceGroup } from "./group-by-voice";
import { type EntityKind, kindOf } from "./kind-of";

/** So many claims stand open on a page; of a longer first group only the first few, and what is beyond opens on a press. */
const OPEN_CLAIMS = 4;
const FIRST_CLAIMS = 2;

const THEMES: Readonly<Record<EntityKind, Readonly<Record<Theme, string>>>> = {
  actor: {
    label: "Description, statements, aims",
    when: "When",
    actor: "With others",
    place: "Where",
    event: "In which events",
    figure: "How many, how far",
  },
  place: {
    label: "Description",
    when: "When",
    actor: "Who is there, and who took or left it",
    place: "Where it lies",
    event: "What happened there, or was bound for it",
    figure: "How many, how far",
  },
  event: {
    label: "Description and aim",
    when: "When, and in what order",
    actor: "Who",
    place: "Where",
    event: "With which other events",
    figure: "How many, how far",
  },
};

interface ClaimGroupsProps {
  readonly facts: FactBase;
  readonly entity: AnyEntity;
  readonly groups: readonly VoiceGroup[];
  /** The entity's name as running text has it. */
  readonly name: string;
  /** Which names in the page's texts lead to their pages. */
  readonly names: NamePlan;
}

/** Claims, with what they are about wherever that changes. */
function ClaimList({
  facts,
  entity,
  told,
  name,
  names,
}: Omit<ClaimGroupsProps, "groups"> & { readonly told: readonly ToldClaim[] }) {
  const themes = THEMES[kindOf(entity)];
  return (
    <ul>
      {told.map(({ claim, theme }, i) => (
        <ClaimEntry
          claim={claim}
          facts={facts}
          here={entity.id}
          key={claim.id}
          names={names}
          theme={i > 0 && told[i - 1]?.theme === theme ? null : theme === null ? `What names ${name}` : themes[theme]}
        />
      ))}
    </ul>
  );
}

function nameGroup(facts: FactBase, { kind, voice }: VoiceGroup): string {
  if (kind === "several") return "More than one voice";
  return voice === null ? "Nobody credited" : capitalise(getEntity(facts, voice).name);
}

/** What the reports say, by whose word it is: a group opens on a press, the first of them as far as there is room. */
export function ClaimGroups({ groups, ...list }: ClaimGroupsProps) {
  const isShort = groups.reduce((sum, { told }) => sum + told.length, 0) <= OPEN_CLAIMS;
  return groups.map((group, i) => {
    const { told, kind } = group;
    const title = nameGroup(list.facts, group);
    const id = `voice-${i + 1}`;
    const shown = i === 0 && told.length > OPEN_CLAIMS ? told.slice(0, FIRST_CLAIMS) : told;
    const rest = told.slice(shown.length);
    return (
      <details className="voice-group" data-kind={kind} key={title} open={isShort || i === 0}>
        <summary>
          <h3 id={id}>{keepTogether(title)}</h3>
          <span className="fold-note">{plural(told.length, "claim")}</span>
        </summary>
        <ClaimList {...list} told={shown} />
        {rest.length > 0 && (
          <details className="voice-rest">
            <summary>{plural(rest.length, "more claim")}</summary>
            <ClaimList {...list} told={rest} />
          </details>
        )}
      </details>
    );
  });
}
