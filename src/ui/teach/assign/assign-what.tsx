import type { AssignmentFields, TaskKind } from "../../../classroom/assigning/assignment-fields";
import { Field } from "../../kit/field";
import { AssignQuiz } from "./assign-quiz";

export interface AssignChoices {
  readonly course: string;
  readonly lessons: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly minutes: number;
    readonly isAssigned: boolean;
  }[];
  readonly scenarios: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
}

interface AssignWhatProps {
  readonly choices: AssignChoices;
  readonly fields: AssignmentFields;
  /** Whether the questions of a quiz that is there may stay. */
  readonly keeps: boolean;
}

const KINDS: readonly { readonly kind: TaskKind; readonly title: string; readonly says: string }[] = [
  { kind: "lesson", title: "A lesson", says: "Read it to the end and answer its questions." },
  { kind: "quiz", title: "A quiz", says: "Questions from the bank, marked by the machine." },
  { kind: "scenario", title: "A scenario", says: "A story in which pupils decide; their path is kept." },
  { kind: "written", title: "A written task", says: "A claim in two sentences with its evidence. You mark it." },
];

/** What is assigned already and is not in the course any more: it can stay, and nothing else stands in its place unseen. */
function Gone({ id, among }: { readonly id: string; readonly among: readonly { readonly id: string }[] }) {
  if (id === "" || among.some((one) => one.id === id)) return null;
  return <option value={id}>{id} (not in the course any more)</option>;
}

/** What is assigned: only the part of the kind that is chosen is shown, and only it is read. */
export function AssignWhat({ choices, fields, keeps }: AssignWhatProps) {
  const kinds = KINDS.filter(({ kind }) => kind !== "scenario" || kind === fields.kind || choices.scenarios.length > 0);
  return (
    <fieldset className="assign-part assign-what">
      <legend>What is assigned</legend>
      <div className="assign-kinds">
        {kinds.map(({ kind, title, says }) => (
          <label key={kind}>
            <input data-kind={kind} defaultChecked={fields.kind === kind} name="kind" type="radio" value={kind} />
            <span>
              <b>{title}</b> <small>{says}</small>
            </span>
          </label>
        ))}
      </div>
      <div className="assign-of" data-of="lesson">
        <Field
          hint={
            <>
              Each lesson has <a href={`/teach/lessons/${choices.course}`}>a plan for 45 minutes and a handout</a>.
            </>
          }
          label="Lesson"
        >
          {(ids) => (
            <select {...ids} className="select" defaultValue={fields.lesson} name="lesson">
              <Gone among={choices.lessons} id={fields.lesson} />
              {choices.lessons.map(({ id, number, title, minutes, isAssigned }) => (
                <option key={id} value={id}>
                  {number}. {title} ({minutes} min){isAssigned ? " · assigned before" : ""}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="assign-of" data-of="scenario">
        <Field label="Scenario">
          {(ids) => (
            <select {...ids} className="select" defaultValue={fields.scenario} name="scenario">
              <Gone among={choices.scenarios} id={fields.scenario} />
              {choices.scenarios.map(({ id, title, minutes }) => (
                <option key={id} value={id}>
                  {title} ({minutes} min)
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="assign-of" data-of="written">
        <Field
          hint="Pupils answer with two sentences and cite the paragraphs that bear them out. You read it and give 0 to 2 points on each of three lines."
          label="Question"
        >
          {(ids) => <textarea {...ids} defaultValue={fields.prompt} maxLength={2000} name="prompt" rows={4} />}
        </Field>
      </div>
      <div className="assign-of" data-of="quiz">
        <AssignQuiz choices={choices} keeps={keeps} quiz={fields.quiz} />
      </div>
    </fieldset>
  );
}
