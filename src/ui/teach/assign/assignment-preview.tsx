import type { Assignment } from "../../../classroom/assigning/assignment";
import { tellFeedback, tellLate, tellTask } from "../../../classroom/assigning/describe-assignment";
import { publishForm, slotName } from "../../../classroom/working/public-item";
import { tellTime } from "../../../classroom/zoned-time";
import type { Item } from "../../../quiz/item";
import { askQuestion } from "../../quiz/asked-question";
import type { QuizMaps } from "../../quiz/kinds/map-options";
import { KIND_WORDS } from "./assignment-list";
import { AssignmentTry } from "./assignment-try";

interface AssignmentPreviewProps {
  readonly assignment: Pick<Assignment, "title" | "task" | "rules" | "opensAt" | "dueAt" | "closesAt">;
  readonly course: string;
  readonly zone: string;
  readonly items: readonly Item[];
  readonly questions: "same" | "sample" | "none";
  readonly maps: QuizMaps;
  /** Back to the assignment, or to the form. */
  readonly back: { readonly href: string; readonly text: string } | null;
}

const WHOSE: Readonly<Record<AssignmentPreviewProps["questions"], string>> = {
  same: "These are the questions that everybody gets.",
  sample: "A sample: pupils get others, drawn by the same table.",
  none: "",
};

/** What a pupil will see: the cover, and of a quiz the questions, without what is right. */
export function AssignmentPreview(props: AssignmentPreviewProps) {
  const { assignment, zone, items, questions, maps, back } = props;
  const { title, task, rules, opensAt, dueAt, closesAt } = assignment;
  const isShuffled = task.kind === "quiz" && task.quiz.shuffle;
  const layouts = Object.fromEntries(
    items.flatMap((item, i) => {
      const { layout } = askQuestion({ item, proofs: {} }, maps);
      return layout ? [[slotName(i), layout]] : [];
    }),
  );
  return (
    <>
      <p className="notice">
        A preview, as a pupil will see it: nothing here is saved or marked.{" "}
        {back && <a href={back.href}>{back.text}</a>}
      </p>
      <article aria-labelledby="cover" className="school-card assignment-cover">
        <p className="assignment-kind">{KIND_WORDS[task.kind]}</p>
        <h1 className="page-title" id="cover">
          <bdi>{title}</bdi>
        </h1>
        <p>{tellTask(task)}</p>
        {task.kind === "written" && <blockquote>{task.prompt}</blockquote>}
        <dl className="assignment-facts">
          {opensAt !== null && <Fact term="Opens">{tellTime(opensAt, zone)}</Fact>}
          {dueAt !== null && <Fact term="Due">{`${tellTime(dueAt, zone)}. ${tellLate(rules)}`}</Fact>}
          {closesAt !== null && <Fact term="Closes">{tellTime(closesAt, zone)}</Fact>}
          {task.kind !== "lesson" && task.kind !== "scenario" && (
            <Fact term="Feedback">{tellFeedback(rules, null, zone)}</Fact>
          )}
        </dl>
        <Start {...props} />
      </article>
      {questions !== "none" && (
        <section aria-labelledby="questions">
          <h2 id="questions">Questions</h2>
          <p>
            {WHOSE[questions]} {isShuffled && "The order differs from pupil to pupil."}
          </p>
          <AssignmentTry items={publishForm(items, isShuffled ? "preview" : null)} layouts={layouts} maps={maps} />
        </section>
      )}
    </>
  );
}

const Fact = ({ term, children }: { readonly term: string; readonly children: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function Start({ assignment: { task }, course }: AssignmentPreviewProps) {
  if (task.kind === "lesson")
    return (
      <p>
        <a className="button" href={`/${course}/lessons/${task.lesson}`}>
          Read the lesson
        </a>
      </p>
    );
  if (task.kind === "scenario")
    return (
      <p>
        <a className="button" href={`/${course}/scenarios/${task.scenario}`}>
          Play the scenario
        </a>
      </p>
    );
  if (task.kind === "quiz") return null;
  return (
    <div className="assignment-written">
      <div className="field">
        <label htmlFor="claim">Your claim, in two sentences</label>
        <textarea disabled id="claim" rows={3} />
      </div>
      <div className="field">
        <label htmlFor="evidence">Paragraphs that it rests on</label>
        <input disabled id="evidence" placeholder="Source 1, paragraph 3" />
      </div>
    </div>
  );
}
