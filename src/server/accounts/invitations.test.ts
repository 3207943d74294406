import { afterEach, describe, expect, it } from "vitest";
import { DIALECTS } from "../../store/test-stores";
import type { Call } from "../requests/handle";
import { addTeacher, openTestSchool, TEST_PASSWORD, type TestSchool } from "../test-school";
import type { Actor } from "./actor";
import { acceptInvitation, inviteTeacher, inviteToNewPassword, makeSetUpPath, readInvitation } from "./invitations";

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

  it("sets a new password and ends the sessions of the old one", async () => {
    school = await openTestSchool(dialect);
    await addTeacher(school, "holt", "owner");
    await addTeacher(school, "rees");
    const signIn = (password: string) =>
      school.auth.handler(
        new Request("http://school.test/api/auth/sign-in/email", {
          method: "POST",
          headers: { "Content-Type": "application/json", Origin: "http://school.test" },
          body: JSON.stringify({ email: "rees@school.test", password }),
        }),
      );
    await signIn(TEST_PASSWORD);
    const made = await inviteToNewPassword(call(OWNER, { userId: "rees" }));
    const token = made.ok ? tokenOf(made.body.path) : "";
    expect(await accept(token, { password: "another long password" })).toMatchObject({ ok: true });
    expect(await school.store.db.selectFrom("session").selectAll().execute()).toEqual([]);
    expect((await signIn(TEST_PASSWORD)).status).toBe(401);
    expect((await signIn("another long password")).status).toBe(200);
    expect(await inviteToNewPassword(call(OWNER, { userId: "nobody" }))).toMatchObject({ ok: false, status: 404 });
  });
});
