import { betterAuth } from "better-auth";
import { APIError, isAPIError } from "better-auth/api";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Store } from "../../store/store";
import type { Config } from "../config";
import { log } from "../requests/log";
import { originOf } from "../requests/same-origin";
import { hashSecret, verifySecret } from "./passwords";
import { pupilSignIn } from "./pupil-sign-in";

const DAY = 24 * 60 * 60;

/** How long a session and its cookie last at the most, in seconds; one that is not used ends long before, see `findActor`. */
const LONGEST_SESSION = 180 * DAY;

/** Shortest password of a teacher (NIST SP 800-63B asks for 8 beside a second factor, 15 without). */
export const LEAST_PASSWORD = 12;

/** Under which name the school's own sign-in comes back: `/api/auth/callback/school`. */
export const OIDC_PROVIDER = "school";

/** What stands before the code in an authenticator app. */
const ISSUER = "Course";

/** The code of the refusal where a second factor cannot be read: it was encrypted under another secret than the school's. */
export const SECOND_FACTOR_UNREADABLE = "SECOND_FACTOR_UNREADABLE";

/**
 * Refusals of the library are answers. What broke in it goes on to whoever passed the request on, as an error of ours does; but a second factor that does not decrypt ("invalid tag") is
 * no fault of the program, and becomes a refusal.
 */
function judgeError(error: unknown): void {
  if (isAPIError(error)) {
    if (error.statusCode >= 500) log("error", "sign-in-broke", { error: error.stack });
    return;
  }
  if (error instanceof Error && error.message === "invalid tag")
    throw new APIError("CONFLICT", { code: SECOND_FACTOR_UNREADABLE });
  throw error;
}

/**
 * Sign-in for teachers (e-mail, password, one-time codes) and pupils (their class, name and secret). It counts no addresses: a class sits behind one
 * router. The limits stand in front of it, in the database.
 */
export const createAuth = ({ baseUrl, secret, oidc }: Config, store: Store, now: () => number) =>
  betterAuth({
    appName: ISSUER,
    ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    basePath: "/api/auth",
    secret,
    database: { db: store.db, type: store.dialect },
    telemetry: { enabled: false },
    logger: { level: "error" },
    rateLimit: { enabled: false },
    trustedOrigins: (request) => (request ? [originOf(request.headers, baseUrl)] : []),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: 256,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashSecret, verify: ({ hash, password }) => verifySecret(hash, password) },
    },
    // Reading a session writes nothing, so that reading goes on where the database cannot be written to.
    session: { expiresIn: LONGEST_SESSION, cookieCache: { enabled: false }, deferSessionRefresh: true },
    // Which browser somebody uses is nobody's business.
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, userAgent: null } }) } } },
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    advanced: {
      // Our own migrations make the tables; a test signs in on both databases.
      database: { validateSchema: false },
      ipAddress: { disableIpTracking: true },
      // The `__Host-` prefix, which browsers hold to, needs https; the library's own prefix for it is a weaker one.
      useSecureCookies: false,
      cookiePrefix: baseUrl?.startsWith("https:") ? "__Host-course" : "course",
      defaultCookieAttributes: { secure: baseUrl?.startsWith("https:") ?? false, sameSite: "lax", path: "/" },
    },
    // Who was invited may also come by the school's own sign-in, under the same address; it makes no accounts.
    account: {
      accountLinking: {
        enabled: true,
        trustedProviders: oidc ? [OIDC_PROVIDER] : [],
        // No address here was ever written to; all accounts were invited.
        requireLocalEmailVerified: false,
      },
    },
    onAPIError: { errorURL: "/sign-in?as=teacher", onError: judgeError },
    plugins: [
      twoFactor({ issuer: ISSUER }),
      pupilSignIn(store, now),
      ...(oidc
        ? [
            genericOAuth({
              config: [
                {
                  providerId: OIDC_PROVIDER,
                  discoveryUrl: `${oidc.issuer}/.well-known/openid-configuration`,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ["openid", "email", "profile"],
                  requireIdTokenVerification: true,
                  disableImplicitSignUp: true,
                  disableSignUp: true,
                },
              ],
            }),
          ]
        : []),
    ],
  });

export type Auth = ReturnType<typeof createAuth>;
