import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { addClass, addPupil, addTeacher, openTestSchool, TEST_PASSWORD, type TestSchool } from "../test-school";
import { handle } from "./handle";
import { refuse, succeed } from "./result";

const SHARED = Symbol.for("course.school");
const shared = globalThis as typeof globalThis & { [SHARED]?: Promise<TestSchool> };
let school: TestSchool;

afterEach(async () => {
  delete shared[SHARED];
  vi.restoreAllMocks();
  await school.store.close();
});

const ORIGIN = "http://school.test";
/** As Next calls a route without parameters. */
const NO_PARAMS = { params: Promise.resolve(undefined as never) };

interface Sending {
  readonly path?: string;
  readonly method?: string;
  readonly cookie?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function requestOf(sending: Sending = {}): Request {
  const { path = "/api/things", method = "POST", cookie = "", body = '{"name":"Anna"}', headers = {} } = sending;
  const base = { "Content-Type": "application/json", Origin: ORIGIN, Cookie: cookie, ...headers };
  return new Request(`${ORIGIN}${path}`, { method, headers: base, ...(method === "GET" ? {} : { body }) });
}

const NAME = z.strictObject({ name: z.string().max(5) });

async function open(): Promise<{ readonly teacher: string; readonly pupil: string }> {
  school = await openTestSchool("sqlite");
  shared[SHARED] = Promise.resolve(school);
  await addTeacher(school, "rees");
  await addClass(school, "blue", "rees");
  await addPupil(school, "blue", "Ada");
  const signIn = async (path: string, body: object) => {
    const request = new Request(`${ORIGIN}/api/auth/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: ORIGIN },
      body: JSON.stringify(body),
    });
    const answer = await school.auth.handler(request);
    return answer.headers
      .getSetCookie()
      .map((line) => line.split(";", 1)[0])
      .join("; ");
  };
  return {
    teacher: await signIn("sign-in/email", { email: "rees@school.test", password: TEST_PASSWORD }),
    pupil: await signIn("sign-in/pupil", { code: "CCCCBBBB", name: "Ada", secret: "amber-kite-47" }),
  };
}

describe("a handler", () => {
  it("answers 401 to visitors, 404 to whoever is of the wrong kind, and runs for the right one", async () => {
    const { teacher, pupil } = await open();
    const run = vi.fn(async () => succeed({ done: true }));
    const forTeachers = handle({ who: "teacher", body: NAME }, run);
    const forOwners = handle({ who: "owner", body: NAME }, run);
    const forPupils = handle({ who: "pupil", body: NAME }, run);
    const status = async (handler: typeof forTeachers, cookie: string) =>
      (await handler(requestOf({ cookie }), NO_PARAMS)).status;
    const rows = await Promise.all(
      ["", pupil, teacher].map((cookie) =>
        Promise.all([forTeachers, forOwners, forPupils].map((one) => status(one as never, cookie))),
      ),
    );
    expect(rows).toEqual([
      [401, 401, 401],
      [404, 404, 200],
      [200, 404, 404],
    ]);
    expect(run).toHaveBeenCalledTimes(2);
  });

  const BAD: readonly (readonly [string, Sending, number, string])[] = [
    ["another site's page", { headers: { Origin: "http://evil.test" } }, 400, "other-origin"],
    ["a cross-site fetch", { headers: { "Sec-Fetch-Site": "cross-site" } }, 400, "other-origin"],
    ["a form", { headers: { "Content-Type": "text/plain" } }, 415, "not-json"],
    ["broken JSON", { body: '{"name":' }, 400, "broken-json"],
    ["nothing", { body: "" }, 400, "broken-json"],
    ["a wrong type", { body: '{"name":7}' }, 400, "bad-request"],
    ["an unknown key", { body: '{"name":"Anna","role":"owner"}' }, 400, "bad-request"],
    ["a list", { body: "[]" }, 400, "bad-request"],
    ["null", { body: "null" }, 400, "bad-request"],
    ["too much", { body: JSON.stringify({ name: "x".repeat(400_000) }) }, 413, "too-large"],
  ];

  it.each(BAD)("refuses %s before anything runs", async (_, sending, status, code) => {
    await open();
    const run = vi.fn(async () => succeed({}));
    const answer = await handle({ who: "anyone", body: NAME }, run)(requestOf(sending), NO_PARAMS);
    expect(answer.status).toBe(status);
    const body = (await answer.json()) as { code: string; says: string };
    expect(body.code).toBe(code);
    expect(body.says).toMatch(/[.!]/);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(run).not.toHaveBeenCalled();
  });

  it("lets as many changes through as its limit says, each caller by itself", async () => {
    const { teacher, pupil } = await open();
    const handler = handle({ who: "signed-in", body: NAME, limit: { most: 3, window: 60_000 } }, async () =>
      succeed({}),
    );
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => handler(requestOf({ cookie: teacher }), NO_PARAMS)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await handler(requestOf({ cookie: pupil }), NO_PARAMS)).status).toBe(200);
  });

  it("counts a route as one, whatever ids are made up for it", async () => {
    const { teacher } = await open();
    const rule = { who: "teacher", body: NAME, limit: { most: 3, window: 60_000 } } as const;
    const handler = handle<"teacher", { thing: string }, { name: string }>(rule, async () => succeed({}));
    const call = async (thing: string) => {
      const path = `/api/things/${encodeURIComponent(thing)}`;
      const answer = await handler(requestOf({ cookie: teacher, path }), { params: Promise.resolve({ thing }) });
      return answer.status;
    };
    const ids = ["7c1", "another", "ø/ø", crypto.randomUUID(), crypto.randomUUID()];
    const seen = await Promise.all(ids.map(call));
    expect(seen.toSorted()).toEqual([200, 200, 200, 429, 429]);
    const keys = await school.store.db.selectFrom("rateLimit").select("key").where("key", "like", "POST %").execute();
    expect(keys.map(({ key }) => key)).toEqual(["POST /api/things/[thing] user rees"]);
  });

  it("gives an expected failure its status, code and sentence", async () => {
    await open();
    const handler = handle({ who: "anyone", body: NAME }, async () =>
      refuse(409, "taken", "Taken.", { detail: { by: 1 } }),
    );
    const answer = await handler(requestOf(), NO_PARAMS);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({ code: "taken", says: "Taken.", detail: { by: 1 } });
  });

  it("answers 503 where the database is away, and 500 without a word of what was sent where something breaks", async () => {
    await open();
    const lines: string[] = [];
    vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
    const failing = (error: Error) =>
      handle({ who: "anyone", body: NAME }, async () => {
        throw error;
      })(requestOf(), NO_PARAMS);
    const away = await failing(Object.assign(new Error("locked"), { code: "SQLITE_BUSY" }));
    expect([away.status, away.headers.get("retry-after")]).toEqual([503, "2"]);
    const broken = await failing(new Error("a bug"));
    expect(broken.status).toBe(500);
    const { says } = (await broken.json()) as { readonly says: string };
    expect(says).not.toContain("bug");
    expect(says).toMatch(/try again .* tell your teacher/i);
    expect(lines.join("\n")).not.toContain("Anna");
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(["database-unavailable", "handler-broke"]);
  });
});
