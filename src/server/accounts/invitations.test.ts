import { createHash } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { afterEach, describe, expect, it } from "vitest";
import { DIALECTS } from "../../store/test-stores";
import type { Call } from "../requests/handle";
import { addTeacher, openTestSchool, TEST_PASSWORD, type TestSchool } from "../test-school";
import { type Actor, findActor } from "./actor";
import { acceptInvitation, inviteTeacher, inviteToNewPassword, makeSetUpPath, readInvitation } from "./invitations";
import { tellOwnerLink } from "./set-up";

let school: TestSchool;
afterEach(() => school.store.close());

const OWNER = {
  kind: "teacher",
  role: "owner",
  userId: "holt",
  name: "holt",
  email: "",
  hasSecondFactor: false,
} as const satisfies Actor;

function call<A extends Actor, B>(actor: A, body: B) {
  const request = {
    actor,
    body,
    params: {},
    query: new URLSearchParams(),
    headers: new Headers(),
    origin: "",
    at: school.now(),
  };
  return { ...school, ...request } as unknown as Call<"anyone", B, object> & Call<"owner", B, object>;
}

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");

const VISITOR = { kind: "visitor" } as const;
const tokenOf = (path: string | null): string => path?.split("#")[1] ?? "";
const accept = (token: string, fields: object = {}) =>
  acceptInvitation(
    call(VISITOR, { token, password: "a long enough one", name: "Anna", email: "anna@school.test", ...fields }),
  );

