import { createHash } from "node:crypto";
import { isUnavailable } from "../../store/database-error";
import { hitLimit } from "../../store/rate-limit";
import { drawQrCode } from "../qr-code";
import { BROKE } from "../requests/broke";
import { log } from "../requests/log";
import { isSameOrigin } from "../requests/same-origin";
import { getSchool } from "../school";
import { type Auth, LEAST_PASSWORD, OIDC_PROVIDER, SECOND_FACTOR_UNREADABLE } from "./auth";
import { readSessionToken } from "./session-token";

/** What of the sign-in library is open to the outside; all else is not there. */
const OPEN: readonly string[] = [
  "sign-in/email",
  "sign-in/pupil",
  "sign-in/social",
  "sign-out",
  "change-password",
  "two-factor/enable",
  "two-factor/disable",
  "two-factor/verify-totp",
  "two-factor/verify-backup-code",
  "two-factor/generate-backup-codes",
];

const MINUTE = 60_000;
/** Tries of one teacher's account, or of one session. */
const ACCOUNT_LIMIT = { most: 10, window: 5 * MINUTE };
/** A wide cap by address: a school sits behind one. */
const ADDRESS_LIMIT = { most: 600, window: MINUTE };
/** Longest body, in bytes: a few short fields. */
const MOST_BYTES = 8 * 1024;

const PRIVATE = { "Cache-Control": "private, no-store" };

const refuse = (status: number, code: string, says: string, retryAfter?: number): Response =>
  Response.json(
    { code, says },
    { status, headers: { ...PRIVATE, ...(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) }) } },
  );

const tooOften = (wait: number): Response => {
  const seconds = Math.ceil(wait / 1000);
  return refuse(429, "too-often", `Too many tries. Wait ${seconds} seconds, then try again.`, seconds);
};

/** As a digest: neither an address nor what opens a session stands in the database for the sake of counting. */
const triesOf = (path: string, whose: string): string =>
  `${path} ${createHash("sha256").update(whose).digest("base64url")}`;

/**
 * Under which a try is counted. Where one signs in: the account that the body names. Else whatever we signed for the caller, the session and the half-done sign-in that waits for its code: nothing
 * that the caller can choose. What bears neither tries nothing, and is counted as one.
 */
async function countedUnder(auth: Auth, path: string, body: object, headers: Headers): Promise<readonly string[]> {
  if (path === "sign-in/email") {
    const email = "email" in body && typeof body.email === "string" ? body.email : "";
    return [triesOf(path, email.toLowerCase())];
  }
  const { authCookies, createAuthCookie, secret } = await auth.$context;
  const header = headers.get("cookie") ?? "";
  const signed = [authCookies.sessionToken.name, createAuthCookie("two_factor").name].flatMap(
    (name) => readSessionToken(header, { name, secret }) ?? [],
  );
  return signed.length === 0 ? [triesOf(path, "nobody")] : signed.map((token) => triesOf(path, token));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function pass(request: Request, path: string): Promise<Response> {
  const { config, store, auth, now } = await getSchool();
  const isOpen = OPEN.includes(path) && (path !== "sign-in/social" || config.oidc !== null);
  if (!isOpen) return refuse(404, "not-found", "There is nothing here.");
  if (!isSameOrigin(request.headers, config.baseUrl))
    return refuse(400, "other-origin", "This request does not come from this site's own pages.");
  const address = request.headers.get("x-remote-address") ?? "?";
  const crowd = await hitLimit(store.db, `sign-in address ${address}`, ADDRESS_LIMIT, now());
  if (crowd > 0) return tooOften(crowd);
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return refuse(415, "not-json", "Send JSON, with the content type application/json.");
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES)
    return refuse(413, "too-large", "The request is too large.");
  const text = await request.text();
  if (text.length > MOST_BYTES) return refuse(413, "too-large", "The request is too large.");
  const body = parse(text);
  if (typeof body !== "object" || body === null) return refuse(400, "broken-json", "What was sent is no JSON object.");
  // A pupil's tries are counted where the pupil is known; the way to the school's own sign-in tries no secret.
  if (path !== "sign-in/pupil" && path !== "sign-in/social" && path !== "sign-out") {
    for (const key of await countedUnder(auth, path, body, request.headers)) {
      const wait = await hitLimit(store.db, key, ACCOUNT_LIMIT, now());
      if (wait > 0) return tooOften(wait);
    }
  }
  const answer = await auth.handler(new Request(request.url, { method: "POST", headers: request.headers, body: text }));
  answer.headers.set("Cache-Control", PRIVATE["Cache-Control"]);
  if (!answer.ok) return withSentence(answer);
  if (path === "two-factor/enable") return withQrCode(answer);
  if (path === "sign-in/social") return answer;
  return path.startsWith("sign-in/") || path.includes("/verify-") ? withoutToken(answer) : answer;
}

