import { z } from "zod";
import { MOST_EXTRA, MOST_PUPILS } from "../../classroom/people/check-roster";
import type { PupilCard } from "../../classroom/people/pupil-card";
import { cleanPupilName, LONGEST_NAME, pupilNameKey } from "../../classroom/people/pupil-name";
import { isDuplicate } from "../../store/database-error";
import { deleteSessions } from "../../store/people";
import { findPupil, listNameKeys, renamePupil, replaceSecret, updatePupil } from "../../store/pupils-of-class";
import { clearLimit } from "../../store/rate-limit";
import type { Row } from "../../store/tables";
import { triesKey } from "../accounts/pupil-tries";
import { idText } from "../requests/plain-text";
import { type Failure, notFound, type Result, refuse, succeed } from "../requests/result";
import { findTaughtClass, type TaughtClass } from "./class-access";
import { type ClassCall, inAnyClass, inClass, type Note } from "./in-class";
import { inBatches, newSecret } from "./new-secret";

export type PupilCall<B> = ClassCall<B, { readonly pupil: string }>;

type RunOnPupil<T> = (pupil: Row<"pupil">, note: Note, found: TaughtClass) => Promise<Result<T>>;

/** For what only reads, and what can be done in an archived class too: about a pupil of a class that the caller teaches. */
export const aboutPupil = <T>(call: PupilCall<unknown>, run: RunOnPupil<T>, within = inAnyClass): Promise<Result<T>> =>
  within(call, async (found, note): Promise<Result<T>> => {
    const pupil = await findPupil(call.store.db, found.id, call.params.pupil);
    return pupil ? run(pupil, note, found) : notFound();
  });

/** Changes something about a pupil of a class that the caller teaches and that is at work. */
const toPupil = <T>(call: PupilCall<unknown>, run: RunOnPupil<T>): Promise<Result<T>> => aboutPupil(call, run, inClass);

const wrongName = (status: 409 | 422, code: string, says: string): Failure =>
  refuse(status, code, says, { fields: { name: says } });

export const PUPIL_CHANGE = z.strictObject({
  name: z.string().max(400),
  extraPercent: z
    .int("Extra time is a whole number of percent.")
    .min(0, "Extra time is at least 0 %.")
    .max(MOST_EXTRA, `Extra time is at most ${MOST_EXTRA} %.`),
});

/** Another name, or other extra time; the latter counts at once, in running attempts too. */
export const changePupil = (call: PupilCall<z.infer<typeof PUPIL_CHANGE>>): Promise<Result<object>> =>
  toPupil(call, async (pupil, note) => {
    const { extraPercent } = call.body;
    const name = cleanPupilName(call.body.name);
    const nameKey = pupilNameKey(name);
    if (nameKey === "") return wrongName(422, "no-name", "The name is missing. Write it.");
    if (name.length > LONGEST_NAME)
      return wrongName(422, "long-name", `The name is longer than ${LONGEST_NAME} characters. Shorten it.`);
    try {
      await call.store.db.transaction().execute(async (trx) => {
        if (name !== pupil.name) {
          await renamePupil(trx, pupil, name, nameKey);
          await note(trx, { action: "pupil.rename", subject: pupil.id, detail: {} });
        }
        if (extraPercent !== pupil.extraPercent) {
          await updatePupil(trx, pupil.classId, pupil.id, { extraPercent });
          const detail = { from: pupil.extraPercent, to: extraPercent };
          await note(trx, { action: "pupil.extra-time", subject: pupil.id, detail });
        }
      });
    } catch (error) {
      if (isDuplicate(error))
        return wrongName(409, "name-taken", "Somebody of this name is in the class already. Add an initial.");
      throw error;
    }
    return succeed({});
  });

/** Lets somebody who mistyped the secret too often try again at once. */
export const unlockPupil = (call: PupilCall<undefined>): Promise<Result<object>> =>
  toPupil(call, async (pupil, note, { joinCode }) => {
    await call.store.db.transaction().execute(async (trx) => {
      await clearLimit(trx, triesKey(joinCode, pupil.nameKey));
      await note(trx, { action: "pupil.unlock", subject: pupil.id, detail: {} });
    });
    return succeed({});
  });

