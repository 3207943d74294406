import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DIALECTS, makePostgresDatabase } from "../../store/test-stores";
import { BROKE } from "../requests/broke";
import { closeSchool, getSchool } from "../school";
import { addTeacher, TEST_PASSWORD } from "../test-school";
import { passToAuth } from "./auth-door";

const ORIGIN = "http://school.test";
/** Tries that an account or a session has before it waits. */
const MOST = 10;

const send = (path: string, body: object, cookie = ""): Promise<Response> =>
  passToAuth(
    new Request(`${ORIGIN}/api/auth/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: ORIGIN, Host: "school.test", Cookie: cookie },
      body: JSON.stringify(body),
    }),
    path,
  );

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");

describe.each(DIALECTS)("the door to signing in on %s", (dialect) => {
  let dataDir = "";
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "door-"));
    vi.stubEnv("DATA_DIR", dataDir);
    vi.stubEnv("DATABASE_URL", dialect === "postgres" ? await makePostgresDatabase() : "");
    vi.stubEnv("BASE_URL", ORIGIN);
    vi.stubEnv("AUTH_SECRET", "s".repeat(32));
    const school = await getSchool();
    for (const name of ["holt", "ruiz"]) await addTeacher(school, name);
  });
  afterEach(async () => {
    await closeSchool();
    vi.unstubAllEnvs();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const signIn = async (name: string, password = TEST_PASSWORD) =>
    send("sign-in/email", { email: `${name}@school.test`, password });
  const count = async (tries: number, once: (i: number) => Promise<Response>): Promise<Record<number, number>> => {
    const seen: Record<number, number> = {};
    for (let i = 0; i < tries; i++) {
      const { status } = await once(i);
      seen[status] = (seen[status] ?? 0) + 1;
    }
    return seen;
  };
  const listKeys = async () =>
    (await (await getSchool()).store.db.selectFrom("rateLimit").select("key").execute()).map(({ key }) => key);

  it("lets ten guesses at a session's password through, whatever is sent beside them", async () => {
    const cookie = cookieOf(await signIn("holt"));
    const seen = await count(MOST + 4, (i) =>
      send(
        "change-password",
        { email: `${i}@elsewhere.test`, currentPassword: `guess number ${i}`, newPassword: "four other words" },
        `junk=${"x".repeat(200)}${i}; ${cookie}`,
      ),
    );
    expect(seen).toEqual({ 400: MOST, 429: 4 });
    const other = cookieOf(await signIn("ruiz"));
    const body = { currentPassword: "not this one", newPassword: "four other words" };
    expect((await send("change-password", body, other)).status, "somebody else waits for nobody").toBe(400);
  });

  it("lets ten guesses at an account through, in whatever letters it is written and from whatever session", async () => {
    const cookie = cookieOf(await signIn("ruiz"));
    const seen = await count(MOST + 4, (i) =>
      send(
        "sign-in/email",
        { email: i % 2 ? "Holt@School.test" : "holt@school.test", password: `guess number ${i}` },
        i % 3 ? cookie : "",
      ),
    );
    expect(seen).toEqual({ 401: MOST, 429: 4 });
    expect((await signIn("ruiz")).status).toBe(200);
  });

  it("counts codes by the sign-in that waits for one, so that nobody without one keeps others out", async () => {
    const cookie = cookieOf(await signIn("holt"));
    const strangers = await count(MOST + 4, () => send("two-factor/verify-totp", { code: "000000" }));
    expect(strangers).toEqual({ 401: MOST, 429: 4 });
    expect((await send("two-factor/verify-totp", { code: "000000" }, cookie)).status).not.toBe(429);
  });

  it("refuses a code of a second factor from before the secret was another one, and says what to do", async () => {
    const cookie = cookieOf(await signIn("holt"));
    const enabled = (await (await send("two-factor/enable", { password: TEST_PASSWORD }, cookie)).json()) as {
      totpURI: string;
      backupCodes: readonly string[];
    };
    const secret = Secret.fromBase32(new URL(enabled.totpURI).searchParams.get("secret") ?? "");
    const code = () => new TOTP({ secret }).generate();
    expect((await send("two-factor/verify-totp", { code: code() }, cookie)).status).toBe(200);
    await closeSchool();
    vi.stubEnv("AUTH_SECRET", "t".repeat(32));
    const half = cookieOf(await signIn("holt"));
    for (const [path, body] of [
      ["two-factor/verify-totp", { code: code() }],
      ["two-factor/verify-backup-code", { code: enabled.backupCodes[0] }],
    ] as const) {
      const answer = await send(path, body, half);
      expect(answer.status, path).toBe(409);
      expect(await answer.json()).toEqual({
        code: "SECOND_FACTOR_UNREADABLE",
        says: expect.stringMatching(/another secret.*Ask the school's owner for a link.*npm run owner/),
      });
    }
  });

  it("answers what breaks in the library as what breaks in our own handlers, and logs it once", async () => {
    const { store } = await getSchool();
    await sql.raw('alter table "account" rename to "elsewhere"').execute(store.db);
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const answer = await signIn("holt");
    expect([answer.status, await answer.json()]).toEqual([500, { code: "broken", says: BROKE }]);
    const ours = said.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith("{"));
    expect(ours.map((line) => JSON.parse(line).event)).toEqual(["sign-in-broke"]);
    vi.restoreAllMocks();
  });

  it("keeps neither an address nor what opens a session in its counters", async () => {
    const cookie = cookieOf(await signIn("holt"));
    await send("two-factor/disable", { password: "not this one" }, cookie);
    const kept = (await listKeys()).join(" ");
    expect(kept).toContain("two-factor/disable");
    expect(kept).not.toContain("@");
    const [, value = ""] = cookie.split("=");
    expect(decodeURIComponent(value).length).toBeGreaterThan(20);
    expect(kept).not.toContain(value.slice(0, 12));
  });
});
