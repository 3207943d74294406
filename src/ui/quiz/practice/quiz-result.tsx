import { lessonPath } from "../../../course/paths";
import { plural } from "../../../course/plural";
import type { Skill } from "../../../course/predicate";
import type { Response } from "../../../quiz/item";
import type { OpenQuestion } from "../../../quiz/open-question";
import { roundMark } from "../../../quiz/score/round-mark";
import { type Confusion, type Summary, summarize } from "../../../quiz/telling/summarize";
import { capital } from "../../kit/capital";
import { CitedText } from "../cited-text";
import { CourseChanged } from "../course-changed";
import type { LessonName, NoQuestions } from "./question-maker";
import { isUntangled, type Knot, tieKnots } from "./tie-knots";

interface QuizResultProps {
  readonly course: string;
  readonly questions: readonly OpenQuestion[];
  readonly lessons: readonly LessonName[];
  readonly responses: Readonly<Record<string, Response>>;
  readonly again: () => Promise<void>;
  /** Why the last try at other questions failed, or null. */
  readonly stuck: NoQuestions | null;
}

const SKILLS: Readonly<Record<Skill, string>> = {
  actor: "Who did, said or backed what",
  place: "Where it was",
  sequence: "What came before what",
  figure: "How many, how far",
  source: "Who reports it",
};

const STUCK: Readonly<Record<Exclude<NoQuestions, "other-course">, string>> = {
  "no-facts": "Other questions could not be made just now. Check the network, then try again.",
  "cell-short": "This draw did not fill a quiz. Try again: other questions are drawn.",
};

/** So many knots stand open, the commonest; the rest are folded (our own choice). */
const OPEN = 3;

/** The marks first, then what to untangle, then what to read again. */
export function QuizResult({ course, questions, lessons, responses, again, stuck }: QuizResultProps) {
  const summary = summarize({ items: questions.map(({ item }) => item) }, responses);
  const missed = questions.filter(({ item }) => summary.missed.some((claim) => item.asks.includes(claim)));
  const percent = roundMark((100 * summary.earned) / Math.max(summary.max, 1), 0, 100);
  return (
    <section aria-labelledby="result" className="result">
      <h1 className="page-title" id="result" tabIndex={-1}>
        {roundMark(summary.earned, 1, summary.max)} of {summary.max} marks, {percent} %
      </h1>
      <Marks summary={summary} />
      {summary.earned === summary.max ? (
        <p>
          Nothing to untangle: every answer fits the reports. Come back in a few days: what is recalled after a pause
          stays.
        </p>
      ) : (
        <Tangles knots={tieKnots(summary.confusions)} questions={questions} />
      )}
      {missed.length > 0 && (
        <ReadAgain confusions={summary.confusions} course={course} lessons={lessons} questions={missed} />
      )}
      <div role="status">
        {stuck === "other-course" ? (
          <div className="notice">
            <CourseChanged>
              What you answered is kept for today’s questions. The page then begins a quiz of the course as it is now.
            </CourseChanged>
          </div>
        ) : (
          stuck && <p className="notice">{STUCK[stuck]}</p>
        )}
      </div>
      <p className="flex flex-wrap gap-4">
        <button className="button" onClick={() => void again()} type="button">
          Again, with other questions
        </button>
        <a className="button-quiet" href={`/${course}/practice`}>
          Another lesson or length
        </a>
        <a className="button-quiet" href={`/${course}/review`}>
          Today’s questions
        </a>
      </p>
    </section>
  );
}

const countPairs = (knots: readonly Knot[]): number =>
  knots.reduce((sum, { confusions }) => sum + confusions.length, 0);

/** What was taken for what; nothing where no wrong answer was another thing of the reports. */
function Tangles({ knots, questions }: { knots: readonly Knot[]; questions: readonly OpenQuestion[] }) {
  const list = (some: readonly Knot[]) => (
    <ul className="tangles">
      {some.map((knot) => (
        <Tangle key={knot.says.join("\n")} knot={knot} questions={questions} />
      ))}
    </ul>
  );
  const [open, folded] = [knots.slice(0, OPEN), knots.slice(OPEN)];
  if (open.length === 0) return null;
  return (
    <div>
      <h2>{plural(countPairs(knots), "pair")} to untangle</h2>
      {list(open)}
      {folded.length > 0 && (
        <details>
          <summary>{plural(countPairs(folded), "more pair")}</summary>
          {list(folded)}
        </details>
      )}
    </div>
  );
}

function Tangle({ knot: { confusions, says }, questions }: { knot: Knot; questions: readonly OpenQuestion[] }) {
  const [first, ...others] = confusions.map((confusion) => (
    <Pair confusion={confusion} key={`${confusion.key.option} ${confusion.chosen.option}`} />
  ));
  return (
    <li>
      <h3>{first}</h3>
      {others.map((pair) => (
        <p className="tangle-other" key={pair.key}>
          {pair}
        </p>
      ))}
      {says.map((text) => (
        <p key={text}>
          <CitedText questions={questions} text={text} />
        </p>
      ))}
    </li>
  );
}

function Pair({ confusion: { relation, key, chosen } }: { confusion: Confusion }) {
  return (
    <>
      {capital(key.text)} <span>{relation === "before" ? "came before" : "and"}</span>{" "}
      {relation === "before" ? chosen.text : capital(chosen.text)}
    </>
  );
}

function Marks({ summary }: { summary: Summary }) {
  return (
    <div className="marks">
      {!Number.isInteger(summary.earned) && (
        <p className="marks-parts">
          A question with several answers, lines or pairs gives a part of its mark for each, and a near pin a part of
          its own.
        </p>
      )}
      <dl>
        {summary.skills.map(({ skill, earned, max }) => (
          <div key={skill}>
            <dt id={`skill-${skill}`}>{SKILLS[skill]}</dt>
            <dd>
              <meter aria-labelledby={`skill-${skill}`} max={max} min={0} value={earned}>
                {roundMark(earned, 1, max)} of {max}
              </meter>
              <span>
                {roundMark(earned, 1, max)} of {max}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The lessons of what was missed, and why the keys are right that no pair above explains. */
function ReadAgain({
  questions,
  confusions,
  lessons,
  course,
}: {
  questions: readonly OpenQuestion[];
  confusions: readonly Confusion[];
  lessons: readonly LessonName[];
  course: string;
}) {
  const missed = new Set(questions.map(({ item }) => item.lesson));
  const again = lessons.filter(({ id }) => missed.has(id));
  const untold = questions.filter(({ item }) => !isUntangled(confusions, item.id));
  if (again.length + untold.length === 0) return null;
  return (
    <div className="reread">
      <h2>What to read again</h2>
      {untold.length > 0 && (
        <ul>
          {untold.map((question) => (
            <li key={question.item.id}>
              <CitedText questions={[question]} text={question.item.why} />
            </li>
          ))}
        </ul>
      )}
      {again.length > 0 && (
        <ul className="reread-lessons">
          {again.map(({ id, number, title }) => (
            <li key={id}>
              <a href={lessonPath(course, id)}>
                Lesson {number}: {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
