import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import { normalizeJoinCode } from "../../classroom/people/join-code";
import { pupilNameKey } from "../../classroom/people/pupil-name";
import { normalizeSecret } from "../../classroom/people/pupil-secret";
import { findPupilByName } from "../../store/pupils";
import { clearLimit, hitLimit } from "../../store/rate-limit";
import type { Store } from "../../store/store";
import { verifySecret } from "./passwords";
import { PUPIL_TRIES, triesKey } from "./pupil-tries";

const MINUTE = 60_000;

/** Tries of a whole class in a minute: thirty pupils sign in at once, some twice. */
const CLASS_LIMIT = { most: 150, window: MINUTE };

/** A hash of nothing anybody knows, so that a wrong name takes as long as a wrong secret. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$c29tZS1mcmVzaC1zYWx0$jH8ZbtWmhuY+FmPm4CWcZc5HAm3HZg2LzVbyxA9tkKs";

const BODY = z.strictObject({
  code: z.string().max(40),
  name: z.string().max(120),
  secret: z.string().max(80),
});

const WRONG = {
  code: "wrong-secret",
  message: "Class code, name and secret do not fit together. Look at your card, or ask your teacher for a new one.",
};

/** Said only to whoever knows the secret. */
const PUT_AWAY = {
  code: "archived",
  message:
    "Your teacher has put this class away, so nobody can sign in to it now. What you did in it is kept. Ask your teacher to bring the class back.",
};

const tooOften = (wait: number) => ({
  code: "too-often",
  message: `Too many tries. Wait ${Math.ceil(wait / 1000)} seconds, or ask your teacher.`,
  retryAfter: Math.ceil(wait / 1000),
});

/** Of this app's clock, not the library's own: a session's age is measured with it. */
const startingAt = (at: number) => ({ createdAt: new Date(at), updatedAt: new Date(at) });

/** Signs a pupil in by class code, name and secret. The session ends with the browser, and earlier: see `findActor`. */
export const pupilSignIn = ({ db }: Store, now: () => number) => ({
  id: "pupil-sign-in" as const,
  endpoints: {
    signInPupil: createAuthEndpoint("/sign-in/pupil", { method: "POST", body: BODY }, async (ctx) => {
      const code = normalizeJoinCode(ctx.body.code);
      const crowd = await hitLimit(db, `class ${code}`, CLASS_LIMIT, now());
      if (crowd > 0) throw ctx.error("TOO_MANY_REQUESTS", tooOften(crowd));
      const nameKey = pupilNameKey(ctx.body.name);
      const key = triesKey(code, nameKey);
      const wait = await hitLimit(db, key, PUPIL_TRIES, now());
      if (wait > 0) throw ctx.error("TOO_MANY_REQUESTS", tooOften(wait));
      const pupil = await findPupilByName(db, code, nameKey);
      const fits = await verifySecret(pupil?.secretHash ?? NOBODY, normalizeSecret(ctx.body.secret));
      if (!pupil || !fits) throw ctx.error("UNAUTHORIZED", WRONG);
      await clearLimit(db, key);
      if (pupil.archivedAt !== null) throw ctx.error("CONFLICT", PUT_AWAY);
      const user = await ctx.context.internalAdapter.findUserById(pupil.userId);
      if (!user) throw ctx.error("UNAUTHORIZED", WRONG);
      const session = await ctx.context.internalAdapter.createSession(pupil.userId, true, startingAt(now()), true);
      await setSessionCookie(ctx, { session, user }, true);
      return ctx.json({ ok: true });
    }),
  },
});
