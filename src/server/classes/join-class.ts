import { z } from "zod";
import { MOST_PUPILS } from "../../classroom/people/check-roster";
import { normalizeJoinCode, showJoinCode } from "../../classroom/people/join-code";
import { cleanPupilName, LONGEST_NAME, pupilNameKey } from "../../classroom/people/pupil-name";
import { writeAudit } from "../../store/audit";
import { findClassByCode } from "../../store/classes";
import { isDuplicate } from "../../store/database-error";
import { insertPupil, listNameKeys } from "../../store/pupils-of-class";
import { hitLimit, type Limit } from "../../store/rate-limit";
import type { Call } from "../requests/handle";
import { type Failure, type Result, refuse, succeed } from "../requests/result";
import { newSecret } from "./new-secret";

export const JOIN = z.strictObject({ code: z.string().max(40), name: z.string().max(400) });

const MINUTE = 60_000;

/** A class joins within a few minutes, each pupil perhaps twice. */
const CLASS_LIMIT: Limit = { most: 120, window: 10 * MINUTE };

/** By address: several classes behind one router, and still too few to find a code of 28^8 by trying. */
export const JOIN_LIMIT: Limit = { most: 240, window: 10 * MINUTE };

const shut = (): Failure =>
  refuse(
    404,
    "not-open",
    "No class takes pupils with this code now. Look at the code again, or ask your teacher to open joining.",
    { fields: { code: "No class takes pupils with this code now." } },
  );

const wrongName = (status: 409 | 422, code: string, says: string): Failure =>
  refuse(status, code, says, { fields: { name: says } });

const taken = (): Failure =>
  wrongName(
    409,
    "name-taken",
    "Somebody of this name is in the class already. If that is you, sign in instead; if not, add the first letter of your family name.",
  );

/** A pupil joins a class whose teacher has opened it, and gets a secret, which is shown this once. */
export async function joinClass(
  call: Call<"anyone", z.infer<typeof JOIN>, object>,
): Promise<
  Result<{ readonly name: string; readonly secret: string; readonly code: string; readonly className: string }>
> {
  const { at, body, newId, randomBytes, store } = call;
  const { db, dialect } = store;
  const code = normalizeJoinCode(body.code);
  const name = cleanPupilName(body.name);
  const nameKey = pupilNameKey(name);
  if (nameKey === "") return wrongName(422, "no-name", "Write your name as your teacher knows it.");
  if (name.length > LONGEST_NAME)
    return wrongName(422, "long-name", `The name is longer than ${LONGEST_NAME} characters. Shorten it.`);
  const findOpen = async () => {
    const found = await findClassByCode(db, code);
    return found && (found.joinOpenUntil ?? 0) > at ? found : null;
  };
  const found = await findOpen();
  if (!found) return shut();
  const wait = await hitLimit(db, `join ${found.id}`, CLASS_LIMIT, at);
  if (wait > 0) {
    const retryAfter = Math.ceil(wait / 1000);
    return refuse(429, "too-often", `Too many are joining this class at once. Wait ${retryAfter} seconds.`, {
      retryAfter,
    });
  }
  const known = await listNameKeys(db, found.id);
  if (known.some((one) => one.nameKey === nameKey)) return taken();
  if (known.length >= MOST_PUPILS)
    return refuse(409, "class-full", `The class has ${MOST_PUPILS} pupils, and takes no more. Ask your teacher.`);
  const { secret, secretHash } = await newSecret(randomBytes);
  const [id, userId] = [newId(), newId()];
  try {
    const isIn = await db.transaction().execute(async (trx) => {
      const still = await findClassByCode(trx, code);
      if (!still || (still.joinOpenUntil ?? 0) <= at) return false;
      const pupil = { id, userId, classId: still.id, name, nameKey, secretHash, extraPercent: 0 };
      await insertPupil(trx, dialect, pupil, at);
      const entry = { id: newId(), classId: still.id, actor: userId, action: "pupil.join", subject: id, at };
      await writeAudit(trx, { ...entry, detail: {} });
      return true;
    });
    if (!isIn) return shut();
  } catch (error) {
    if (isDuplicate(error)) return taken();
    throw error;
  }
  return succeed({ name, secret, code: showJoinCode(code), className: found.name });
}
