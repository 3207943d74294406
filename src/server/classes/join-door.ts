import { z } from "zod";
import { makeJoinCode } from "../../classroom/people/join-code";
import { toInstant, toLocal } from "../../classroom/zoned-time";
import { findClassWithCounts, updateClass } from "../../store/classes";
import { isDuplicate } from "../../store/database-error";
import { type Result, succeed } from "../requests/result";
import { type ClassCall, inAnyClass, inClass } from "./in-class";
import { CODE_BYTES } from "./make-class";

/** For how long pupils may join: so many minutes, until the day ends in the class's zone, or not at all. */
export const JOINING = z.strictObject({ open: z.enum(["15", "60", "today", "closed"]) });

const MINUTE = 60_000;

function endOf(open: z.infer<typeof JOINING>["open"], at: number, zone: string): number | null {
  if (open === "closed") return null;
  if (open === "today") return toInstant(`${toLocal(at, zone).slice(0, 10)}T23:59`, zone);
  return at + Number(open) * MINUTE;
}

/** Opens the class for joining, or closes it. */
export const setJoining = (call: ClassCall<z.infer<typeof JOINING>>): Promise<Result<{ until: number | null }>> =>
  inClass(call, async (found, note) => {
    const until = endOf(call.body.open, call.at, found.timeZone);
    await call.store.db.transaction().execute(async (trx) => {
      await updateClass(trx, found.id, { joinOpenUntil: until });
      await note(trx, { action: until === null ? "join.close" : "join.open", subject: found.id, detail: { until } });
    });
    return succeed({ until });
  });

/** A new code: the old one joins nobody and signs nobody in, and login cards that bear it are void. */
export const renewJoinCode = (call: ClassCall<undefined>): Promise<Result<object>> =>
  inClass(call, async (found, note) => {
    const renew = () =>
      call.store.db.transaction().execute(async (trx) => {
        await updateClass(trx, found.id, { joinCode: makeJoinCode(call.randomBytes(CODE_BYTES)) });
        await note(trx, { action: "join.renew", subject: found.id, detail: {} });
      });
    await renew().catch((error: unknown) => (isDuplicate(error) ? renew() : Promise.reject(error)));
    return succeed({});
  });

/** How many are in the class, and whether more may join. */
export const countJoined = (call: ClassCall<undefined>): Promise<Result<{ pupils: number; isOpen: boolean }>> =>
  inAnyClass(call, async ({ id, joinOpenUntil }) => {
    const found = await findClassWithCounts(call.store.db, id, call.actor.userId);
    return succeed({ pupils: found?.pupils ?? 0, isOpen: (joinOpenUntil ?? 0) > call.at });
  });
