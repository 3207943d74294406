import type { Actor, Claim, Course, CourseEvent, Entity, Place, Source } from "../course/course";
import type { LessonSummary } from "../course/lesson-summary";
import { lessonPath, sourcePath } from "../course/paths";
import { capitalise } from "../course/render";
import type { Entry } from "./entry";

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function describeEntity(
  course: Course,
  kind: "actor" | "place" | "event",
  entity: Entity,
  names: readonly string[],
): Entry {
  const title = capitalise(entity.name);
  return {
    kind,
    title,
    names: unique(names).filter((name) => name !== title && name !== entity.name),
    lines: entity.about === "" ? [] : [entity.about],
    note: entity.type,
    href: `/${course.id}/${kind}s/${entity.id}`,
  };
}

const listNames = ({ arabic, spellings }: Actor | Place): readonly string[] => [
  ...(arabic === null ? [] : [arabic]),
  ...spellings.map(({ as }) => as),
];

/** When it was, where the reports tell, is looked for as well ("18 May"). */
function describeEvent(course: Course, event: CourseEvent): Entry {
  const entry = describeEntity(course, "event", event, []);
  return event.when === null ? entry : { ...entry, lines: [...entry.lines, capitalise(`${event.when.text}.`)] };
}

const describeLesson = (course: Course, { id, title, question, minutes, summary }: LessonSummary): Entry => ({
  kind: "lesson",
  title,
  names: [],
  lines: [summary, question],
  note: `about ${minutes} minutes`,
  href: lessonPath(course.id, id),
});

const describeSource = (course: Course, { id, number, label, title, publisher, byline, date }: Source): Entry => ({
  kind: "source",
  title: title ?? capitalise(label),
  names: unique([label, ...(publisher === null ? [] : [publisher])]).filter((name) => name !== title),
  lines: [
    [
      title === null ? "Without a title" : capitalise(label),
      publisher ?? "no publisher named",
      date?.text ?? "no date",
    ].join(", "),
    ...(byline === null ? [] : [byline]),
  ],
  note: `source ${number}`,
  href: sourcePath(course.id, id),
});

const listParagraphs = (course: Course, source: Source): readonly Entry[] =>
  source.paragraphs.map(({ n, gist }) => ({
    kind: "paragraph",
    title: `Source ${source.number}, paragraph ${n}`,
    names: [],
    lines: [gist],
    note: source.label,
    href: sourcePath(course.id, source.id, n),
  }));

/** Where a claim is read: on its card in the lesson that cites it first, else in the first paragraph that reports it. */
function placeClaim(course: Course, { id, lesson: lessonId, accounts }: Claim): Pick<Entry, "note" | "href"> {
  const lesson = course.lessons.find((each) => each.id === lessonId);
  if (lesson) return { note: `lesson ${lesson.number}`, href: `${lessonPath(course.id, lesson.id)}#claim-${id}` };
  const [citation] = accounts.flatMap(({ citations }) => citations);
  const source = course.sources.find((each) => each.id === citation?.source);
  if (!citation || !source) return { note: "", href: `/${course.id}/sources` };
  return {
    note: `source ${source.number}, paragraph ${citation.paragraph}`,
    href: sourcePath(course.id, source.id, citation.paragraph),
  };
}

function describeClaim(course: Course, claim: Claim): Entry {
  const { note, href } = placeClaim(course, claim);
  const differs = claim.accounts.length > 1;
  return {
    kind: "claim",
    title: claim.gist,
    names: [],
    lines: unique(claim.accounts.map(({ gist }) => gist)).filter((gist) => gist !== claim.gist),
    note: [...(differs ? ["reports differ"] : []), ...(note === "" ? [] : [note])].join(", "),
    href,
  };
}

/** Everything in a course that can be found, names before claims and claims before paragraphs, each kind in the course's order. */
export function listEntries(course: Course): readonly Entry[] {
  const { actors, places, events, glossary, lessons, sources, claims } = course;
  return [
    ...actors.map((actor) => describeEntity(course, "actor", actor, listNames(actor))),
    ...places.map((place) => describeEntity(course, "place", place, listNames(place))),
    ...events.map((event) => describeEvent(course, event)),
    ...glossary.map(({ id, term, means }) => ({
      kind: "term" as const,
      title: capitalise(term),
      names: [],
      lines: [means],
      note: "",
      href: `/${course.id}/glossary#${id}`,
    })),
    ...lessons.map((lesson) => describeLesson(course, lesson)),
    ...sources.map((source) => describeSource(course, source)),
    ...claims.map((claim) => describeClaim(course, claim)),
    ...sources.flatMap((source) => listParagraphs(course, source)),
  ];
}
