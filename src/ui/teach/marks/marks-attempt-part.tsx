import type { Assignment, AssignmentDates } from "../../../classroom/assigning/assignment";
import type { AdjustmentEntry } from "../../../classroom/marks/adjustment";
import type { MarkedItem } from "../../../classroom/marks/mark-attempt";
import { tellTime } from "../../../classroom/zoned-time";
import type { FactBase } from "../../../course/fact-base";
import type { Item } from "../../../quiz/item";
import type { OpenQuestion } from "../../../quiz/open-question";
import { WhileAtWork } from "../class/class-archive";
import { MarksGive, MarksGivenNow, type MarksPupil } from "./marks-given";
import { MarksJumps } from "./marks-jumps";
import type { MarksListed } from "./marks-list";
import { MarksNeighbours, type Neighbours } from "./marks-neighbours";
import { MarksQuestion } from "./marks-question";
import { MarksReading } from "./marks-reading";
import { MarksReopen } from "./marks-reopen";
import { MarksResult } from "./marks-result";
import { MarksTrail } from "./marks-trail";

export interface MarksAttempt {
  readonly attempt: {
    readonly id: string;
    readonly pupilName: string;
    readonly number: number;
    readonly startedAt: number;
    readonly submittedAt: number | null;
    readonly answers: ReadonlyMap<string, unknown>;
    readonly dates: AssignmentDates;
  };
  /** Null where it is open, or a later one has followed. */
  readonly reopening: {
    readonly hindrances: readonly string[];
    readonly mayHaveSeen: boolean;
    readonly wasDueAt: number | null;
  } | null;
  readonly facts: FactBase | null;
  readonly questions: readonly {
    readonly item: Item;
    readonly question: OpenQuestion | null;
    readonly marked: MarkedItem;
    readonly given: readonly string[];
    readonly right: readonly string[];
  }[];
}

interface MarksAttemptPartProps {
  readonly assignment: Assignment;
  readonly opened: MarksAttempt;
  /** The same attempt as the list shows it. */
  readonly listed: MarksListed;
  /** How many attempts the pupil has made. */
  readonly attempts: number;
  readonly pupil: MarksPupil;
  readonly adjustments: readonly AdjustmentEntry[];
  /** Of the assignment, without "/teach" or "/api". */
  readonly path: string;
  /** The next of a written task that waits to be read. */
  readonly unread: { readonly href: string; readonly name: string } | null;
  readonly neighbours: Neighbours;
  readonly hrefOf: (attempt: string) => string;
  readonly timeZone: string;
}

/** What a pupil may have seen of an attempt that was handed in, once feedback was due. */
const SEEN: Readonly<Record<Assignment["task"]["kind"], string | null>> = {
  quiz: "Feedback was due, so the keys and explanations of these questions may have been seen.",
  written: "Feedback was due, so your marking of it may have been seen.",
  lesson: null,
  scenario: null,
};

/** What a teacher should know before giving an attempt back. */
function listWarnings(
  { task, rules: { late } }: Assignment,
  { mayHaveSeen, wasDueAt }: NonNullable<MarksAttempt["reopening"]>,
  timeZone: string,
): readonly string[] {
  const seen = mayHaveSeen ? SEEN[task.kind] : null;
  const off = late.kind === "deduct" ? `, with ${late.percent} % off` : "";
  return [
    ...(seen === null ? [] : [seen]),
    ...(wasDueAt === null
      ? []
      : [`It was due ${tellTime(wasDueAt, timeZone)}: handed in again it counts as late${off}.`]),
  ];
}

/** One pupil's work, beside what is right where it is a quiz. */
export function MarksAttemptPart(props: MarksAttemptPartProps) {
  const { assignment, opened, listed, attempts, pupil, adjustments, path, unread, neighbours, hrefOf, timeZone } =
    props;
  const { attempt, reopening, facts, questions } = opened;
  const { task } = assignment;
  const ways = <MarksNeighbours {...neighbours} hrefOf={hrefOf} />;
  return (
    <section aria-labelledby="marks-attempt" className="marks-attempt">
      <h2 id="marks-attempt">
        <bdi>{attempt.pupilName}</bdi>
        {attempt.number > 1 && `, attempt ${attempt.number}`}
      </h2>
      <MarksResult attempt={listed} given={pupil.given} kind={task.kind} />
      <p className="field-hint">
        Begun {tellTime(attempt.startedAt, timeZone)}.{" "}
        {attempt.submittedAt === null
          ? "Still at work: marks can be changed once it is handed in."
          : `Handed in ${tellTime(attempt.submittedAt, timeZone)}.`}
        {attempts > 1 &&
          pupil.given === null &&
          (listed.counts ? " This attempt makes the mark." : " Another attempt makes the mark.")}
      </p>
      {(neighbours.previous || neighbours.next) && <nav aria-label="Other pupils">{ways}</nav>}
      <MarksGivenNow path={path} pupil={pupil} timeZone={timeZone} />
      <WhileAtWork>
        <div className="marks-acts">
          {reopening && (
            <MarksReopen
              attempt={attempt.id}
              hindrances={reopening.hindrances}
              path={path}
              pupilName={attempt.pupilName}
              warnings={listWarnings(assignment, reopening, timeZone)}
            />
          )}
          <details>
            <summary>Give a result for the whole assignment</summary>
            <MarksGive path={path} pupil={pupil} />
          </details>
        </div>
      </WhileAtWork>
      {questions.length > 0 && <MarksJumps states={questions.map(({ marked }) => marked.state)} />}
      {task.kind === "quiz" && (
        <ol className="marks-questions">
          {questions.map((one, i) => (
            <MarksQuestion
              {...one}
              attempt={attempt.id}
              canChange={attempt.submittedAt !== null}
              changed={adjustments.find(({ id }) => id === one.marked.changedBy) ?? null}
              facts={facts}
              key={one.item.id}
              n={i + 1}
              path={path}
            />
          ))}
        </ol>
      )}
      {task.kind === "written" && (
        <MarksReading
          adjustments={adjustments}
          attempt={attempt}
          facts={facts}
          key={attempt.id}
          next={unread}
          path={path}
          prompt={task.prompt}
        />
      )}
      {(task.kind === "lesson" || task.kind === "scenario") && (
        <MarksTrail answers={attempt.answers} kind={task.kind} />
      )}
      {task.kind !== "written" && ways}
    </section>
  );
}
