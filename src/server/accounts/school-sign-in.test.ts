import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addTeacher, openTestSchool, type TestSchool } from "../test-school";
import { findActor } from "./actor";

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A provider of OpenID Connect that signs in whoever `email` says, without asking. */
class Provider {
  email = "rees@school.test";
  nonce = "";
  #key: KeyObject;
  #jwk: object;
  #server: Server;
  issuer = "";

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    this.#key = privateKey;
    this.#jwk = { ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" };
    this.#server = createServer((request, response) => {
      const body = this.#answer(request.url ?? "");
      response.writeHead(body ? 200 : 404, { "Content-Type": "application/json" }).end(JSON.stringify(body ?? {}));
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<unknown> {
    return new Promise((resolve) => this.#server.close(resolve));
  }

  #idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: "badge",
      sub: `id of ${this.email}`,
      iat: now,
      exp: now + 60,
      nonce: this.nonce,
    };
    const text = `${base64({ alg: "RS256", kid: "one", typ: "JWT" })}.${base64({ ...claims, email: this.email, email_verified: true, name: "R" })}`;
    return `${text}.${createSign("RSA-SHA256").update(text).sign(this.#key).toString("base64url")}`;
  }

  #answer(path: string): object | null {
    const { issuer } = this;
    if (path === "/.well-known/openid-configuration")
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ["RS256"],
      };
    if (path === "/keys") return { keys: [this.#jwk] };
    if (path === "/token")
      return { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: this.#idToken() };
    return path === "/userinfo"
      ? { sub: `id of ${this.email}`, email: this.email, email_verified: true, name: "R" }
      : null;
  }
}

let school: TestSchool;
let provider: Provider;

beforeEach(async () => {
  provider = new Provider();
  await provider.open();
  const oidc = { issuer: provider.issuer, clientId: "badge", clientSecret: "secret", name: "Our login" };
  school = await openTestSchool("sqlite", { oidc });
  await addTeacher(school, "rees");
});

afterEach(async () => {
  await school.store.close();
  await provider.close();
});

const ORIGIN = "http://school.test";

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");

/** From the button to where the provider's answer leads: the page, and the cookies. */
async function signIn(): Promise<{ readonly page: string; readonly cookie: string }> {
  const begin = await school.auth.handler(
    new Request(`${ORIGIN}/api/auth/sign-in/social`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: ORIGIN },
      body: JSON.stringify({ provider: "school", callbackURL: "/teach", errorCallbackURL: "/sign-in?as=teacher" }),
    }),
  );
  const { url } = (await begin.json()) as { readonly url: string };
  const asked = new URL(url);
  expect(asked.origin + asked.pathname).toBe(`${provider.issuer}/authorize`);
  expect(asked.searchParams.get("redirect_uri")).toBe(`${ORIGIN}/api/auth/callback/school`);
  provider.nonce = asked.searchParams.get("nonce") ?? "";
  const back = new URL(`${ORIGIN}/api/auth/callback/school`);
  back.search = new URLSearchParams({ code: "c", state: asked.searchParams.get("state") ?? "" }).toString();
  const end = await school.auth.handler(new Request(back, { headers: { Cookie: cookiesOf(begin) } }));
  expect(end.status).toBe(302);
  return { page: end.headers.get("location") ?? "", cookie: cookiesOf(end) };
}

const whoIs = (cookie: string) => findActor(school, new Headers({ cookie }), school.now());

describe("the school's own sign-in", () => {
  it("lets in who was invited under the same address, every time", async () => {
    for (let time = 0; time < 2; time++) {
      const { page, cookie } = await signIn();
      expect(page).toMatch(/\/teach$/);
      expect(await whoIs(cookie)).toMatchObject({ kind: "teacher", userId: "rees", role: "teacher" });
    }
  });

  it("makes no account for anybody else, and leads back to the sign-in", async () => {
    provider.email = "stranger@school.test";
    const { page, cookie } = await signIn();
    expect(page).toMatch(/\/sign-in\?as=teacher&error=/);
    expect(await whoIs(cookie)).toEqual({ kind: "visitor" });
    expect(await school.store.db.selectFrom("user").select("id").execute()).toEqual([{ id: "rees" }]);
  });

  it("takes no answer to a question that it did not ask", async () => {
    const answer = await school.auth.handler(new Request(`${ORIGIN}/api/auth/callback/school?code=c&state=made-up`));
    expect(answer.headers.get("location")).toMatch(/error=/);
    expect(answer.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/);
  });
});
