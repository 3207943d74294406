import type { ClassHead } from "../../../classroom/people/class-head";
import type { ClassOptions } from "../../../classroom/people/class-options";
import { plural } from "../../../course/plural";
import { Field } from "../../kit/field";
import { JsonForm } from "../../kit/json-form";
import { ClassFields } from "./class-fields";
import { ClassTeachers } from "./class-teachers";

interface ClassSettingsProps extends ClassHead, ClassOptions {
  readonly course: string;
  readonly timeZone: string;
  readonly lastDay: string;
  readonly hasAssignments: boolean;
  readonly pupils: number;
  /** Whether the caller decides about the class itself. */
  readonly leads: boolean;
  readonly self: string;
  readonly teachers: Parameters<typeof ClassTeachers>[0]["teachers"];
}

/** Archive, and the end of a class. */
function ClassEnd({ id, name, pupils, isArchived }: ClassSettingsProps) {
  return (
    <section aria-labelledby="end" className="school-card class-end">
      <h2 id="end">Archive or delete</h2>
      <p>
        {isArchived
          ? "The class is archived, and nothing of it is lost. It is still deleted after its last day; to put that off, take it out of the archive."
          : "An archived class stands apart on your first page. Its pupils are signed out and cannot sign in; nothing of it is lost."}
      </p>
      <JsonForm
        action={`/api/classes/${id}/archive`}
        also={{ archived: !isArchived }}
        method="PUT"
        quiet
        send={isArchived ? "Take it out of the archive" : "Archive the class"}
      />
      <details className="class-more">
        <summary>Delete the class</summary>
        <p>
          This deletes {plural(pupils, "pupil")} with their accounts, every assignment, answer and mark, at once and for
          good; what they did in classes where they were before goes too. Save the gradebook first if you need it.
        </p>
        <JsonForm action={`/api/classes/${id}`} go="/teach" method="DELETE" send="Delete the class for good">
          <Field label={`Type the name of the class: ${name}`}>
            {(ids) => <input {...ids} autoComplete="off" name="name" required />}
          </Field>
        </JsonForm>
      </details>
    </section>
  );
}

/** What a class is, who teaches it, and how it ends. */
export function ClassSettings(props: ClassSettingsProps) {
  const { id, name, term, course, timeZone, courses, timeZones, earliest, lastDay, hasAssignments } = props;
  const offered = hasAssignments ? courses.filter((one) => one.id === course) : courses;
  return (
    <>
      <h1 className="page-title">Settings</h1>
      {!props.isArchived && (
        <section aria-labelledby="about" className="school-card">
          <h2 id="about">The class</h2>
          <JsonForm action={`/api/classes/${id}`} method="PUT" send="Save">
            <ClassFields
              {...{ name, term, course, timeZone, timeZones, earliest }}
              courses={offered.length === 0 ? [{ id: course, title: course }] : offered}
              expires={lastDay}
            />
          </JsonForm>
        </section>
      )}
      <ClassTeachers id={id} leads={props.leads} self={props.self} teachers={props.teachers} />
      {props.leads && <ClassEnd {...props} />}
    </>
  );
}
