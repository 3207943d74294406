import type { ClassOptions } from "../../../classroom/people/class-options";
import { Field } from "../../kit/field";
import { ClassZone } from "./class-zone";

interface ClassFieldsProps extends Pick<ClassOptions, "courses" | "timeZones" | "expires" | "earliest"> {
  readonly name?: string;
  readonly term?: string;
  readonly course?: string;
  readonly timeZone?: string;
}

/** What a teacher says of a class: the fields of a form. */
export function ClassFields({ courses, timeZones, expires, earliest, ...now }: ClassFieldsProps) {
  return (
    <>
      <div className="class-fields">
        <Field hint="As your pupils know it, such as 9b." label="Name of the class">
          {(ids) => <input {...ids} autoComplete="off" defaultValue={now.name} maxLength={80} name="name" required />}
        </Field>
        <Field hint="If you like." label="Term or year">
          {(ids) => <input {...ids} autoComplete="off" defaultValue={now.term} maxLength={40} name="term" />}
        </Field>
        <Field hint="In it your dates are meant, such as when work is due." label="Time zone">
          {(ids) => <ClassZone {...ids} value={now.timeZone ?? null} zones={timeZones} />}
        </Field>
        <Field hint="After this day the class is deleted with all its work. You can put it off." label="Last day">
          {(ids) => <input {...ids} defaultValue={expires} min={earliest} name="expires" required type="date" />}
        </Field>
        {courses.length > 1 && (
          <Field label="Course">
            {(ids) => (
              <select {...ids} className="select" defaultValue={now.course ?? courses[0]?.id} name="course">
                {courses.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {courses.length === 1 && <input name="course" type="hidden" value={now.course ?? courses[0]?.id} />}
    </>
  );
}
