import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lookAtConfig, readConfig, secretFile } from "./config";

const SECRET = "s".repeat(32);
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "config-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
const newSecret = () => `${SECRET}${made++}`;
const read = (env: Readonly<Record<string, string>> = {}) => readConfig(env, root, newSecret);
const rightsOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe("the secret of a data folder", () => {
  it("is made on the first start, for its owner alone, and stays", () => {
    const first = read();
    expect(first.dataDir).toBe(join(root, "data"));
    expect(rightsOf(first.dataDir)).toBe("700");
    expect(rightsOf(secretFile(first.dataDir))).toBe("600");
    expect(readdirSync(first.dataDir)).toEqual(["secret"]);
    expect(read().secret).toBe(first.secret);
    expect(readFileSync(secretFile(first.dataDir), "utf8").trim()).toBe(first.secret);
  });

  it("is closed to others again where somebody opened it", () => {
    const { dataDir } = read();
    chmodSync(secretFile(dataDir), 0o644);
    read();
    expect(rightsOf(secretFile(dataDir))).toBe("600");
  });

  it("is read, and neither made nor closed, where somebody only looks", () => {
    expect(lookAtConfig({}, root).secret).toHaveLength(32);
    expect(readdirSync(root)).toEqual([]);
    const { dataDir, secret } = read();
    chmodSync(secretFile(dataDir), 0o644);
    expect(lookAtConfig({}, root).secret).toBe(secret);
    expect(rightsOf(secretFile(dataDir))).toBe("644");
  });

  it("is not made where the environment gives one", () => {
    expect(read({ AUTH_SECRET: SECRET }).secret).toBe(SECRET);
    expect(readdirSync(root)).toEqual([]);
  });

  it("is refused where it is too short, with its place", () => {
    mkdirSync(join(root, "data"));
    writeFileSync(join(root, "data/secret"), "short\n");
    expect(() => read()).toThrow(/data\/secret is shorter than 32 characters/);
    expect(() => read({ AUTH_SECRET: "short" })).toThrow(/^AUTH_SECRET is shorter than 32 characters.*openssl rand/);
  });
});

describe("the environment", () => {
  const postgres = "postgres://school:secret@db.example:5432/school";

  it("must give the secret where several nodes can share a database", () => {
    expect(() => read({ DATABASE_URL: postgres })).toThrow(/^AUTH_SECRET is missing\..*openssl rand/);
    expect(readdirSync(root)).toEqual([]);
    expect(read({ DATABASE_URL: postgres, AUTH_SECRET: SECRET })).toMatchObject({ databaseUrl: postgres });
  });

  it.each(["mysql://a@b/c", "db.example", "/var/db.sqlite"])(
    "gives no PostgreSQL with %s, and does not repeat it",
    (url) => {
      expect(() => read({ DATABASE_URL: url, AUTH_SECRET: SECRET })).toThrow(
        /^DATABASE_URL is no address .*postgres:\/\//,
      );
      expect(() => read({ DATABASE_URL: url, AUTH_SECRET: SECRET })).not.toThrow(url);
    },
  );

  it.each([
    ["https://school.example", "https://school.example"],
    ["https://school.example/", "https://school.example"],
    ["http://localhost:3001", "http://localhost:3001"],
    ["", null],
  ])("says with BASE_URL %j where browsers come: %j", (text, baseUrl) => {
    expect(read({ AUTH_SECRET: SECRET, BASE_URL: text }).baseUrl).toBe(baseUrl);
  });

  it.each(["school.example", "ftp://school.example", "https://school.example/sub", "https://school.example/?a", "x"])(
    "is refused with BASE_URL %s",
    (text) => {
      expect(() => read({ AUTH_SECRET: SECRET, BASE_URL: text })).toThrow(
        /^BASE_URL is .*https:\/\/school\.example\.$/,
      );
    },
  );

  it.each([
    ["1", true],
    ["0", false],
    ["", false],
  ])("trusts a proxy with TRUST_PROXY %j: %j", (text, trusts) => {
    expect(read({ AUTH_SECRET: SECRET, TRUST_PROXY: text }).trustsProxy).toBe(trusts);
  });

  it("is refused with a TRUST_PROXY that says neither", () => {
    expect(() => read({ AUTH_SECRET: SECRET, TRUST_PROXY: "yes" })).toThrow(
      /^TRUST_PROXY is “yes”\. Write TRUST_PROXY=1/,
    );
  });

  const OIDC = { OIDC_ISSUER: "https://login.example/", OIDC_CLIENT_ID: "badge", OIDC_CLIENT_SECRET: "s" };

  it("takes the school's own sign-in whole or not at all", () => {
    const base = { AUTH_SECRET: SECRET, BASE_URL: "https://school.example" };
    expect(read(base).oidc).toBeNull();
    expect(read({ ...base, ...OIDC }).oidc).toEqual({
      issuer: "https://login.example",
      clientId: "badge",
      clientSecret: "s",
      name: "login.example",
    });
    expect(() => read({ ...base, OIDC_ISSUER: "https://login.example" })).toThrow(
      /^OIDC_CLIENT_ID and OIDC_CLIENT_SECRET missing:/,
    );
    expect(() => read({ ...base, ...OIDC, OIDC_ISSUER: "login" })).toThrow(/^OIDC_ISSUER is “login”\./);
    expect(() => read({ AUTH_SECRET: SECRET, ...OIDC })).toThrow(/^BASE_URL is missing\./);
  });

  it("names folders from the project's own, or from the root", () => {
    expect(read({ AUTH_SECRET: SECRET, DATA_DIR: "school", ARTICLES_DIR: "/texts" })).toMatchObject({
      dataDir: join(root, "school"),
      articlesDir: "/texts",
    });
    expect(read({ AUTH_SECRET: SECRET }).articlesDir).toBeNull();
  });
});
