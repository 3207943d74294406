import { plural } from "../../course/plural";
import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { scoreResponse } from "../../quiz/score/score-response";
import { CourseChanged } from "../quiz/course-changed";
import { today } from "./review-record";
import { sayDay } from "./say-day";
import type { MadeSession } from "./session-maker";

interface Answered {
  readonly questions: readonly OpenQuestion[];
  readonly responses: Readonly<Record<string, Response>>;
}

interface ReviewStartProps {
  readonly course: string;
  readonly language: string;
  /** The id that the address asks for, or null. */
  readonly about: string | null;
  readonly drawn: MadeSession | null;
  /** The session that has just been finished, or null. */
  readonly answered: Answered | null;
  readonly begin: () => void;
  readonly retry: () => void;
}

/** What awaits the learner, before the first question and after the last. */
export function ReviewStart({ course, language, about, drawn, answered, begin, retry }: ReviewStartProps) {
  const name = drawn?.ok ? drawn.about : null;
  const title = answered ? "Done" : name === null ? "Today’s questions" : `Questions on ${name}`;
  return (
    <div className="review-start">
      <h1 className="page-title" tabIndex={-1}>
        {title}
      </h1>
      {answered ? (
        <Tally answered={answered} />
      ) : (
        <p className="page-lead">
          What you met in lessons and in practice comes back when you are about to forget it, each time asked in another
          way. Your answers stay on this device.
        </p>
      )}
      <div className="review-offer">
        {drawn === null ? (
          <p className="review-waiting" role="status">
            Looking at what is due …
          </p>
        ) : drawn.ok ? (
          <Offer begin={begin} course={course} drawn={drawn} isMore={answered !== null} language={language} />
        ) : drawn.code === "unknown-about" ? (
          <p className="notice" role="alert">
            The address asks for “{about}”, which this course does not have.{" "}
            <a href={`/${course}/review`}>To today’s questions</a>
          </p>
        ) : drawn.code === "other-course" ? (
          <div className="review-offer-parts" role="alert">
            <CourseChanged>Your answers are kept.</CourseChanged>
          </div>
        ) : (
          <div className="review-offer-parts" role="alert">
            <p>
              The facts that the questions are made from have not arrived. Your answers are kept. Check the network,
              then try again.
            </p>
            <button className="button" onClick={retry} type="button">
              Try again
            </button>
          </div>
        )}
      </div>
      <ul className="review-ways">
        <li>
          <a href={`/${course}/knowledge`}>What you know</a>: by actor, place and event
        </li>
        <li>
          <a href={`/${course}/practice`}>Practice</a>: a quiz on a lesson or the whole course
        </li>
      </ul>
    </div>
  );
}

function Tally({ answered: { questions, responses } }: { answered: Answered }) {
  const scores = questions.map(({ item }) => scoreResponse(item, responses[item.id]));
  const right = scores.filter(({ earned, max }) => earned === max).length;
  const partly = scores.filter(({ earned, max }) => earned > 0 && earned < max).length;
  return (
    <p className="page-lead">
      {right} of {plural(questions.length, "question")} right{partly > 0 && `, ${partly} in part`}.
    </p>
  );
}

interface OfferProps {
  readonly course: string;
  readonly language: string;
  readonly drawn: Extract<MadeSession, { ok: true }>;
  readonly isMore: boolean;
  readonly begin: () => void;
}

/** The questions that can be asked now, or why there are none, and when the next ones come. */
function Offer({ course, language, drawn, isMore, begin }: OfferProps) {
  const { questions, due, fresh, next, about } = drawn;
  const coming = next && `${plural(next.count, "claim")} will be asked again ${sayDay(next.day, today(), language)}.`;
  if (questions.length > 0) {
    const parts = [due > 0 && `${plural(due, "claim")} due in all`, fresh > 0 && `${fresh} asked for the first time`];
    return (
      <>
        <p className="review-count">
          <strong>{plural(questions.length, isMore ? "more question" : "question")}</strong>
          {about === null && `: ${parts.filter(Boolean).join(", ")}`}.
        </p>
        <button className="button button-large" onClick={begin} type="button">
          {isMore ? "Go on" : "Begin"}
        </button>
      </>
    );
  }
  if (about !== null) return <p className="review-count">Everything of it that can be asked was asked today.</p>;
  if (next)
    return (
      <p className="review-count">
        Nothing is due {isMore ? "any more " : ""}today. {coming}
      </p>
    );
  return (
    <>
      <p>
        Nothing is here yet. Read a lesson to its end, or take a quiz: what you meet there comes back on this page from
        the next days on.
      </p>
      <a className="button" href={`/${course}#lessons`}>
        To the lessons
      </a>
    </>
  );
}
