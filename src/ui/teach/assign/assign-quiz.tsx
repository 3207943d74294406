import type { AssignmentFields, QuizFields } from "../../../classroom/assigning/assignment-fields";
import { BlueprintTable, KindBoxes } from "../../bank/blueprint-table";
import { Field } from "../../kit/field";
import type { AssignChoices } from "./assign-what";

interface AssignQuizProps {
  readonly choices: AssignChoices;
  readonly quiz: AssignmentFields["quiz"];
  readonly keeps: boolean;
}

const FORMS = [
  {
    value: "one",
    text: "the same questions for all",
    says: "You can talk them through together afterwards, and they can be analysed one by one.",
  },
  {
    value: "each",
    text: "other questions for each pupil",
    says: "Drawn by the same table and equally hard, so that neighbours cannot copy. Each attempt gets new ones.",
  },
] as const;

const SOURCES = [
  { value: "course", text: "the whole course" },
  { value: "lessons", text: "lessons that I choose" },
  { value: "table", text: "a table of specifications" },
] as const;

/** What a quiz asks, and how it is worked on. */
export function AssignQuiz({ choices, quiz, keeps }: AssignQuizProps) {
  const by = quiz.by === "keep" && !keeps ? "course" : quiz.by;
  return (
    <div className="assign-quiz">
      <fieldset className="assign-line">
        <legend>Questions from</legend>
        {keeps && (
          <label>
            <input data-by="keep" defaultChecked={by === "keep"} name="quiz.by" type="radio" value="keep" /> the same as
            now ({quiz.length})
          </label>
        )}
        {SOURCES.map(({ value, text }) => (
          <label key={value}>
            <input data-by={value} defaultChecked={by === value} name="quiz.by" type="radio" value={value} /> {text}
          </label>
        ))}
      </fieldset>
      <div className="assign-by" data-when="length">
        <Field hint="1 to 60. Skills are mixed in equal parts as far as the bank has them." label="How many">
          {(ids) => (
            <input
              {...ids}
              className="assign-short"
              defaultValue={quiz.length ?? ""}
              name="quiz.length"
              type="number"
            />
          )}
        </Field>
      </div>
      <fieldset className="assign-by assign-lessons" data-when="lessons">
        <legend>From these lessons, in equal parts</legend>
        {choices.lessons.map(({ id, number, title }) => (
          <label key={id}>
            <input
              data-type="list"
              defaultChecked={quiz.lessons.includes(id)}
              name="quiz.lessons"
              type="checkbox"
              value={id}
            />{" "}
            {number}. {title}
          </label>
        ))}
      </fieldset>
      <div className="assign-by" data-when="table">
        <Field label="About">
          {(ids) => (
            <select {...ids} className="select" defaultValue={quiz.tableLesson} name="quiz.tableLesson">
              <option value="">The whole course</option>
              {choices.lessons.map(({ id, number, title }) => (
                <option key={id} value={id}>
                  Lesson {number}: {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <BlueprintTable counts={quiz.table} prefix="quiz.table." />
      </div>
      <details className="assign-more assign-by" data-when="kinds">
        <summary>Kinds of question</summary>
        <KindBoxes kinds={quiz.kinds} name="quiz.kinds" />
      </details>
      <fieldset className="assign-line">
        <legend>Who gets which</legend>
        {FORMS.map(({ value, text, says }) => (
          <label key={value}>
            <input defaultChecked={quiz.forms === value} name="quiz.forms" type="radio" value={value} />
            <span>
              {text} <small>{says}</small>
            </span>
          </label>
        ))}
        <label>
          <input defaultChecked={quiz.shuffle} name="quiz.shuffle" type="checkbox" />
          <span>
            in another order for each pupil <small>Questions, and options where they have no order of their own.</small>
          </span>
        </label>
      </fieldset>
      <AssignTime quiz={quiz} />
      <details className="assign-more">
        <summary>How “put in order” earns marks</summary>
        <Field
          hint="Other kinds of question earn the same in each way. Only pairs whose order the reports prove are counted."
          label="Marks for order"
        >
          {(ids) => (
            <select {...ids} className="select" defaultValue={quiz.orders} name="quiz.orders">
              <option value="assigned">the share of right pairs, less what guessing earns</option>
              <option value="exact">all or nothing</option>
              <option value="adjacent">pairs that follow one another directly</option>
            </select>
          )}
        </Field>
      </details>
    </div>
  );
}

/** Time and attempts: these can be changed after somebody has begun, too. */
export function AssignTime({ quiz }: { readonly quiz: QuizFields }) {
  return (
    <div className="assign-row">
      <Field hint="Empty for no limit. Pupils with extra time get it on top." label="Time limit in minutes">
        {(ids) => (
          <input
            {...ids}
            className="assign-short"
            defaultValue={quiz.minutes ?? ""}
            name="quiz.minutes"
            type="number"
          />
        )}
      </Field>
      <Field hint="How often each pupil may try." label="Attempts">
        {(ids) => (
          <input
            {...ids}
            className="assign-short"
            defaultValue={quiz.attempts ?? 1}
            name="quiz.attempts"
            type="number"
          />
        )}
      </Field>
      <Field hint="Only where there are several." label="Of several attempts counts">
        {(ids) => (
          <select {...ids} className="select" defaultValue={quiz.counts} name="quiz.counts">
            <option value="best">the best</option>
            <option value="last">the last</option>
            <option value="first">the first</option>
          </select>
        )}
      </Field>
    </div>
  );
}
