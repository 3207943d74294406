import { makePupilSecret } from "../../classroom/people/pupil-secret";
import { hashSecret } from "../accounts/passwords";

const SECRET_BYTES = 4;
/** Secrets hashed at once; each takes 19 MiB. */
const AT_ONCE = 4;

/** Runs through a list, a few at a time. */
export async function inBatches<T, R>(list: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < list.length; i += AT_ONCE) done.push(...(await Promise.all(list.slice(i, i + AT_ONCE).map(run))));
  return done;
}

/** A new secret and what is kept of it. */
export async function newSecret(
  randomBytes: (count: number) => Uint8Array,
): Promise<{ readonly secret: string; readonly secretHash: string }> {
  const secret = makePupilSecret(randomBytes(SECRET_BYTES));
  return { secret, secretHash: await hashSecret(secret) };
}
