import { tellMinutes, tellRelative } from "../../classroom/relative-time";
import type { WorkHead } from "../../classroom/working/work";
import { plural } from "../../course/plural";
import { JsonForm } from "../kit/json-form";
import { KINDS, tellFeedback, tellLate } from "./work-words";

interface WorkCoverProps {
  readonly head: WorkHead;
  /** Attempts that were handed in. */
  readonly used: number;
  readonly now: number;
}

const COUNTS = { best: "the best counts", last: "the last counts", first: "the first counts" } as const;

/** What a pupil should know before beginning: what it is, until when, how long, how often, and when feedback comes. */
export function WorkCover({ head, used, now }: WorkCoverProps) {
  const { kind, questions, minutes, extraMinutes, attempts, target, phase, opensAt, dueAt, closesAt, timeZone } = head;
  const when = (at: number): string => tellRelative(at, now, timeZone);
  const late = tellLate(head, now);
  const canBegin =
    (phase === "open" || phase === "late") &&
    used < attempts &&
    (kind === "quiz" || kind === "written" || target !== null);
  return (
    <section className="school-card work-cover">
      {used === 0 && <h2>Before you begin</h2>}
      {used > 0 && used < attempts && <h2>Another attempt</h2>}
      <dl className="work-facts">
        <div>
          <dt>What</dt>
          <dd>
            {KINDS[kind]}
            {questions !== null && `, ${plural(questions, "question")}`}
            {target && `: ${target.title}`}
          </dd>
        </div>
        {(minutes !== null || target) && (
          <div>
            <dt>How long</dt>
            <dd>
              {minutes !== null
                ? `${tellMinutes(minutes)} from when you begin`
                : target && `about ${tellMinutes(target.minutes)}, no limit`}
              {extraMinutes > 0 && `. Of these, ${tellMinutes(extraMinutes)} are extra time that you have been granted`}
            </dd>
          </div>
        )}
        {dueAt !== null && (
          <div>
            <dt>Due</dt>
            <dd>
              {when(dueAt)}
              {head.hasOwnDates && " (a date of your own)"}. {late}
            </dd>
          </div>
        )}
        {dueAt === null && closesAt !== null && (
          <div>
            <dt>Closes</dt>
            <dd>{when(closesAt)}</dd>
          </div>
        )}
        {attempts > 1 && (
          <div>
            <dt>Attempts</dt>
            <dd>
              {attempts}, {COUNTS[head.counts]}
              {used > 0 && `; you have used ${used}`}
            </dd>
          </div>
        )}
        <div>
          <dt>Feedback</dt>
          <dd>
            {kind === "lesson" || kind === "scenario"
              ? "Nothing is marked right or wrong: it counts when you have come to its end."
              : tellFeedback(head, now)}
          </dd>
        </div>
      </dl>
      {head.isExcused && <p>You are excused from this. You may do it all the same.</p>}
      {phase === "planned" && opensAt !== null && <p className="notice">This opens {when(opensAt)}.</p>}
      {phase === "closed" && used === 0 && (
        <p className="notice">This is closed. Ask your teacher if you need more time.</p>
      )}
      {target === null && (kind === "lesson" || kind === "scenario") && (
        <p className="notice">The course does not have this {kind} any more. Tell your teacher.</p>
      )}
      {canBegin && (
        <>
          <p>
            {minutes !== null
              ? "The time runs from the moment you begin, also when the page is closed. Each answer is saved as you give it."
              : "Each answer is saved as you give it, and you can stop and go on later."}
          </p>
          <JsonForm action={`/api/assignments/${head.id}/attempts`} go={`/tasks/${head.id}`} send="Begin" />
        </>
      )}
    </section>
  );
}
