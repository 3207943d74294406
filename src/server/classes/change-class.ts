import { z } from "zod";
import { writeAudit } from "../../store/audit";
import { deleteClass, hasAssignments, updateClass } from "../../store/classes";
import { deleteSessionsOfClass, listPupils } from "../../store/pupils-of-class";
import { type Result, refuse, succeed } from "../requests/result";
import { CLASS_FIELDS, readSettings } from "./class-fields";
import { asLead, type ClassCall, inClass } from "./in-class";

export const CLASS_CHANGE = z.strictObject(CLASS_FIELDS);

/** Name, term, course, time zone and last day. */
export const changeClass = (call: ClassCall<z.infer<typeof CLASS_CHANGE>>): Promise<Result<object>> =>
  inClass(call, async (found, note) => {
    const read = readSettings(call.body, call.at);
    if (!read.ok) return read;
    if (read.body.course !== found.course && (await hasAssignments(call.store.db, found.id)))
      return refuse(
        409,
        "has-assignments",
        "The class has assignments of its course already. Make a new class for another course.",
        {
          fields: { course: "The class has assignments of its course already." },
        },
      );
    await call.store.db.transaction().execute(async (trx) => {
      await updateClass(trx, found.id, read.body);
      await note(trx, { action: "class.change", subject: found.id, detail: { ...read.body } });
    });
    return succeed({});
  });

export const ARCHIVING = z.strictObject({ archived: z.boolean() });

/** Puts a class away, so that no pupil signs in any more, or takes it out again. */
export const archiveClass = (call: ClassCall<z.infer<typeof ARCHIVING>>): Promise<Result<object>> =>
  asLead(call, async (found, note) => {
    const { archived } = call.body;
    await call.store.db.transaction().execute(async (trx) => {
      await updateClass(trx, found.id, archived ? { archivedAt: call.at, joinOpenUntil: null } : { archivedAt: null });
      if (archived) await deleteSessionsOfClass(trx, found.id);
      await note(trx, { action: archived ? "class.archive" : "class.unarchive", subject: found.id, detail: {} });
    });
    return succeed({});
  });

/** `name` is the class's own, typed once more. */
export const CLASS_END = z.strictObject({ name: z.string().max(200) });

const sameWords = (one: string, other: string): boolean =>
  one.normalize("NFC").trim().replace(/\s+/g, " ") === other.normalize("NFC").trim().replace(/\s+/g, " ");

/** Deletes a class with everything in it, for good. */
export const endClass = (call: ClassCall<z.infer<typeof CLASS_END>>): Promise<Result<object>> =>
  asLead(call, async (found) => {
    const { actor, at, body, newId, store } = call;
    if (!sameWords(body.name, found.name))
      return refuse(422, "wrong-name", `This is not the name of the class. Type “${found.name}” to delete it.`, {
        fields: { name: "This is not the name of the class." },
      });
    await store.db.transaction().execute(async (trx) => {
      const pupils = (await listPupils(trx, found.id)).length;
      await deleteClass(trx, found.id);
      const entry = { id: newId(), classId: null, actor: actor.userId, action: "class.delete", subject: found.id, at };
      await writeAudit(trx, { ...entry, detail: { pupils } });
    });
    return succeed({});
  });
