import type { Claim } from "../../course/course";
import { type EntityClaims, gatherClaims, type Theme } from "../../course/entity-claims";
import type { AnyEntity, FactBase } from "../../course/fact-base";
import { type NamePlan, type Passage, planNames } from "../../course/mentions";
import { listConcerned } from "../../course/naming";
import { lessonPath } from "../../course/paths";
import { capitalise, withArticle } from "../../course/render";
import { traceVoices } from "../../course/voice-trails";
import { nameText } from "../cite/name-link";
import { keepTogether } from "../kit/keep-together";
import { plural } from "../kit/plural";
import { ArabicName } from "./arabic-name";
import { ClaimEntry } from "./claim-entry";
import { EntityFacts } from "./entity-facts";
import { EventPlace } from "./event-place";
import { type EntityKind, kindOf } from "./kind-of";
import { LocatorMap, locate, type ViewPictures } from "./locator-map";
import { SoleClaims } from "./sole-claims";
import { ToldBy } from "./told-by";
import { VoiceTrails } from "./voice-trails";

/** Longer lists of claims that only name the entity open on a press. */
const OPEN_NAMED = 6;

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

const LISTS: Readonly<Record<EntityKind, { readonly path: string; readonly text: string }>> = {
  actor: { path: "actors", text: "The cast" },
  place: { path: "places", text: "Places" },
  event: { path: "timeline", text: "Timeline" },
};

interface PartProps {
  readonly facts: FactBase;
  readonly entity: AnyEntity;
  readonly claims: EntityClaims;
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

function Claims({ facts, entity, claims: { groups, named }, name, names }: PartProps) {
  const titles = THEMES[kindOf(entity)];
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">What the reports say</h2>
      {groups.length + named.length === 0 && <p>They name {name}, and say nothing more that can be cited.</p>}
      {groups.map(({ theme, claims }) => (
        <section aria-labelledby={`theme-${theme}`} key={theme}>
          <h3 id={`theme-${theme}`}>{titles[theme]}</h3>
          <ul>
            {claims.map((claim) => (
              <ClaimEntry claim={claim} facts={facts} here={entity.id} key={claim.id} names={names} />
            ))}
          </ul>
        </section>
      ))}
      <Named
        claims={named}
        entity={entity}
        facts={facts}
        names={names}
        title={groups.length === 0 ? `What names ${name}` : `More that names ${name}`}
      />
    </section>
  );
}

function Lineage({ facts, entity, claims: { all } }: PartProps) {
  const trails = traceVoices(facts, all);
  if (trails.length === 0) return null;
  const voices = trails.filter(({ voice }) => voice !== null).length;
  return (
    <section aria-labelledby="lineage">
      <h2 id="lineage">Through whom it is known</h2>
      <p>
        {all.length === 1 ? "The claim above goes" : `The ${all.length} claims above go`} back to{" "}
        {voices === 0 ? "no voice that can be named" : plural(voices, "voice")}.
      </p>
      <VoiceTrails facts={facts} here={entity.id} trails={trails} />
    </section>
  );
}

function Lessons({ facts, entity, claims: { all } }: PartProps) {
  const ids = new Set(all.map(({ id }) => id));
  const lessons = facts.course.lessons
    .map((lesson) => ({ lesson, cited: lesson.cites.filter((claim) => ids.has(claim)).length }))
    .filter(({ lesson, cited }) => cited > 0 || lesson.introduces.includes(entity.id));
  if (lessons.length === 0) return null;
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">In the lessons</h2>
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
    </section>
  );
}

/** Claims that only name the entity; they open on a press where they are many. */
function Named({
  facts,
  entity,
  claims,
  title,
  names,
}: Pick<PartProps, "facts" | "entity" | "names"> & { readonly claims: readonly Claim[]; readonly title: string }) {
  if (claims.length === 0) return null;
  const list = (
    <ul>
      {claims.map((claim) => (
        <ClaimEntry claim={claim} facts={facts} here={entity.id} key={claim.id} names={names} />
      ))}
    </ul>
  );
  if (claims.length > OPEN_NAMED)
    return (
      <details className="more-named">
        <summary>
          {title}: {plural(claims.length, "claim")}
        </summary>
        {list}
      </details>
    );
  return (
    <section aria-labelledby="named">
      <h3 id="named">{keepTogether(title)}</h3>
      {list}
    </section>
  );
}

/** All that the reports say of one actor, place or event, who says it, and how it became known. */
export function EntityPage({
  facts,
  entity,
  pictures,
}: {
  facts: FactBase;
  entity: AnyEntity;
  pictures: ViewPictures;
}) {
  const { course } = facts;
  const list = LISTS[kindOf(entity)];
  const name = withArticle(entity);
  const claims = gatherClaims(facts, entity.id);
  const told = [...claims.groups.flatMap((group) => group.claims), ...claims.named];
  const names = planNames(facts, [{ text: entity.about }, ...told.flatMap(listClaimPassages)], [entity.id]);
  const part = { facts, entity, claims, name, names };
  const located = "position" in entity ? locate(course, entity, pictures) : null;
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
        <div className="entity-side">
          <EntityFacts entity={entity} facts={facts} />
        </div>
        <div className="entity-main">
          {located && "position" in entity && (
            <LocatorMap course={course} located={located} pictures={pictures} place={entity} />
          )}
          <Claims {...part} />
          {"when" in entity && <EventPlace event={entity} facts={facts} />}
          <SoleClaims claims={part.claims.all} facts={facts} />
          {"side" in entity && <ToldBy actor={entity} facts={facts} name={name} />}
          <Lineage {...part} />
          <Lessons {...part} />
        </div>
      </div>
    </article>
  );
}
