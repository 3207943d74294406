import type { Course } from "../../course/course";
import type { OpenQuestion } from "../../quiz/open-question";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { type PaperFacts, PaperFoot, PaperHead } from "./paper-head";
import { PaperQuestion } from "./paper-question";

interface PaperSheetProps {
  readonly course: Course;
  readonly maps: QuizMaps;
  readonly paper: PaperFacts & { readonly questions: readonly OpenQuestion[] };
  /** "Lesson 3: Title" */
  readonly scope: string;
}

/** The sheets that pupils get. */
export function PaperForm({ course, maps, paper, scope }: PaperSheetProps) {
  const { questions } = paper;
  return (
    <section aria-labelledby="paper-form" className="paper paper-form">
      <PaperFoot course={course.title} paper={paper} />
      <PaperHead
        course={course}
        id="paper-form"
        paper={paper}
        scope={`${scope}. ${questions.length} questions, a mark each.`}
        title="Questions"
      />
      <p className="paper-lines">
        <span className="paper-name">Name</span>
        <span>Date</span>
        <span className="paper-marks">
          Marks <i /> of {questions.length}
        </span>
      </p>
      {questions.some(({ item }) => item.differs) && (
        <p className="paper-note">
          Where “Reports differ” stands, the question does not ask which report is right, but what each of them says.
        </p>
      )}
      <ol className="paper-questions">
        {questions.map(({ item }) => (
          <PaperQuestion item={item} key={item.id} maps={maps} />
        ))}
      </ol>
    </section>
  );
}
