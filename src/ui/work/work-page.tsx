import type { ReactNode } from "react";
import type { QuizLayout } from "../../atlas/quiz-layout";
import type { EndedWork, GivenWork, RunningWork, WorkHead } from "../../classroom/working/work";
import type { QuizMaps } from "../quiz/kinds/map-options";
import type { CitableSource } from "./citable-source";
import { WorkCover } from "./work-cover";
import { WorkPlayer } from "./work-player";
import { WorkResult } from "./work-result";
import { KINDS, tellGivenPercent } from "./work-words";
import { WrittenShown } from "./written-shown";
import { WrittenTask } from "./written-task";

interface WorkPageProps {
  readonly head: WorkHead;
  readonly running: RunningWork | null;
  readonly ended: readonly EndedWork[];
  /** What the teacher gave for the whole of it. */
  readonly given: GivenWork | null;
  readonly layouts: Readonly<Record<string, Readonly<Record<string, QuizLayout>>>>;
  readonly maps: QuizMaps;
  readonly sources: readonly CitableSource[];
  /** The attempt that the address names, or null for the newest. */
  readonly asked: string | null;
  readonly now: number;
}

const NO_LAYOUTS = {};

/** The maps that these questions stand on, and no others: each brings all its places. */
function pickMaps(maps: QuizMaps, items: readonly { readonly kind: string; readonly view?: string }[]): QuizMaps {
  const views = new Set(items.map(({ view }) => view));
  return Object.fromEntries(Object.entries(maps).filter(([view]) => views.has(view)));
}

/** A pupil's page of one assignment: its cover, the work itself, and what became of it. */
export function WorkPage(props: WorkPageProps) {
  const { head, running, ended, given, layouts, maps, asked, now } = props;
  const shown = ended.find(({ id }) => id === asked) ?? ended.at(-1) ?? null;
  if (running && asked !== shown?.id)
    return (
      <>
        {given && <GivenShown given={given} />}
        <OpenWork {...props} running={running} />
      </>
    );
  return (
    <>
      <WorkHeading head={head} />
      {given && <GivenShown given={given} />}
      {running && (
        <p>
          <a className="button" href={`/tasks/${head.id}`}>
            Go on with attempt {running.number}
          </a>
        </p>
      )}
      {shown && (
        <>
          <WorkResult
            head={head}
            layouts={layouts[shown.id] ?? NO_LAYOUTS}
            maps={pickMaps(maps, shown.told?.questions.map(({ item }) => item) ?? [])}
            now={now}
            work={shown}
          />
          {shown.written && <WrittenShown sources={props.sources} written={shown.written} />}
          {head.target && (
            <p>
              <a href={head.target.href}>
                {head.kind === "lesson" ? "Read the lesson again" : "Play the scenario again"}
              </a>
            </p>
          )}
          <OtherAttempts ended={ended} head={head} shown={shown} />
        </>
      )}
      {!running && (shown === null || ended.length < head.attempts) && (
        <WorkCover head={head} now={now} used={ended.length} />
      )}
    </>
  );
}

function WorkHeading({ head }: { readonly head: WorkHead }) {
  return (
    <div>
      <p className="work-crumb">
        <a href="/tasks">Your work</a> · {KINDS[head.kind]}
      </p>
      <h1 className="page-title">{head.title}</h1>
    </div>
  );
}

function GivenShown({ given: { percent, reason } }: { readonly given: GivenWork }) {
  return (
    <section aria-label="Your result" className="given-shown">
      <p>
        Your teacher gave <strong>{tellGivenPercent(percent)}</strong>: {reason}
      </p>
      <p className="given-note">This is your result for all of it, whatever is handed in.</p>
    </section>
  );
}

function OtherAttempts({ head, ended, shown }: Pick<WorkPageProps, "head" | "ended"> & { readonly shown: EndedWork }) {
  if (ended.length < 2) return null;
  return (
    <p className="work-others">
      Attempts:{" "}
      {ended.map(
        ({ id, number }): ReactNode => (
          <a aria-current={id === shown.id ? "page" : undefined} href={`/tasks/${head.id}?attempt=${id}`} key={id}>
            {number}
          </a>
        ),
      )}
    </p>
  );
}

function OpenWork({ head, running, layouts, maps, sources, now }: WorkPageProps & { readonly running: RunningWork }) {
  if (head.kind === "quiz")
    return (
      <WorkPlayer
        assignment={head.id}
        layouts={layouts[running.id] ?? NO_LAYOUTS}
        maps={pickMaps(maps, running.questions)}
        now={now}
        title={head.title}
        work={running}
      />
    );
  if (head.kind === "written")
    return (
      <>
        <WorkHeading head={head} />
        <WrittenTask assignment={head.id} now={now} prompt={head.prompt ?? ""} sources={sources} work={running} />
      </>
    );
  const answered = Object.keys(running.state.answers).filter((slot) => slot.startsWith("question ")).length;
  return (
    <>
      <WorkHeading head={head} />
      <section className="school-card work-cover">
        <h2>Started</h2>
        {head.kind === "lesson" ? (
          <p>
            It counts as read when you have answered its questions and come to its end, from here: what was answered on
            this device before does not count. {answered > 0 && `${answered} answered so far.`}
          </p>
        ) : (
          <p>
            It counts as done when you reach the debrief. You can stop and go on later, and leaving it costs nothing.
          </p>
        )}
        {head.target ? (
          <p>
            <a className="button" href={`${head.target.href}?work=${running.id}`}>
              {head.kind === "lesson" ? "Go to the lesson" : "Go to the scenario"}
            </a>
          </p>
        ) : (
          <p className="notice">The course does not have this {head.kind} any more. Tell your teacher.</p>
        )}
      </section>
    </>
  );
}