describe.each(DIALECTS)("invitations on %s", (dialect) => {
  it("makes one owner of a new school, whoever is first", async () => {
    school = await openTestSchool(dialect);
    const stale = tokenOf(await makeSetUpPath(school));
    const token = tokenOf(await makeSetUpPath(school));
    expect(await readInvitation(call(VISITOR, { token: stale }))).toMatchObject({ ok: false, code: "link-gone" });
    expect(await readInvitation(call(VISITOR, { token }))).toEqual({ ok: true, body: { kind: "owner", name: null } });
    const tries = await Promise.all([1, 2, 3].map((n) => accept(token, { email: `a${n}@school.test` })));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await makeSetUpPath(school)).toBeNull();
    expect(await accept(token, { email: "late@school.test" })).toMatchObject({ ok: false, status: 410 });
    expect(await school.store.db.selectFrom("user").select("role").execute()).toEqual([{ role: "owner" }]);
  });

  it("keeps no secret of a link, and none in a path that is sent", async () => {
    school = await openTestSchool(dialect);
    const path = (await makeSetUpPath(school)) ?? "";
    expect(path).toMatch(/^\/invitation#[\w-]{32}$/);
    const kept = JSON.stringify(await school.store.db.selectFrom("invitation").selectAll().execute());
    expect(kept).not.toContain(tokenOf(path));
  });

  it("tells what is missing or taken, and leaves the link as it was", async () => {
    school = await openTestSchool(dialect);
    await addTeacher(school, "holt", "owner");
    const made = await inviteTeacher(call(OWNER, {}));
    const token = made.ok ? tokenOf(made.body.path) : "";
    expect(await accept(token, { name: undefined })).toMatchObject({ ok: false, fields: { name: expect.any(String) } });
    expect(await accept(token, { email: "HOLT@school.test" })).toMatchObject({ ok: false, code: "email-taken" });
    expect(await accept(token)).toEqual({ ok: true, body: { role: "teacher" } });
    expect(await accept(token, { email: "b@school.test" })).toMatchObject({ ok: false, code: "link-gone" });
  });

  it("lets a link run out after a week", async () => {
    school = await openTestSchool(dialect);
    const token = tokenOf(await makeSetUpPath(school));
    school.wait(7 * 24 * 60 * 60_000);
    expect(await accept(token)).toMatchObject({ ok: false, code: "link-gone" });
  });

  const openStaff = async () => {
    school = await openTestSchool(dialect);
    await addTeacher(school, "holt", "owner");
    await addTeacher(school, "rees");
    await addTeacher(school, "ruiz");
  };
  const send = (path: string, body: object, cookie = "") =>
    school.auth.handler(
      new Request(`http://school.test/api/auth/${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Origin: "http://school.test", Cookie: cookie },
        body: JSON.stringify(body),
      }),
    );
  const signIn = (name: string, password: string) => send("sign-in/email", { email: `${name}@school.test`, password });
  const inviteToken = async (userId: string) => {
    const made = await inviteToNewPassword(call(OWNER, { userId }));
    return made.ok ? tokenOf(made.body.path) : "";
  };
  /** Switches codes from an app on, as the account's page does. */
  const addSecondFactor = async (name: string) => {
    const cookie = cookieOf(await signIn(name, TEST_PASSWORD));
    const enabled = (await (await send("two-factor/enable", { password: TEST_PASSWORD }, cookie)).json()) as {
      totpURI: string;
    };
    const secret = Secret.fromBase32(new URL(enabled.totpURI).searchParams.get("secret") ?? "");
    await send("two-factor/verify-totp", { code: new TOTP({ secret }).generate() }, cookie);
    expect(await (await signIn(name, TEST_PASSWORD)).json()).toMatchObject({ twoFactorRedirect: true });
  };
  const listSecondFactors = async () =>
    (await school.store.db.selectFrom("twoFactor").select("userId").execute()).map(({ userId }) => userId);
  const listAudit = async () =>
    (
      await school.store.db.selectFrom("audit").select(["action", "actor", "subject", "detail"]).orderBy("at").execute()
    ).map(({ detail, ...entry }) => ({ ...entry, ...JSON.parse(detail) }));

  it("sets a new password and ends the sessions of the old one", async () => {
    await openStaff();
    await signIn("rees", TEST_PASSWORD);
    const token = await inviteToken("rees");
    expect(await accept(token, { password: "another long password" })).toMatchObject({ ok: true });
    expect(await school.store.db.selectFrom("session").selectAll().execute()).toEqual([]);
    expect((await signIn("rees", TEST_PASSWORD)).status).toBe(401);
    expect((await signIn("rees", "another long password")).status).toBe(200);
    expect(await inviteToNewPassword(call(OWNER, { userId: "nobody" }))).toMatchObject({ ok: false, status: 404 });
  });

  it("lets a link to a new password run out after a day", async () => {
    await openStaff();
    const token = await inviteToken("rees");
    school.wait(24 * 60 * 60_000);
    expect(await accept(token)).toMatchObject({ ok: false, code: "link-gone" });
  });

  it("takes the second factor off with a link to a new password, of that person alone, and audits it", async () => {
    await openStaff();
    for (const name of ["rees", "ruiz"]) await addSecondFactor(name);
    expect(await accept(await inviteToken("rees"), { password: "another long password" })).toMatchObject({ ok: true });
    const signedIn = await signIn("rees", "another long password");
    expect(await signedIn.json()).not.toHaveProperty("twoFactorRedirect");
    expect(await listSecondFactors()).toEqual(["ruiz"]);
    expect(await findActor(school, new Headers({ cookie: cookieOf(signedIn) }), school.now())).toMatchObject({
      hasSecondFactor: false,
    });
    expect(await (await signIn("ruiz", TEST_PASSWORD)).json()).toMatchObject({ twoFactorRedirect: true });
    expect(await listAudit()).toEqual(
      expect.arrayContaining([
        { action: "password.link", actor: "holt", subject: "rees", fromServer: false },
        { action: "password.replace", actor: "rees", subject: "rees", hadSecondFactor: true },
      ]),
    );
  });

  it("lets the owner in again by what the server prints, without the second factor", async () => {
    school = await openTestSchool(dialect);
    expect(await tellOwnerLink(school, "http://localhost:1")).toMatch(/^Nobody has set the school up yet/);
    await addTeacher(school, "holt", "owner");
    await addSecondFactor("holt");
    const says = await tellOwnerLink(school, "http://localhost:1");
    expect(says).toMatch(
      /takes the owner's second factor off.* for a day: http:\/\/school\.test\/invitation#[\w-]{32}$/,
    );
    expect(await accept(tokenOf(says), { password: "another long password" })).toMatchObject({ ok: true });
    expect(await (await signIn("holt", "another long password")).json()).not.toHaveProperty("twoFactorRedirect");
    expect(await listAudit()).toEqual(
      expect.arrayContaining([{ action: "password.link", actor: "holt", subject: "holt", fromServer: true }]),
    );
  });

  it("replaces earlier links to a person's password by a newer one, and ends them all when one is used", async () => {
    await openStaff();
    const other = await inviteToken("ruiz");
    const [stale, token] = [await inviteToken("rees"), await inviteToken("rees")];
    expect(await accept(stale)).toMatchObject({ ok: false, code: "link-gone" });
    await school.store.db
      .insertInto("invitation")
      .values({
        ...{ id: "beside", tokenHash: createHash("sha256").update("beside").digest("hex"), kind: "password" },
        ...{ userId: "rees", createdBy: "holt", createdAt: 0, expiresAt: school.now() + 1e6, usedAt: null },
      })
      .execute();
    expect(await accept(token)).toMatchObject({ ok: true });
    expect(await accept("beside")).toMatchObject({ ok: false, code: "link-gone" });
    expect(await accept(other), "somebody else's link stays").toMatchObject({ ok: true });
  });
});
