import { LONGEST_TITLE } from "../../../classroom/assigning/assignment";
import type { AssignmentFields } from "../../../classroom/assigning/assignment-fields";
import { Field } from "../../kit/field";

const DATES = [
  { name: "opens", label: "Opens", hint: "Empty: at once." },
  { name: "due", label: "Due", hint: "Empty: no due date." },
  { name: "closes", label: "Closes", hint: "After this nothing is taken. Empty: never." },
] as const;

const FEEDBACK = [
  { value: "at-once", text: "after each answer", says: "As in practice. An answer that was checked stands." },
  { value: "submitted", text: "after handing in", says: "Who is early can tell others what was right." },
  { value: "at", text: "from a time on", says: "The same moment for everybody." },
  { value: "by-hand", text: "when I release it", says: "You decide on the assignment's page, and can take it back." },
] as const;

/** Dates by the class's clocks, what becomes of late work, and when pupils see what was right. */
export function AssignWhen({ fields, zone }: { readonly fields: AssignmentFields; readonly zone: string }) {
  const { late, feedback } = fields;
  return (
    <>
      <fieldset className="assign-part">
        <legend>When</legend>
        <div className="assign-row">
          {DATES.map(({ name, label, hint }) => (
            <Field hint={hint} key={name} label={label}>
              {(ids) => <input {...ids} defaultValue={fields[name] ?? ""} name={name} type="datetime-local" />}
            </Field>
          ))}
        </div>
        <p className="field-hint">Times are those of {zone.replaceAll("_", " ")}, by the server's clock.</p>
        <fieldset className="assign-line">
          <legend>Work that comes after the due date</legend>
          <label>
            <input defaultChecked={late.kind === "accept"} name="late.kind" type="radio" value="accept" /> is taken in
            full
          </label>
          <label>
            <input defaultChecked={late.kind === "deduct"} name="late.kind" type="radio" value="deduct" />
            <span>
              is taken and loses{" "}
              <input
                aria-label="Percent that late work loses"
                className="assign-percent"
                defaultValue={late.percent ?? ""}
                name="late.percent"
                type="number"
              />{" "}
              % of its marks
            </span>
          </label>
          <label>
            <input defaultChecked={late.kind === "refuse"} name="late.kind" type="radio" value="refuse" /> is not taken
          </label>
        </fieldset>
      </fieldset>
      <fieldset className="assign-part assign-feedback">
        <legend>When pupils see what was right</legend>
        <div className="assign-line">
          {FEEDBACK.map(({ value, text, says }) => (
            <label key={value}>
              <input
                data-feedback={value}
                defaultChecked={feedback.kind === value}
                name="feedback.kind"
                type="radio"
                value={value}
              />
              <span>
                {text} <small>{says}</small>
              </span>
            </label>
          ))}
        </div>
        <div className="assign-at">
          <Field label="From">
            {(ids) => <input {...ids} defaultValue={feedback.at ?? ""} name="feedback.at" type="datetime-local" />}
          </Field>
        </div>
      </fieldset>
    </>
  );
}

/** What the assignment is called. */
export function AssignTitle({ title }: { readonly title: string }) {
  return (
    <Field hint="As pupils see it. Empty: the name of what is assigned." label="Title">
      {(ids) => <input {...ids} autoComplete="off" defaultValue={title} maxLength={LONGEST_TITLE} name="title" />}
    </Field>
  );
}
