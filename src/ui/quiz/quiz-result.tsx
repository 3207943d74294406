import type { Skill } from "../../course/course";
import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { type ConfusedWith, type Confusion, type Summary, summarize } from "../../quiz/summarize";
import { plural } from "../kit/plural";
import { CitedText } from "./cited-text";

interface QuizResultProps {
  readonly course: string;
  readonly questions: readonly OpenQuestion[];
  readonly responses: Readonly<Record<string, Response>>;
  readonly again: () => Promise<void>;
  /** The last try at other questions failed. */
  readonly stuck: boolean;
}

const SKILLS: Readonly<Record<Skill, string>> = {
  actor: "Actors: who did, said or backed what",
  place: "Places: where it was",
  sequence: "Sequence: what came before what",
  figure: "Figures: how many, how far",
  source: "Sources: who reports it",
};

const round = (marks: number): number => Math.round(marks * 10) / 10;

/** What to untangle first, then the marks, then what to read again. */
export function QuizResult({ course, questions, responses, again, stuck }: QuizResultProps) {
  const summary = summarize({ items: questions.map(({ item }) => item) }, responses);
  const missed = questions.filter(({ item }) => summary.missed.some((claim) => item.asks.includes(claim)));
  return (
    <section aria-labelledby="result" className="result">
      <h1 id="result" tabIndex={-1}>
        {summary.confusions.length === 0
          ? "Nothing to untangle"
          : `${plural(summary.confusions.length, "pair")} to untangle`}
      </h1>
      {summary.confusions.length === 0 ? (
        <p>Every answer fits the reports. Come back in a few days: what is recalled after a pause stays.</p>
      ) : (
        <ul className="tangles">
          {summary.confusions.map((confusion) => (
            <Tangle
              confusion={confusion}
              key={`${confusion.relation} ${confusion.key.option} ${confusion.chosen.option}`}
              questions={questions}
            />
          ))}
        </ul>
      )}
      <Marks summary={summary} />
      {missed.length > 0 && <ReadAgain course={course} questions={missed} />}
      <div role="status">
        {stuck && (
          <p className="notice">Other questions could not be made just now. Check the network, then try again.</p>
        )}
      </div>
      <p className="flex flex-wrap gap-4">
        <button className="button" onClick={() => void again()} type="button">
          Again, with other questions
        </button>
        <a className="button-quiet" href={`/${course}/practice`}>
          Another lesson or length
        </a>
      </p>
    </section>
  );
}

function Tangle({
  confusion: { relation, key, chosen },
  questions,
}: {
  confusion: Confusion;
  questions: readonly OpenQuestion[];
}) {
  return (
    <li>
      <h2>
        {relation === "before" ? (
          <>
            {key.text} <span>came before</span> {chosen.text}
          </>
        ) : (
          <>
            {key.text} <span>and</span> {chosen.text}
          </>
        )}
      </h2>
      <Side questions={questions} side={key} />
      {chosen.says && <Side questions={questions} side={chosen} />}
    </li>
  );
}

function Side({ side, questions }: { side: ConfusedWith; questions: readonly OpenQuestion[] }) {
  return (
    <p>
      <CitedText questions={questions} text={side.says} />
    </p>
  );
}

function Marks({ summary }: { summary: Summary }) {
  return (
    <div className="marks">
      <h2>
        {round(summary.earned)} of {summary.max} marks, {Math.round((100 * summary.earned) / Math.max(summary.max, 1))}{" "}
        %
      </h2>
      <dl>
        {summary.skills.map(({ skill, earned, max }) => (
          <div key={skill}>
            <dt id={`skill-${skill}`}>{SKILLS[skill]}</dt>
            <dd>
              <meter aria-labelledby={`skill-${skill}`} max={max} min={0} value={earned}>
                {round(earned)} of {max}
              </meter>
              <span>
                {round(earned)} of {max}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ReadAgain({ questions, course }: { questions: readonly OpenQuestion[]; course: string }) {
  const lessons = new Set(questions.flatMap(({ item }) => item.lesson ?? []));
  return (
    <div className="reread">
      <h2>What to read again</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.item.id}>
            <CitedText questions={[question]} text={question.item.why} />
          </li>
        ))}
      </ul>
      {[...lessons].map((lesson) => (
        <p key={lesson}>
          <a href={`/${course}/lessons/${lesson}`}>The lesson that tells of it</a>
        </p>
      ))}
    </div>
  );
}
