import type { Course } from "../../course/course";
import { BlueprintTable, KindBoxes } from "./blueprint-table";

/** The whole course or a lesson, with the lengths that can be filled for it. */
export interface FormScope {
  readonly lesson: string | null;
  readonly title: string;
  readonly lengths: readonly number[];
}

interface FormChooserProps {
  readonly course: Course;
  readonly scopes: readonly FormScope[];
  readonly newSeed: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly kinds: readonly string[];
}

const offerOf = (length: number, lesson: string | null): string =>
  lesson === null ? `${length}` : `${length}@${lesson}`;

/** A native form: a seed, and either an offered length or a table of specifications. What the other one holds is not read. */
export function FormChooser({ course, scopes, newSeed, fields, kinds }: FormChooserProps) {
  return (
    <form action={`/${course.id}/bank/form`} className="form-chooser" method="get">
      <label>
        Seed (letters, digits and hyphens; keep it to make the same form again)
        <input
          autoCapitalize="off"
          autoComplete="off"
          className="bank-field"
          defaultValue={fields["seed"] || newSeed}
          maxLength={40}
          name="seed"
          pattern="[A-Za-z0-9\-]+"
          required
          spellCheck={false}
          title="Letters, digits and hyphens"
        />
      </label>
      <fieldset className="form-by">
        <legend>How it is put together</legend>
        <label>
          <input defaultChecked={fields["by"] !== "table"} name="by" type="radio" value="length" /> by a length, all
          skills in equal parts
        </label>
        <label>
          <input data-by="table" defaultChecked={fields["by"] === "table"} name="by" type="radio" value="table" /> by a
          table of specifications
        </label>
      </fieldset>
      <LengthPart fields={fields} scopes={scopes} />
      <TablePart course={course} fields={fields} kinds={kinds} />
      <p className="bank-buttons">
        <button className="button" type="submit">
          Make the form
        </button>
      </p>
    </form>
  );
}

function LengthPart({ fields, scopes }: Pick<FormChooserProps, "fields" | "scopes">) {
  return (
    <div className="form-length">
      <label>
        Length
        <select className="select" defaultValue={fields["offer"]} name="offer">
          {scopes.map(({ lesson, title, lengths }) => (
            <optgroup key={lesson ?? ""} label={title}>
              {lengths.map((length) => (
                <option key={length} value={offerOf(length, lesson)}>
                  {length} questions, {lesson === null ? "the whole course" : title.split(":")[0]?.toLowerCase()}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  );
}

function TablePart({ course, fields, kinds }: Pick<FormChooserProps, "course" | "fields" | "kinds">) {
  return (
    <div className="form-table">
      <label>
        Lesson
        <select className="select" defaultValue={fields["lesson"]} name="lesson">
          <option value="">The whole course</option>
          {course.lessons.map(({ id, number, title }) => (
            <option key={id} value={id}>
              Lesson {number}: {title}
            </option>
          ))}
        </select>
      </label>
      <BlueprintTable counts={fields} />
      <KindBoxes kinds={kinds} name="kinds" />
    </div>
  );
}
