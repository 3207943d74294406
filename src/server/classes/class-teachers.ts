import { z } from "zod";
import { addCoTeacher, handOverLead, removeCoTeacher } from "../../store/class-teachers";
import { isDuplicate } from "../../store/database-error";
import { findPersonByEmail } from "../../store/people";
import { notFound, type Result, refuse, succeed } from "../requests/result";
import { leads } from "./class-access";
import { asLeadAtWork, type ClassCall, inClass } from "./in-class";

export const CO_TEACHER = z.strictObject({
  email: z.string().trim().toLowerCase().max(320).pipe(z.email("This is no e-mail address.")),
});

const wrongEmail = (status: 409 | 422, code: string, says: string) =>
  refuse(status, code, says, { fields: { email: says } });

/** Lets another teacher of the school teach the class too. */
export const addTeacherToClass = (call: ClassCall<z.infer<typeof CO_TEACHER>>): Promise<Result<object>> =>
  asLeadAtWork(call, async (found, note) => {
    const { db } = call.store;
    const person = await findPersonByEmail(db, call.body.email);
    if (!person || person.role === "pupil")
      return wrongEmail(
        422,
        "no-teacher",
        "No teacher here signs in with this address. The school's owner can invite one under “Account”.",
      );
    try {
      await db.transaction().execute(async (trx) => {
        await addCoTeacher(trx, found.id, person.id, call.at);
        await note(trx, { action: "teacher.add", subject: person.id, detail: {} });
      });
    } catch (error) {
      if (isDuplicate(error)) return wrongEmail(409, "teaches-already", `${person.name} teaches this class already.`);
      throw error;
    }
    return succeed({});
  });

type TeacherCall = ClassCall<undefined, { readonly teacher: string }>;

/** The lead removes a co-teacher; a co-teacher may also leave. */
export const removeTeacherFromClass = (call: TeacherCall): Promise<Result<object>> =>
  inClass(call, async (found, note) => {
    const { teacher } = call.params;
    if (!leads(found) && teacher !== call.actor.userId) return notFound();
    const done = await call.store.db.transaction().execute(async (trx) => {
      if (!(await removeCoTeacher(trx, found.id, teacher))) return false;
      await note(trx, { action: "teacher.remove", subject: teacher, detail: {} });
      return true;
    });
    return done
      ? succeed({})
      : refuse(
          409,
          "no-co-teacher",
          "This person is no co-teacher of the class. Load the page again; a lead hands over first.",
        );
  });

/** Makes a co-teacher the lead; whoever was it stays as co-teacher. */
export const handOverClass = (call: TeacherCall): Promise<Result<object>> =>
  asLeadAtWork(call, async (found, note) => {
    const { teacher } = call.params;
    const done = await call.store.db.transaction().execute(async (trx) => {
      if (!(await handOverLead(trx, found.id, teacher))) return false;
      await note(trx, { action: "teacher.lead", subject: teacher, detail: {} });
      return true;
    });
    return done
      ? succeed({})
      : refuse(409, "no-co-teacher", "Only a co-teacher of the class can become its lead. Add this person first.");
  });
