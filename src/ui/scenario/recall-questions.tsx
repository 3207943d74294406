import { useEffect, useState } from "react";
import type { Response } from "../../quiz/item";
import { askWorker } from "../quiz/ask-worker";
import { CourseChanged } from "../quiz/course-changed";
import { factsOf } from "../quiz/facts-address";
import { fetchFeedback } from "../quiz/feedback";
import { fetchControls } from "../quiz/kinds/question-controls";
import { QuestionForm } from "../quiz/question-form";
import type { MadeRecall, MakeRecall } from "./recall-maker";

/** How many questions a debrief asks. */
const COUNT = 3;

interface RecallCourse {
  readonly id: string;
  readonly hash: string;
}

const askMaker = askWorker<MakeRecall, MadeRecall>(
  () => new Worker(new URL("./recall-maker.ts", import.meta.url), { type: "module" }),
  { ok: false, code: "no-facts" },
);

/** Gets all that the questions need while there is a network. */
export function fetchRecall({ id, hash }: RecallCourse): void {
  void askMaker({ ...factsOf(id, hash), about: [], count: 0, seed: "" });
  void Promise.all([fetchControls(), fetchFeedback()]).catch(() => null);
}

interface RecallQuestionsProps {
  readonly course: RecallCourse;
  /** Claims that the learner met. */
  readonly about: readonly string[];
  readonly seed: string;
}

/** Questions on what the learner met in the story, made of the course's bank. */
export function RecallQuestions({ course: { id, hash }, about, seed }: RecallQuestionsProps) {
  const [made, setMade] = useState<MadeRecall | null>(null);
  const [responses, setResponses] = useState<Readonly<Record<string, Response>>>({});
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` follows from the seed, and a new try asks again.
  useEffect(() => {
    let current = true;
    setMade(null);
    void askMaker({ ...factsOf(id, hash), about, count: COUNT, seed }).then((answer) => {
      if (current) setMade(answer);
    });
    return () => {
      current = false;
    };
  }, [id, hash, seed, tries]);
  if (made?.ok && made.questions.length === 0) return null;
  return (
    <section aria-labelledby="recall" className="debrief-part recall">
      <h3 id="recall">What do you remember of the facts you met?</h3>
      {made === null && <p role="status">Making the questions …</p>}
      {made?.ok === false && made.code === "other-course" && (
        <div role="status">
          <CourseChanged>Your path through the story is kept.</CourseChanged>
        </div>
      )}
      {made?.ok === false && made.code === "no-facts" && (
        <div role="status">
          <p>The facts for the questions have not arrived. Check the network, then try again.</p>
          <button className="button-quiet" onClick={() => setTries(tries + 1)} type="button">
            Try again
          </button>
        </div>
      )}
      {made?.ok &&
        made.questions.map((question) => (
          <section aria-label={question.item.stem} className="ask" key={question.item.id}>
            <QuestionForm
              as="p"
              maps={{}}
              onCommit={(response) => setResponses((before) => ({ ...before, [question.item.id]: response }))}
              question={question}
              response={responses[question.item.id]}
            />
          </section>
        ))}
    </section>
  );
}