export const MEMBERSHIP = z.strictObject({ removed: z.boolean() });

/** Removes a pupil from the class, who is signed out at once and whose work stays, or takes the pupil back. */
export const setMembership = (call: PupilCall<z.infer<typeof MEMBERSHIP>>): Promise<Result<object>> =>
  toPupil(call, async (pupil, note) => {
    const { removed } = call.body;
    await call.store.db.transaction().execute(async (trx) => {
      await updatePupil(trx, pupil.classId, pupil.id, { removedAt: removed ? call.at : null });
      if (removed) await deleteSessions(trx, pupil.userId);
      await note(trx, { action: removed ? "pupil.remove" : "pupil.take-back", subject: pupil.id, detail: {} });
    });
    return succeed({});
  });

/** `to` is the id of another class that the caller teaches. */
export const MOVE = z.strictObject({ to: idText(100) });

/** Moves a pupil to another class of the caller. What was done in this one stays in it, and is back if the pupil is. */
export const movePupil = (call: PupilCall<z.infer<typeof MOVE>>): Promise<Result<object>> =>
  toPupil(call, async (pupil, note, from) => {
    const { db } = call.store;
    const to = await findTaughtClass(db, call.actor, call.body.to);
    const wrong = (status: 409 | 422, code: string, says: string) =>
      refuse(status, code, says, { fields: { to: says } });
    if (!to) return wrong(422, "no-class", "You teach no such class. Choose one from the list.");
    if (to.id === from.id) return wrong(422, "same-class", "The pupil is in this class already.");
    if (to.archivedAt !== null)
      return wrong(409, "archived", `“${to.name}” is archived. Take it out of the archive first.`);
    if ((await listNameKeys(db, to.id)).length >= MOST_PUPILS)
      return wrong(409, "class-full", `“${to.name}” has ${MOST_PUPILS} pupils, and takes no more.`);
    try {
      await db.transaction().execute(async (trx) => {
        await updatePupil(trx, from.id, pupil.id, { classId: to.id, removedAt: null });
        await note(trx, { action: "pupil.move", subject: pupil.id, detail: { to: to.id } });
      });
    } catch (error) {
      if (isDuplicate(error))
        return wrong(
          409,
          "name-taken",
          `Somebody of this name is in “${to.name}” already. Rename one of the two first.`,
        );
      throw error;
    }
    return succeed({});
  });

/** `pupils` are ids. */
export const NEW_SECRETS = z.strictObject({
  pupils: z.array(idText(100)).min(1, "Choose at least one pupil.").max(MOST_PUPILS),
});

/** New secrets for some pupils, who are signed out at once; the answer bears them, this once. */
export const renewSecrets = (
  call: ClassCall<z.infer<typeof NEW_SECRETS>>,
): Promise<Result<{ readonly cards: readonly PupilCard[] }>> =>
  inClass(call, async ({ id: classId, joinCode }, note) => {
    const { db } = call.store;
    const ids = [...new Set(call.body.pupils)];
    const found = await Promise.all(ids.map((id) => findPupil(db, classId, id)));
    const pupils = found
      .filter((pupil) => pupil !== undefined && pupil.removedAt === null)
      .filter((one) => one !== undefined);
    if (pupils.length < ids.length) return notFound();
    const renewed = await inBatches(pupils, async (pupil) => ({ pupil, ...(await newSecret(call.randomBytes)) }));
    await db.transaction().execute(async (trx) => {
      for (const { pupil, secretHash } of renewed) {
        await replaceSecret(trx, pupil, secretHash);
        await clearLimit(trx, triesKey(joinCode, pupil.nameKey));
        await note(trx, { action: "pupil.reset", subject: pupil.id, detail: {} });
      }
    });
    return succeed({ cards: renewed.map(({ pupil: { id, name }, secret }) => ({ id, name, secret })) });
  });
