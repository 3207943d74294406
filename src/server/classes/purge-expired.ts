import { writeAudit } from "../../store/audit";
import { deleteClass, listExpiredClasses } from "../../store/classes";
import { listPupils } from "../../store/pupils-of-class";
import type { School } from "../school";

/**
 * Deletes every class whose last day is over, with its pupils and all their work; returns how many. Each goes in a transaction of its own; two nodes that purge
 * at once do no harm.
 */
export async function purgeExpired({ store, newId }: Pick<School, "store" | "newId">, now: number): Promise<number> {
  let purged = 0;
  for (const { id } of await listExpiredClasses(store.db, now)) {
    await store.db.transaction().execute(async (trx) => {
      const pupils = (await listPupils(trx, id)).length;
      if (!(await deleteClass(trx, id))) return;
      const entry = { id: newId(), classId: null, actor: "retention", action: "class.purge", subject: id, at: now };
      await writeAudit(trx, { ...entry, detail: { pupils } });
      purged += 1;
    });
  }
  return purged;
}
