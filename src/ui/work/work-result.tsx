import type { QuizLayout } from "../../atlas/quiz-layout";
import type { AttemptMark } from "../../classroom/marks/mark-attempt";
import { LINE_MAX, RUBRIC } from "../../classroom/marks/rubric";
import { tellRelative } from "../../classroom/relative-time";
import type { EndedWork, ToldQuestion, WorkHead } from "../../classroom/working/work";
import { plural } from "../../course/plural";
import { roundMark } from "../../quiz/score/round-mark";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { ToldQuestionForm } from "./told-question-form";
import { UnansweredQuestion } from "./unanswered-question";
import { tellFeedback, tellMark } from "./work-words";

interface WorkResultProps {
  readonly head: WorkHead;
  readonly work: EndedWork;
  readonly layouts: Readonly<Record<string, QuizLayout>>;
  readonly maps: QuizMaps;
  readonly now: number;
}

const ENDED: Readonly<Record<EndedWork["submittedBy"], string>> = {
  pupil: "You handed it in",
  time: "Its time ran out",
  teacher: "Your teacher ended it",
};

/** What became of an attempt: its marks, and each question with its key, reasons and paragraphs; or when they come. */
export function WorkResult({ head, work, layouts, maps, now }: WorkResultProps) {
  const { told } = work;
  return (
    <section aria-labelledby="result" className="work-result">
      <h2 id="result">{head.attempts > 1 ? `Attempt ${work.number}` : "How it went"}</h2>
      <p>
        {ENDED[work.submittedBy]} {tellRelative(work.submittedAt, now, head.timeZone)}.
        {told?.mark?.isLate && " That was after it was due."}
      </p>
      {told ? (
        <>
          {told.mark && (
            <p className="work-total">
              {tellMark(head.kind, told.mark)}
              {told.mark.setBy !== null && head.kind !== "written" && (
                <span className="work-total-note"> Set by your teacher.</span>
              )}
              {told.mark.deducted > 0 && (
                <span className="work-total-note">
                  {" "}
                  {plural(roundMark(told.mark.deducted, 1), "mark")} taken off because it came late.
                </span>
              )}
            </p>
          )}
          {told.rubric && <RubricShown rubric={told.rubric} />}
          {told.questions.length > 0 && (
            <ol className="told-list">
              {told.questions.map((question, i) => (
                <li key={question.slot}>
                  <ToldOne
                    layout={layouts[question.slot]}
                    maps={maps}
                    mark={told.mark?.items.find(({ item }) => item === question.item.id)}
                    number={i + 1}
                    question={question}
                  />
                </li>
              ))}
            </ol>
          )}
        </>
      ) : (
        <p className="notice">
          {head.kind === "lesson" || head.kind === "scenario" ? "It has been recorded. " : ""}
          {tellFeedback(head, now)}
        </p>
      )}
    </section>
  );
}

const STATES: Readonly<Record<AttemptMark["items"][number]["state"], string>> = {
  right: "right",
  partly: "partly right",
  wrong: "wrong",
  unanswered: "not answered",
  void: "taken out: it counts for nobody",
};

interface ToldOneProps {
  readonly question: ToldQuestion;
  readonly number: number;
  readonly mark: AttemptMark["items"][number] | undefined;
  readonly layout: QuizLayout | undefined;
  readonly maps: QuizMaps;
}

function ToldOne({ question, number, mark, layout, maps }: ToldOneProps) {
  const { response } = question;
  const asked = layout ? { ...question, layout } : question;
  return (
    <article aria-label={`Question ${number}`} className="told">
      <p className="told-head">
        <span>Question {number}</span>
        {mark && (
          <span>
            {STATES[mark.state]}
            {mark.state !== "void" && ` · ${roundMark(mark.earned, 2, mark.max)} of ${mark.max}`}
            {mark.changedBy !== null && mark.state !== "void" && " · changed by your teacher"}
          </span>
        )}
      </p>
      {response ? (
        <ToldQuestionForm maps={maps} question={asked} response={response} />
      ) : (
        <UnansweredQuestion question={question} />
      )}
    </article>
  );
}

function RubricShown({
  rubric,
}: {
  readonly rubric: { readonly points: readonly number[]; readonly comment: string };
}) {
  return (
    <div className="rubric-shown">
      <dl>
        {RUBRIC.map(({ title, levels }, i) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {rubric.points[i] ?? 0} of {LINE_MAX}: {levels[rubric.points[i] ?? 0]}
            </dd>
          </div>
        ))}
      </dl>
      {rubric.comment !== "" && (
        <figure>
          <figcaption>Your teacher writes</figcaption>
          <blockquote>{rubric.comment}</blockquote>
        </figure>
      )}
    </div>
  );
}
