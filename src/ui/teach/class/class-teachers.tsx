import { Field } from "../../kit/field";
import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "./class-archive";

interface ClassTeachersProps {
  readonly id: string;
  readonly leads: boolean;
  /** Id of the person who looks. */
  readonly self: string;
  readonly teachers: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: "lead" | "co";
  }[];
}

/** Who teaches a class, and who else shall. */
export function ClassTeachers({ id, leads, self, teachers }: ClassTeachersProps) {
  const base = `/api/classes/${id}/teachers`;
  return (
    <section aria-labelledby="teachers" className="school-card">
      <h2 id="teachers">Who teaches it</h2>
      <ul className="class-teachers">
        {teachers.map((teacher) => (
          <li key={teacher.id}>
            <p>
              <strong>
                <bdi>{teacher.name}</bdi>
              </strong>{" "}
              <span className="badge badge-quiet">{teacher.role === "lead" ? "lead" : "co-teacher"}</span>
              <span className="class-term">{teacher.email}</span>
            </p>
            {teacher.role === "co" && (
              <WhileAtWork>
                <div className="class-ways">
                  {leads && <JsonForm action={`${base}/${teacher.id}/lead`} quiet send="Hand over the lead" />}
                  {leads && teacher.id !== self && (
                    <JsonForm action={`${base}/${teacher.id}`} method="DELETE" quiet send="Remove" />
                  )}
                  {teacher.id === self && (
                    <JsonForm
                      action={`${base}/${teacher.id}`}
                      go="/teach"
                      method="DELETE"
                      quiet
                      send="Leave the class"
                    />
                  )}
                </div>
              </WhileAtWork>
            )}
          </li>
        ))}
      </ul>
      <WhileAtWork>
        {leads ? (
          <JsonForm action={base} quiet send="Add as co-teacher">
            <Field
              hint="Of somebody who teaches here already. Co-teachers do everything but this, archiving and deleting."
              label="E-mail address of another teacher"
            >
              {(ids) => <input {...ids} autoComplete="off" name="email" required type="email" />}
            </Field>
          </JsonForm>
        ) : (
          <p>Who leads the class adds and removes teachers.</p>
        )}
      </WhileAtWork>
    </section>
  );
}
