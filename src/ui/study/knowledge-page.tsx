import type { FactBase } from "../../course/fact-base";
import { entityPath } from "../../course/paths";
import { capitalise } from "../../course/render";
import type { Knowable, KnowableCourse } from "../../study/knowable";
import { tellType } from "../entity/kind-of";
import type { PicturesByView } from "../map/view-pictures";
import { CourseEnd } from "./course-end";
import { ForgetAnswers } from "./forget-answers";
import { KeepFile } from "./keep-file";
import { KnowledgeMap } from "./knowledge-map";
import { KnowledgeProvider } from "./knowledge-provider";
import { KnowledgeSummary } from "./knowledge-summary";
import { KnownGroups } from "./known-groups";
import { KnownKey } from "./known-key";
import type { KnownEntry } from "./known-list";

interface KnowledgePageProps {
  readonly facts: FactBase;
  readonly knowable: KnowableCourse;
  readonly maps: PicturesByView;
}

/** What a learner knows, by place, actor and event, and what this device keeps of it. */
export function KnowledgePage({ facts, knowable, maps }: KnowledgePageProps) {
  const { course } = facts;
  const toEntry = ({ entity, claims }: Knowable): KnownEntry => ({
    id: entity.id,
    name: capitalise(entity.name),
    type: tellType(entity),
    href: entityPath(facts, entity.id),
    claims,
  });
  const groups = [
    { id: "places", title: "Places", entries: knowable.places.map(toEntry) },
    { id: "actors", title: "Actors", entries: knowable.actors.map(toEntry) },
    { id: "events", title: "Events", entries: knowable.events.map(toEntry) },
  ];
  return (
    <div className="knowledge">
      <h1 className="page-title">What you know</h1>
      <p className="page-lead">
        What your answers to questions tell, claim by claim. A claim is <em>practised</em> until you answered it rightly
        three times, spaced over days; then it is <em>remembered</em>, until you miss it.
      </p>
      <noscript>
        <p className="notice">
          Your answers are remembered by a script, on this device alone. Without it this page stays empty.
        </p>
      </noscript>
      <KnowledgeProvider claims={knowable.claims} course={course.id}>
        <KnowledgeSummary course={course.id} />
        <KnownKey />
        <KnowledgeMap course={course} maps={maps} places={knowable.places} />
        <KnownGroups course={course.id} groups={groups} />
        <section aria-labelledby="kept" className="known-kept">
          <h2 id="kept">What this device keeps</h2>
          <p>
            Each answer to a question that was made from the facts, in practice, in a lesson or among today’s questions:
            which claim it was about, when, how right it was, how sure you were. It is kept in this browser alone. A
            file carries it to another device.
          </p>
          <CourseEnd />
          <KeepFile course={course.id} />
          <ForgetAnswers />
        </section>
      </KnowledgeProvider>
    </div>
  );
}
