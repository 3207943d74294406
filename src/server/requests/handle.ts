import type { z } from "zod";
import { isUnavailable } from "../../store/database-error";
import { hitLimit, type Limit } from "../../store/rate-limit";
import { type Actor, findActor } from "../accounts/actor";
import { getSchool, type School } from "../school";
import { BROKE } from "./broke";
import { log } from "./log";
import { MOST_BYTES, readBody } from "./read-body";
import { type Failure, notFound, type Result, refuse } from "./result";
import { routeOf } from "./route-of";
import { isSameOrigin } from "./same-origin";

/** Who may call a handler at all; what they may touch is decided by the class that it belongs to. */
type Who = "anyone" | "signed-in" | "teacher" | "owner" | "pupil";

type ActorOf<W extends Who> = W extends "anyone"
  ? Actor
  : W extends "signed-in"
    ? Exclude<Actor, { kind: "visitor" }>
    : W extends "pupil"
      ? Extract<Actor, { kind: "pupil" }>
      : Extract<Actor, { kind: "teacher" }>;

/** What a handler is given: the caller, what was sent, and where time and identity come from. */
export interface Call<W extends Who, B, P> extends School {
  readonly actor: ActorOf<W>;
  readonly body: B;
  readonly params: P;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The address under which the app is reached. */
  readonly origin: string;
  /** The time of the request: one for everything that it does. */
  readonly at: number;
}

interface Rule<W extends Who, B> {
  readonly who: W;
  /** The shape of the body; a handler without one takes none. */
  readonly body?: z.ZodType<B>;
  readonly mostBytes?: number;
  /** How often one caller may call the route, with all its ids together; a wide default where it is missing. */
  readonly limit?: Limit;
}

const MINUTE = 60_000;
/** Far beyond what a hand does, and a class behind one address too: see `actorKey`. */
const CHANGES: Limit = { most: 600, window: MINUTE };

const PRIVATE = { "Cache-Control": "private, no-store", Vary: "Cookie" };

function answer(result: Result<unknown>): Response {
  if (result.ok) return Response.json(result.body ?? {}, { headers: PRIVATE });
  const { status, ok: _, retryAfter, ...body } = result;
  return Response.json(body, {
    status,
    headers: { ...PRIVATE, ...(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) }) },
  });
}

/** Whom a limit counts: the account, or for visitors the address as the front door saw it. */
const actorKey = (actor: Actor, headers: Headers): string =>
  actor.kind === "visitor" ? `address ${headers.get("x-remote-address") ?? "?"}` : `user ${actor.userId}`;

function checkWho(who: Who, actor: Actor): Failure | null {
  if (who === "anyone") return null;
  if (actor.kind === "visitor") return refuse(401, "signed-out", "You are not signed in. Sign in, then try again.");
  if (who === "signed-in") return null;
  if (who === "owner") return actor.kind === "teacher" && actor.role === "owner" ? null : notFound();
  return actor.kind === who ? null : notFound();
}

/** Where the machine itself cannot answer now: nothing was done, and the caller may try again. */
const unavailable = (): Failure =>
  refuse(503, "unavailable", "The database cannot answer now. Nothing was changed; try again in a moment.", {
    retryAfter: 2,
  });

async function serve<W extends Who, B, P extends object>(
  rule: Rule<W, B>,
  run: (call: Call<W, B, P>) => Promise<Result<unknown> | Response>,
  request: Request,
  params: P,
): Promise<Response> {
  const school = await getSchool();
  const { config, store } = school;
  const changes = request.method !== "GET";
  if (changes && !isSameOrigin(request.headers, config.baseUrl))
    return answer(refuse(400, "other-origin", "This request does not come from this site's own pages."));
  const at = school.now();
  const actor = await findActor(school, request.headers, at);
  const stranger = checkWho(rule.who, actor);
  if (stranger) return answer(stranger);
  if (changes) {
    const route = routeOf(new URL(request.url).pathname, params);
    const counted = `${request.method} ${route} ${actorKey(actor, request.headers)}`;
    const wait = await hitLimit(store.db, counted, rule.limit ?? CHANGES, at);
    if (wait > 0) {
      const retryAfter = Math.ceil(wait / 1000);
      return answer(refuse(429, "too-often", `Too many requests. Wait ${retryAfter} seconds.`, { retryAfter }));
    }
  }
  const read = rule.body
    ? await readBody(request, rule.body, rule.mostBytes ?? MOST_BYTES)
    : { ok: true as const, body: undefined as B };
  if (!read.ok) return answer(read);
  const result = await run({
    ...school,
    actor: actor as ActorOf<W>,
    body: read.body,
    params,
    query: new URL(request.url).searchParams,
    headers: request.headers,
    origin: config.baseUrl ?? `http://${request.headers.get("host")}`,
    at,
  });
  return result instanceof Response ? result : answer(result);
}

/**
 * The one way in for everything that is not a page: same origin, who calls, how often, what was sent; then the call, whose result becomes a status. What fails
 * because the database is away answers 503; anything else that throws is a bug, is logged without what was sent, and answers 500.
 */
export const handle =
  <W extends Who, P extends object = Record<string, never>, B = undefined>(
    rule: Rule<W, B>,
    run: (call: Call<W, B, P>) => Promise<Result<unknown> | Response>,
  ) =>
  async (request: Request, context: { readonly params: Promise<P> }): Promise<Response> => {
    try {
      // Next leaves them out, whatever its types say, where a route has none.
      return await serve(rule, run, request, (await context.params) ?? {});
    } catch (error) {
      if (isUnavailable(error)) {
        log("warn", "database-unavailable", { code: (error as { code?: unknown }).code });
        return answer(unavailable());
      }
      log("error", "handler-broke", { method: request.method, error: error instanceof Error ? error.stack : "?" });
      return Response.json({ code: "broken", says: BROKE }, { status: 500, headers: PRIVATE });
    }
  };
