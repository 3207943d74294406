import { Secret, TOTP } from "otpauth";
import { afterEach, describe, expect, it } from "vitest";
import { DIALECTS } from "../../store/test-stores";
import { archiveClass } from "../classes/change-class";
import { renewSecrets, unlockPupil } from "../classes/change-pupil";
import { readPupils } from "../classes/read-pupils";
import { callAs, teacherActor } from "../classes/test-call";
import { addClass, addPupil, addTeacher, openTestSchool, TEST_PASSWORD, type TestSchool } from "../test-school";
import { findActor } from "./actor";

let school: TestSchool;
afterEach(() => school.store.close());

const send = (path: string, body: object, cookie = ""): Promise<Response> =>
  school.auth.handler(
    new Request(`http://school.test/api/auth/${path}`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Origin: "http://school.test",
        Cookie: cookie,
        "User-Agent": "Tell-Tale 1.0",
        "X-Forwarded-For": "10.0.0.9",
      },
      body: JSON.stringify(body),
    }),
  );

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");

const whoIs = (cookie: string) => findActor(school, new Headers({ cookie }), school.now());

const HOUR = 60 * 60_000;

describe.each(DIALECTS)("signing in on %s", (dialect) => {
  const openWithPupil = async () => {
    school = await openTestSchool(dialect);
    await addTeacher(school, "holt");
    await addClass(school, "blue", "holt");
    await addPupil(school, "blue", "Zoë Abd al-Karim");
  };
  const pupil = (secret: string, name = "zoe abd-al-karim", code = "cccc-bbbb") =>
    send("sign-in/pupil", { code, name, secret });

  it("takes a pupil's card however it is typed, and nobody else's", async () => {
    await openWithPupil();
    const answer = await pupil(" Amber Kite 47 ");
    expect(answer.status).toBe(200);
    const [session] = await school.store.db.selectFrom("session").select(["ipAddress", "userAgent"]).execute();
    expect([session?.ipAddress || null, session?.userAgent || null]).toEqual([null, null]);
    expect(await whoIs(cookieOf(answer))).toEqual({
      kind: "pupil",
      userId: "user Zoë Abd al-Karim",
      pupilId: "Zoë Abd al-Karim",
      classId: "blue",
      name: "Zoë Abd al-Karim",
    });
    for (const wrong of [
      await pupil("amber-kite-48"),
      await pupil("amber-kite-47", "Zed"),
      await pupil("amber-kite-47", undefined, "CCCCXXXX"),
    ]) {
      expect(wrong.status).toBe(401);
      expect(await wrong.json()).toMatchObject({ code: "wrong-secret" });
      expect(wrong.headers.getSetCookie()).toEqual([]);
    }
  });

  it("lets exactly five of 200 wrong secrets at once through to be looked at", async () => {
    await openWithPupil();
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => pupil(`wrong-${i}`)));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(401), count(429)]).toEqual([5, 195]);
    expect((await pupil("amber-kite-47")).status).toBe(429);
    school.wait(5 * 60_000);
    expect((await pupil("amber-kite-47")).status).toBe(200);
  });

  it("keeps nobody out for longer than four minutes, and waits longer each round", async () => {
    await openWithPupil();
    const waits: number[] = [];
    for (let round = 0; round < 6; round++) {
      for (let i = 0; i < 5; i++) await pupil("wrong");
      const refused = (await (await pupil("wrong")).json()) as { retryAfter: number };
      waits.push(refused.retryAfter);
      school.wait(refused.retryAfter * 1000 + 1000);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeLessThanOrEqual(60);
    expect(Math.max(...waits)).toBeLessThanOrEqual(240);
  });

  it("answers a name that nobody bears just as one that somebody does, however long it goes on", async () => {
    await openWithPupil();
    type Told = { readonly status: number; readonly body: unknown; readonly kept: string | null };
    const look = async (name: string): Promise<Told> => {
      const answer = await pupil("wrong", name);
      return { status: answer.status, body: await answer.json(), kept: answer.headers.get("set-cookie") };
    };
    // Seconds before each try: rounds that are filled, one that is not, and waits that are not waited for.
    const pauses = [...[0, 0, 0, 0, 0, 0, 10], ...[21, 0, 0, 0, 0, 0, 0], ...[61, 0, 0], ...[61, 0, 0, 0, 0, 0]];
    for (const [i, seconds] of [...pauses, ...[121, 0, 0, 0, 0, 0], ...[241, 0, 0, 0, 0, 0]].entries()) {
      school.wait(seconds * 1000);
      // The clock runs on while secrets are looked at: seconds, in whole ones, may differ by one.
      const [there, missing] = await Promise.all([look("Zoe Abd-al-Karim"), look("Nobody At All")]);
      const plain = JSON.stringify([i, missing]).replace(/\d+ seconds|"retryAfter":\d+/g, "");
      expect(plain).toBe(JSON.stringify([i, there]).replace(/\d+ seconds|"retryAfter":\d+/g, ""));
      const waits = [there, missing].map(({ body }) => (body as { retryAfter?: number }).retryAfter ?? 0);
      expect(Math.abs((waits[0] ?? 0) - (waits[1] ?? 0)), `${i}: ${waits}`).toBeLessThanOrEqual(1);
      if (i === pauses.length + 11) expect(waits[0]).toBeGreaterThan(200);
    }
    const keys = (await school.store.db.selectFrom("rateLimit").select("key").execute()).map(({ key }) => key);
    expect(keys.join(" ").toLowerCase()).not.toMatch(/nobody|zoe/);
  });

  it("lets somebody try again at once whom the teacher unlocks, and says who has to wait", async () => {
    await openWithPupil();
    const id = "Zoë Abd al-Karim";
    const call = <B>(body: B) => callAs(school, teacherActor("holt"), { class: "blue", pupil: id }, body);
    const waiting = async () => (await readPupils(school, teacherActor("holt"), "blue"))?.pupils[0]?.waitsUntil;
    for (let i = 0; i < 4; i++) await pupil("wrong");
    expect(await waiting()).toBeNull();
    for (let i = 0; i < 4; i++) await pupil("wrong");
    expect(await waiting()).toMatch(/^\d\d:\d\d$/);
    expect((await pupil("amber-kite-47")).status).toBe(429);
    expect(await unlockPupil(call(undefined))).toMatchObject({ ok: true });
    expect(await waiting()).toBeNull();
    expect((await pupil("amber-kite-47")).status).toBe(200);
    for (let i = 0; i < 8; i++) await pupil("wrong");
    const renewed = await renewSecrets(call({ pupils: [id] }));
    if (!renewed.ok) throw new Error(renewed.says);
    expect((await pupil(renewed.body.cards[0]?.secret ?? "")).status).toBe(200);
  });

  it("tells whoever bears a card of an archived class why it opens nothing, and nobody else", async () => {
    await openWithPupil();
    const cookie = cookieOf(await pupil("amber-kite-47"));
    const archive = (archived: boolean) =>
      archiveClass(callAs(school, teacherActor("holt"), { class: "blue" }, { archived }));
    expect(await archive(true)).toMatchObject({ ok: true });
    expect((await whoIs(cookie)).kind).toBe("visitor");
    const told = await pupil("amber-kite-47");
    expect([told.status, told.headers.getSetCookie()]).toEqual([409, []]);
    expect(await told.json()).toMatchObject({
      code: "archived",
      message: expect.stringMatching(/put this class away/),
    });
    expect([(await pupil("wrong")).status, (await pupil("wrong", "Zed")).status]).toEqual([401, 401]);
    await archive(false);
    expect((await pupil("amber-kite-47")).status).toBe(200);
  });

  it("signs nobody in who came in while the class was being archived", async () => {
    await openWithPupil();
    const cookie = cookieOf(await pupil("amber-kite-47"));
    await school.store.db.updateTable("class").set({ archivedAt: school.now() }).execute();
    expect((await whoIs(cookie)).kind).toBe("visitor");
  });

  it("ends a pupil's session after two hours unused and after twelve in all", async () => {
    await openWithPupil();
    const cookie = cookieOf(await pupil("amber-kite-47"));
    school.wait(1.9 * HOUR);
    expect((await whoIs(cookie)).kind).toBe("pupil");
    school.wait(1.9 * HOUR);
    expect((await whoIs(cookie)).kind).toBe("pupil");
    school.wait(2.1 * HOUR);
    expect((await whoIs(cookie)).kind).toBe("visitor");
    const second = cookieOf(await pupil("amber-kite-47"));
    for (let i = 0; i < 12; i++) {
      expect((await whoIs(second)).kind).toBe("pupil");
      school.wait(HOUR);
    }
    school.wait(1);
    expect((await whoIs(second)).kind).toBe("visitor");
  });

  it("keeps a teacher who comes back signed in, and ends what was unused for seven days", async () => {
    school = await openTestSchool(dialect);
    await addTeacher(school, "holt");
    const cookie = cookieOf(await send("sign-in/email", { email: "holt@school.test", password: TEST_PASSWORD }));
    for (let week = 0; week < 4; week++) {
      school.wait(6 * 24 * HOUR);
      expect((await whoIs(cookie)).kind).toBe("teacher");
    }
    school.wait(7 * 24 * HOUR + 1);
    expect((await whoIs(cookie)).kind).toBe("visitor");
    expect(await school.store.db.selectFrom("session").selectAll().execute()).toEqual([]);
  });

  it("asks a teacher with a second factor for a code, and takes none that is wrong", async () => {
    school = await openTestSchool(dialect);
    await addTeacher(school, "holt", "owner");
    const credentials = { email: "Holt@school.test", password: TEST_PASSWORD };
    expect((await send("sign-in/email", { ...credentials, password: "not this one at all" })).status).toBe(401);
    const cookie = cookieOf(await send("sign-in/email", credentials));
    expect(await whoIs(cookie)).toMatchObject({ kind: "teacher", role: "owner", hasSecondFactor: false });
    const enabled = (await (await send("two-factor/enable", { password: TEST_PASSWORD }, cookie)).json()) as {
      totpURI: string;
    };
    const secret = Secret.fromBase32(new URL(enabled.totpURI).searchParams.get("secret") ?? "");
    const code = () => new TOTP({ secret }).generate();
    expect((await send("two-factor/verify-totp", { code: code() }, cookie)).status).toBe(200);
    const half = await send("sign-in/email", credentials);
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    expect((await whoIs(cookieOf(half))).kind).toBe("visitor");
    const wrong = await send("two-factor/verify-totp", { code: "000000" }, cookieOf(half));
    expect(wrong.status).toBe(401);
    const whole = await send("two-factor/verify-totp", { code: code() }, cookieOf(half));
    expect(whole.status).toBe(200);
    expect(await whoIs(cookieOf(whole))).toMatchObject({ kind: "teacher", hasSecondFactor: true });
  });
});
