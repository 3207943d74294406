import { type AuditEntry, writeAudit } from "../../store/audit";
import type { Db } from "../../store/store";
import type { Call } from "../requests/handle";
import { notFound, type Result } from "../requests/result";
import { findTaughtClass, leads, refuseArchived, type TaughtClass } from "./class-access";

/** A teacher's call about a class that the address names. */
export type ClassCall<B, P = unknown> = Call<"teacher", B, { readonly class: string } & P>;

/** Writes what was done into the class's audit, within the transaction that does it. */
export type Note = (db: Db, what: Pick<AuditEntry, "action" | "subject" | "detail">) => Promise<void>;

type Run<T> = (found: TaughtClass, note: Note) => Promise<Result<T>>;

/** For what only reads, and for the little that can be done to an archived class: in a class that the caller teaches; in any other there is nothing. */
export async function inAnyClass<T>(call: ClassCall<unknown>, run: Run<T>): Promise<Result<T>> {
  const { actor, at, newId, params, store } = call;
  const found = await findTaughtClass(store.db, actor, params.class);
  if (!found) return notFound();
  return run(found, (db, what) => writeAudit(db, { id: newId(), classId: found.id, actor: actor.userId, at, ...what }));
}

/** Changes something in a class that the caller teaches and that is at work; an archived one stays as it is. */
export const inClass = <T>(call: ClassCall<unknown>, run: Run<T>): Promise<Result<T>> =>
  inAnyClass(call, async (found, note) => refuseArchived(found) ?? run(found, note));

/** What only the lead and the school's owner may do, in an archived class too. */
export const asLead = <T>(call: ClassCall<unknown>, run: Run<T>): Promise<Result<T>> =>
  inAnyClass(call, async (found, note) => (leads(found) ? run(found, note) : notFound()));

/** The same for what changes a class that is at work. */
export const asLeadAtWork = <T>(call: ClassCall<unknown>, run: Run<T>): Promise<Result<T>> =>
  asLead(call, async (found, note) => refuseArchived(found) ?? run(found, note));
