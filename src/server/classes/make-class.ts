import { z } from "zod";
import { makeJoinCode } from "../../classroom/people/join-code";
import { writeAudit } from "../../store/audit";
import { insertClass } from "../../store/classes";
import { isDuplicate } from "../../store/database-error";
import type { Call } from "../requests/handle";
import { type Result, succeed } from "../requests/result";
import { CLASS_FIELDS, readSettings } from "./class-fields";

/** `opensJoining`: pupils may join at once, for an hour. */
export const NEW_CLASS = z.strictObject({ ...CLASS_FIELDS, opensJoining: z.boolean() });

const HOUR = 3_600_000;

/** Random bytes for a code: more than its eight signs need. */
export const CODE_BYTES = 32;

/** Makes a class that the caller leads. */
export async function makeClass(
  call: Call<"teacher", z.infer<typeof NEW_CLASS>, object>,
): Promise<Result<{ id: string }>> {
  const { actor, body, store, newId, randomBytes, at } = call;
  const read = readSettings(body, at);
  if (!read.ok) return read;
  const id = newId();
  const joinOpenUntil = body.opensJoining ? at + HOUR : null;
  const make = () =>
    store.db.transaction().execute(async (trx) => {
      const joinCode = makeJoinCode(randomBytes(CODE_BYTES));
      await insertClass(
        trx,
        { id, ...read.body, joinCode, joinOpenUntil, createdAt: at, archivedAt: null },
        actor.userId,
      );
      const entry = { id: newId(), classId: id, actor: actor.userId, action: "class.make", subject: id, at };
      await writeAudit(trx, { ...entry, detail: { expiresAt: read.body.expiresAt } });
    });
  // Of 28^8 codes one may be taken; the next one hardly is.
  await make().catch((error: unknown) => (isDuplicate(error) ? make() : Promise.reject(error)));
  return succeed({ id });
}
