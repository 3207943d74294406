"use client";

import type { OpenQuestion } from "../../quiz/open-question";
import { lessonOf, withStop } from "../progress/progress";
import { useProgress } from "../progress/progress-provider";
import { QuestionForm } from "./question-form";

/** A generated question within a lesson. The answer is remembered on this device with the rest of the lesson. */
export function StopQuestion({ lesson, stop, question }: { lesson: string; stop: string; question: OpenQuestion }) {
  const given = useProgress((state) => lessonOf(state.progress, lesson).stops[stop]);
  const loaded = useProgress((state) => state.loaded);
  const change = useProgress((state) => state.change);
  const known = question.item.options.some((option) => option.id === given);
  return (
    <section aria-label={`Stop and recall: ${question.item.stem}`} className="ask">
      <p className="ask-kind">Stop and recall</p>
      <QuestionForm
        as="p"
        key={loaded ? "loaded" : "waiting"}
        maps={{}}
        onCommit={(response) =>
          "option" in response && change((progress) => withStop(progress, lesson, stop, response.option))
        }
        question={question}
        ready={loaded}
        response={given !== undefined && known ? { kind: "choice", option: given } : undefined}
      />
    </section>
  );
}