/** What the library's codes mean, and what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: "E-mail address and password do not fit together.",
  INVALID_PASSWORD: "This is not your password.",
  INVALID_CODE: "This code does not fit. Codes change every 30 seconds: type the one that the app shows now.",
  INVALID_BACKUP_CODE: "This is none of your backup codes, or it has been used.",
  INVALID_TWO_FACTOR_COOKIE: "Too much time has passed since the password. Begin again.",
  ACCOUNT_TEMPORARILY_LOCKED: "Too many wrong codes. Wait a few minutes, then begin again with the password.",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "Too many wrong codes. Begin again with the password.",
  PASSWORD_TOO_SHORT: `A password needs at least ${LEAST_PASSWORD} characters; a few words do.`,
  [SECOND_FACTOR_UNREADABLE]:
    "This school signs with another secret than when your second factor was switched on, so no code of it can be checked. Ask the school's owner for a link to a new password, which takes the second factor off; for the owner, whoever runs the server makes one with npm run owner.",
  UNAUTHORIZED: "You are not signed in. Sign in, then try again.",
};

/** A refusal as all our handlers give it: a code and a sentence. */
async function withSentence(answer: Response): Promise<Response> {
  const body = (await answer.json().catch(() => ({}))) as { readonly code?: string; readonly message?: string };
  const code = body.code ?? (answer.status === 401 ? "UNAUTHORIZED" : "REFUSED");
  const says = SENTENCES[code] ?? body.message ?? "This was not taken. Try again in a moment.";
  const wait = "retryAfter" in body ? { "Retry-After": String(body.retryAfter) } : {};
  return Response.json({ code, says }, { status: answer.status, headers: { ...PRIVATE, ...wait } });
}

/** The session's secret stands in its cookie, which no script reads; the library repeats it in the answer. */
async function withoutToken(answer: Response): Promise<Response> {
  const body = (await answer.json()) as { readonly twoFactorRedirect?: unknown };
  const done = Response.json({ twoFactorRedirect: body.twoFactorRedirect === true }, { headers: PRIVATE });
  for (const cookie of answer.headers.getSetCookie()) done.headers.append("Set-Cookie", cookie);
  return done;
}

/** The secret of an authenticator app, with the picture that the app reads it from. */
async function withQrCode(answer: Response): Promise<Response> {
  const body = (await answer.json()) as { readonly totpURI: string };
  const picture = await drawQrCode(body.totpURI);
  return Response.json({ ...body, picture }, { headers: PRIVATE });
}

async function answering(path: string, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (isUnavailable(error))
      return refuse(503, "unavailable", "The database cannot answer now. Try again in a moment.", 2);
    log("error", "sign-in-broke", { path, error: error instanceof Error ? error.stack : "?" });
    return refuse(500, "broken", BROKE);
  }
}

/** The door to signing in and out: only what is needed, only from our own pages, and so many tries an account. */
export const passToAuth = (request: Request, path: string): Promise<Response> =>
  answering(path, () => pass(request, path));

/** The way back from the school's own sign-in: it ends on one of our pages, whatever became of it. */
export const comeBack = (request: Request, path: string): Promise<Response> =>
  answering(path, async () => {
    const { config, auth } = await getSchool();
    const isOpen = config.oidc !== null && path === `callback/${OIDC_PROVIDER}`;
    return isOpen ? auth.handler(request) : refuse(404, "not-found", "There is nothing here.");
  });
