import type { AdjustmentEntry } from "../../classroom/adjustment";
import type { Assignment, AssignmentDates } from "../../classroom/assignment";
import type { MarkedItem } from "../../classroom/mark-attempt";
import { tellTime } from "../../classroom/zoned-time";
import type { FactBase } from "../../course/fact-base";
import type { Item } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { MarksQuestion } from "./marks-question";
import { MarksReading } from "./marks-reading";
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
  readonly adjustments: readonly AdjustmentEntry[];
  /** Of the assignment, without "/teach" or "/api". */
  readonly path: string;
  readonly next: { readonly href: string; readonly name: string } | null;
  readonly timeZone: string;
}

/** One pupil's work, beside what is right where it is a quiz. */
export function MarksAttemptPart({ assignment, opened, adjustments, path, next, timeZone }: MarksAttemptPartProps) {
  const { attempt, facts, questions } = opened;
  const { task } = assignment;
  return (
    <section aria-labelledby="marks-attempt" className="marks-attempt">
      <h2 id="marks-attempt">
        <bdi>{attempt.pupilName}</bdi>
        {attempt.number > 1 && `, attempt ${attempt.number}`}
      </h2>
      <p className="field-hint">
        Begun {tellTime(attempt.startedAt, timeZone)}.{" "}
        {attempt.submittedAt === null
          ? "Still at work: marks can be changed once it is handed in."
          : `Handed in ${tellTime(attempt.submittedAt, timeZone)}.`}
      </p>
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
          next={next}
          path={path}
          prompt={task.prompt}
        />
      )}
      {(task.kind === "lesson" || task.kind === "scenario") && (
        <MarksTrail answers={attempt.answers} kind={task.kind} />
      )}
      {next && task.kind !== "written" && (
        <p>
          <a className="button-quiet" href={next.href} rel="next">
            Next: <bdi>{next.name}</bdi>
          </a>
        </p>
      )}
    </section>
  );
}
