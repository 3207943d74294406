import type { Claim } from "../../course/course";
import { type EntityClaims, gatherClaims } from "../../course/entity-claims";
import type { AnyEntity, FactBase } from "../../course/fact-base";
import { type NamePlan, type Passage, planNames } from "../../course/mentions";
import { listConcerned } from "../../course/naming";
import { lessonPath } from "../../course/paths";
import { plural } from "../../course/plural";
import { capitalise, withArticle } from "../../course/render";
import { traceVoices } from "../../course/voice-trails";
import { nameText } from "../cite/name-link";
import { keepTogether } from "../kit/keep-together";
import type { PicturesByView } from "../map/view-pictures";
import { ActorTies } from "./actor-ties";
import { ArabicName } from "./arabic-name";
import { ClaimGroups } from "./claim-groups";
import { EntityFacts } from "./entity-facts";
import { findScene } from "./entity-scene";
import { EventBar } from "./event-bar";
import { EventPlace } from "./event-place";
import { Fold } from "./fold";
import { groupByVoice, type VoiceGroup } from "./group-by-voice";
import { type EntityKind, kindOf } from "./kind-of";
import { LocatorMap } from "./locator-map";
import { SoleClaims } from "./sole-claims";
import { ToldBy } from "./told-by";
import { VoiceTrails } from "./voice-trails";

const LISTS: Readonly<Record<EntityKind, { readonly path: string; readonly text: string }>> = {
  actor: { path: "actors", text: "The cast" },
  place: { path: "places", text: "Places" },
  event: { path: "timeline", text: "Timeline" },
};

/** Longer lists of lessons open on a press. */
const OPEN_LESSONS = 3;

interface EntityPageProps {
  readonly facts: FactBase;
  readonly entity: AnyEntity;
  readonly pictures: PicturesByView;
}

interface PartProps {
  readonly facts: FactBase;
  readonly entity: AnyEntity;
  readonly claims: EntityClaims;
  /** The same by whose word they are. */
  readonly groups: readonly VoiceGroup[];
  /** The name as running text has it: "the harbour guild". */
  readonly name: string;
  /** Which names in the page's texts lead to their pages. */
  readonly names: NamePlan;
}

/** What is said of a claim on the page, in its order. */
function listClaimPassages(claim: Claim): readonly Passage[] {
  const { gist, accounts, note } = claim;
  const about = listConcerned(claim);
  const told = accounts.length > 1 ? accounts.map((account) => account.gist) : [];
  return [gist, ...told, note ?? ""].map((text) => ({ text, about }));
}

function Claims({ facts, entity, claims: { all }, groups, name, names }: PartProps) {
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">What the reports say</h2>
      {all.length === 0 ? (
        <p>They name {name}, and say nothing more that can be cited.</p>
      ) : (
        <ClaimGroups entity={entity} facts={facts} groups={groups} name={name} names={names} />
      )}
    </section>
  );
}

function Lineage({ facts, entity, claims: { all } }: PartProps) {
  const trails = traceVoices(facts, all);
  if (trails.length === 0) return null;
  const voices = trails.filter(({ voice }) => voice !== null).length;
  const sayVoices = voices === 0 ? "no voice that can be named" : plural(voices, "voice");
  return (
    <Fold id="lineage" note={sayVoices} title="Through whom it is known">
      <p>
        {all.length === 1 ? "The claim above goes" : `The ${all.length} claims above go`} back to {sayVoices}.
      </p>
      <VoiceTrails facts={facts} here={entity.id} trails={trails} />
    </Fold>
  );
}

function Lessons({ facts, entity, claims: { all } }: PartProps) {
  const ids = new Set(all.map(({ id }) => id));
  const lessons = facts.course.lessons
    .map((lesson) => ({ lesson, cited: lesson.cites.filter((claim) => ids.has(claim)).length }))
    .filter(({ lesson, cited }) => cited > 0 || lesson.introduces.includes(entity.id));
  if (lessons.length === 0) return null;
  return (
    <Fold
      id="lessons"
      note={plural(lessons.length, "lesson")}
      open={lessons.length <= OPEN_LESSONS}
      title="In the lessons"
    >
      <ul className="entity-lessons">
        {lessons.map(({ lesson, cited }) => (
          <li key={lesson.id}>
            <a href={lessonPath(facts.course.id, lesson.id)}>
              Lesson {lesson.number}: {lesson.title}
            </a>
            <small>
              {lesson.introduces.includes(entity.id) && "introduces the name"}
              {lesson.introduces.includes(entity.id) && cited > 0 && ", "}
              {cited > 0 && `cites ${cited} of these claims`}
            </small>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What one sees first: a map of it, its days among those of its neighbours, or with whom it is said to have to do. */
function Lead({ facts, entity, pictures }: EntityPageProps) {
  const located = findScene(facts, entity, new Set(Object.keys(pictures)));
  return (
    <>
      {located && <LocatorMap facts={facts} here={entity.id} located={located} pictures={pictures} />}
      {"when" in entity && <EventBar event={entity} facts={facts} />}
      {"side" in entity && <ActorTies actor={entity} facts={facts} />}
    </>
  );
}

/** All that the reports say of one actor, place or event, who says it, and how it became known. */
export function EntityPage(props: EntityPageProps) {
  const { facts, entity } = props;
  const { course } = facts;
  const list = LISTS[kindOf(entity)];
  const name = withArticle(entity);
  const claims = gatherClaims(facts, entity.id);
  const groups = groupByVoice(facts, claims);
  const told = groups.flatMap((group) => group.told.map(({ claim }) => claim));
  const names = planNames(facts, [{ text: entity.about }, ...told.flatMap(listClaimPassages)], [entity.id]);
  const part = { facts, entity, claims, groups, name, names };
  return (
    <article className="entity">
      <p className="text-soft">
        <a href={`/${course.id}/${list.path}`}>{list.text}</a>
      </p>
      <h1 className="page-title mt-2 max-w-4xl">
        {keepTogether(capitalise(entity.name))} <ArabicName className="entity-arabic" of={entity} />
      </h1>
      <p className="entity-about">{nameText(facts, names, entity.about)}</p>
      <div className="entity-columns">
        <div className="entity-lead">
          <Lead {...props} />
        </div>
        <div className="entity-side">
          <EntityFacts entity={entity} facts={facts} />
        </div>
        <div className="entity-main">
          <Claims {...part} />
          {"when" in entity && <EventPlace event={entity} facts={facts} />}
          <SoleClaims claims={claims.all} facts={facts} />
          {"side" in entity && <ToldBy actor={entity} facts={facts} name={name} />}
          <Lineage {...part} />
          <Lessons {...part} />
        </div>
      </div>
    </article>
  );
}
