import type { Course } from "../../course/course";
import type { Blueprint } from "../../quiz/forms/blueprint";
import type { Paper } from "../../quiz/forms/paper";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { BankProblems } from "./bank-problems";
import { FormChooser, type FormScope } from "./form-chooser";
import { PaperForm } from "./paper-form";
import { PaperKey } from "./paper-key";
import { PaperVersions } from "./paper-versions";
import { WaysOut } from "./ways-out";

interface FormPageProps {
  readonly course: Course;
  /** Whether whoever runs the course may look, since nobody has set a school up. */
  readonly isOpen: boolean;
  readonly maps: QuizMaps;
  readonly scopes: readonly FormScope[];
  /** A seed that nobody has had yet. */
  readonly newSeed: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly kinds: readonly string[];
  readonly problems: readonly string[];
  readonly paper: Paper | null;
}

/** What is chosen for printing; the radios work by `:has()`, without a script. */
const PRINTS = [
  { id: "both", text: "the form, and the key on a sheet of its own" },
  { id: "form", text: "the form alone" },
  { id: "key", text: "the key alone" },
] as const;

/** "Lesson 3: Title" where all of the form is of one lesson, else "The whole course". */
function tellScope({ lessons }: Course, { cells }: Blueprint): string {
  const [only, ...others] = new Set(cells.map(({ lesson }) => lesson));
  const lesson = others.length === 0 ? lessons.find(({ id }) => id === only) : undefined;
  return lesson ? `Lesson ${lesson.number}: ${lesson.title}` : "The whole course";
}

/** A form for any seed and table of specifications, as it is printed, and its key. */
export function FormPage({ course, isOpen, maps, scopes, newSeed, fields, kinds, problems, paper }: FormPageProps) {
  return (
    <div className="paper-page">
      <div className="paper-desk">
        <h1 className="page-title">A form to print</h1>
        <p className="page-lead">
          Questions on paper, and a key that says where each answer is proven. The same seed gives the same form.
          {isOpen && " It shows keys: once the school is set up, only teachers can open it."}
        </p>
        <p className="bank-way">
          <a href={`/${course.id}/bank`}>Look through the question bank</a>
        </p>
        <BankProblems problems={problems} />
        <FormChooser course={course} fields={fields} kinds={kinds} newSeed={newSeed} scopes={scopes} />
        {paper && (
          <>
            <PaperVersions fields={fields} kinds={kinds} path={`/${course.id}/bank/form`} version={paper.version} />
            <fieldset className="paper-prints">
              <legend>What is printed</legend>
              {PRINTS.map(({ id, text }, i) => (
                <label key={id}>
                  <input data-prints={id} defaultChecked={i === 0} name="prints" type="radio" /> {text}
                </label>
              ))}
              <p>Then print this page with your browser (Ctrl+P, or ⌘P on a Mac), on A4 or Letter.</p>
            </fieldset>
          </>
        )}
      </div>
      {paper && (
        <>
          <PaperForm course={course} maps={maps} paper={paper} scope={tellScope(course, paper.blueprint)} />
          <PaperKey course={course} maps={maps} paper={paper} scope={tellScope(course, paper.blueprint)} />
          <WaysOut
            course={course.id}
            download={paper.download}
            holds={
              paper.version === ""
                ? "The files hold the questions of this form."
                : "The files hold the single form of this seed, not this version: versions are made for paper."
            }
          />
        </>
      )}
    </div>
  );
}
