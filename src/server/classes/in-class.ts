import { type AuditEntry, writeAudit } from "../../store/audit";
import type { Db } from "../../store/store";
import type { Call } from "../requests/handle";
import { notFound, type Result } from "../requests/result";
import { findTaughtClass, leads, type TaughtClass } from "./class-access";

/** A teacher's call about a class that the address names. */
export type ClassCall<B, P = unknown> = Call<"teacher", B, { readonly class: string } & P>;

/** Writes what was done into the class's audit, within the transaction that does it. */
export type Note = (db: Db, what: Pick<AuditEntry, "action" | "subject" | "detail">) => Promise<void>;

/** Does something in a class that the caller teaches; in any other there is nothing. */
export async function inClass<T>(
  call: ClassCall<unknown>,
  run: (found: TaughtClass, note: Note) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { actor, at, newId, params, store } = call;
  const found = await findTaughtClass(store.db, actor, params.class);
  if (!found) return notFound();
  return run(found, (db, what) => writeAudit(db, { id: newId(), classId: found.id, actor: actor.userId, at, ...what }));
}

/** The same for what only the lead and the school's owner may do. */
export const asLead = <T>(
  call: ClassCall<unknown>,
  run: (found: TaughtClass, note: Note) => Promise<Result<T>>,
): Promise<Result<T>> => inClass(call, async (found, note) => (leads(found) ? run(found, note) : notFound()));
