import type { Response } from "../../quiz/item";
import type { Confidence } from "../../study/review-log";
import type { AskedQuestion } from "../quiz/asked-question";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { QuestionForm } from "../quiz/question-form";
import { readSureness } from "./read-sureness";
import { Sureness } from "./sureness";

interface ReviewQuestionProps {
  readonly course: string;
  readonly question: AskedQuestion;
  readonly maps: QuizMaps;
  /** Its place among the questions of the session, from 0, and how many these are. */
  readonly position: number;
  readonly of: number;
  readonly response: Response | undefined;
  readonly onCommit: (response: Response, confidence: Confidence | null) => void;
  readonly onNext: () => void;
}

/** One of today's questions, with the way to say how sure one is before the answer is told. */
export function ReviewQuestion(props: ReviewQuestionProps) {
  const { course, question, maps, position, of, response, onCommit, onNext } = props;
  const path = `/${course}/review`;
  return (
    <>
      <div className="player-head">
        <p>
          <a href={path}>Today’s questions</a> · question {position + 1} of {of}
        </p>
        <progress aria-label="Questions answered" max={of} value={position + (response ? 1 : 0)} />
      </div>
      <QuestionForm
        address={{ path, fields: {} }}
        as="h1"
        before={<Sureness />}
        maps={maps}
        onCommit={(given, fields) => onCommit(given, readSureness(fields))}
        question={question}
        response={response}
      >
        <button className="button" onClick={onNext} type="button">
          {position + 1 === of ? "See what comes next" : "Next question"}
        </button>
      </QuestionForm>
    </>
  );
}
