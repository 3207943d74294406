import { useState } from "react";
import { Field } from "../../kit/field";
import type { MendFormProps } from "./mend-form";

const OTHER = "other";

/** "The miller (3)", or that nobody gave it. */
const tellChoice = ({ text, count }: MendFormProps["answers"][number]): string =>
  `${text} (${count === 0 ? "nobody" : count})`;

function Typed({ unit, label }: { readonly unit: string; readonly label: string }) {
  return (
    <Field
      hint={
        unit === ""
          ? "As pupils would type it; case, accents and small slips count for nothing."
          : `A number in digits, in ${unit}, such as 60 or 4.5.`
      }
      label={label}
    >
      {(ids) => <input {...ids} autoComplete="off" maxLength={80} name="answer" required spellCheck={false} />}
    </Field>
  );
}

/** Which answer to accept: one that was given or shown, or, where answers are typed, any. */
export function MendAccept({ answers, typed }: Pick<MendFormProps, "answers" | "typed">) {
  const [isOther, setOther] = useState(answers.length === 0);
  const given = answers.filter(({ count }) => count > 0);
  const others = answers.filter(({ count }) => count === 0);
  const list = (some: MendFormProps["answers"]) =>
    some.map((one) => (
      <option key={one.answer} value={`= ${one.answer}`}>
        {tellChoice(one)}
      </option>
    ));
  return (
    <>
      {answers.length > 0 && (
        <Field label="The answer to accept">
          {(ids) => (
            <select
              {...ids}
              className="select"
              name="choice"
              onChange={({ currentTarget }) => setOther(currentTarget.value === OTHER)}
              required
            >
              {given.length > 0 && others.length > 0 ? (
                <>
                  <optgroup label="Given by pupils">{list(given)}</optgroup>
                  <optgroup label="Given by nobody">{list(others)}</optgroup>
                </>
              ) : (
                list(answers)
              )}
              {typed && <option value={OTHER}>another answer, which I type</option>}
            </select>
          )}
        </Field>
      )}
      {typed && isOther && (
        <Typed label={answers.length === 0 ? "The answer to accept" : "Your answer"} unit={typed.unit} />
      )}
    </>
  );
}

/** The answer that the fields of `MendAccept` hold. */
export function readAcceptFields(form: FormData): string {
  const choice = String(form.get("choice") ?? OTHER);
  return choice === OTHER ? String(form.get("answer") ?? "") : choice.slice("= ".length);
}
