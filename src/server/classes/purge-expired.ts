import { writeAudit } from "../../store/audit";
import { deleteClass, listExpiredClasses } from "../../store/classes";
import { listPupils } from "../../store/pupils-of-class";
import type { School } from "../school";

type Purger = Pick<School, "store" | "newId">;

/** Deletes one class with its pupils and all their work; false where somebody else has. */
const purge = ({ store, newId }: Purger, id: string, now: number): Promise<boolean> =>
  store.db.transaction().execute(async (trx) => {
    const pupils = (await listPupils(trx, id)).length;
    if (!(await deleteClass(trx, id))) return false;
    const entry = { id: newId(), classId: null, actor: "retention", action: "class.purge", subject: id, at: now };
    await writeAudit(trx, { ...entry, detail: { pupils } });
    return true;
  });

/**
 * Deletes every class whose last day is over, with its pupils and all their work; returns how many. Each goes in a transaction of its own; two nodes that purge
 * at once do no harm. What hinders one class is handed to `onFailure`, and the others go.
 */
export async function purgeExpired(school: Purger, now: number, onFailure: (error: unknown) => void): Promise<number> {
  let purged = 0;
  for (const { id } of await listExpiredClasses(school.store.db, now))
    try {
      if (await purge(school, id, now)) purged += 1;
    } catch (error) {
      onFailure(error);
    }
  return purged;
}
