import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What the environment says about this installation. */
export interface Config {
  /** Folder of the database file, the secret and what else must outlive the process. */
  readonly dataDir: string;
  /** null where the data lies in a file of `dataDir`. */
  readonly databaseUrl: string | null;
  /** Signs cookies and encrypts what must be read again; at least `LEAST_SECRET` characters. */
  readonly secret: string;
  /** Where browsers reach the app ("https://school.example"), or null where each request says it. */
  readonly baseUrl: string | null;
  /** Folder with the articles themselves, for whoever holds them, or null. */
  readonly articlesDir: string | null;
  /** The school's own sign-in for teachers (OpenID Connect), or null. */
  readonly oidc: OidcConfig | null;
  /** Whether a proxy stands before the app, whose word on where a request comes from is taken. */
  readonly trustsProxy: boolean;
}

export interface OidcConfig {
  /** Under which the provider publishes `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Shortest secret, in characters. */
export const LEAST_SECRET = 32;

/** The file of a data folder that holds its secret. */
export const secretFile = (dataDir: string): string => join(dataDir, "secret");

const readSecret = (dataDir: string): string => readFileSync(secretFile(dataDir), "utf8").trim();

/** The secret of a data folder, made on the first start; nobody but its owner can read the file. */
function getOwnSecret(dataDir: string, newSecret: () => string): string {
  const file = secretFile(dataDir);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // Linked into place when it is whole: another process may start at the same time, and the quicker one's holds.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${newSecret()}\n`, { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  chmodSync(file, 0o600);
  return readSecret(dataDir);
}

function readBaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash)
    throw new Error(`BASE_URL is “${text}”. Give scheme and host alone, such as https://school.example.`);
  return url.origin;
}

function readDatabaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (!URL.canParse(text) || !/^postgres(?:ql)?:$/.test(new URL(text).protocol))
    throw new Error("DATABASE_URL is no address of a PostgreSQL database: postgres://user:password@host:5432/name.");
  return text;
}

function readFlag(name: string, text: string | undefined): boolean {
  if (!text || text === "0") return false;
  if (text === "1") return true;
  throw new Error(`${name} is “${text}”. Write ${name}=1, or leave it out.`);
}

const OIDC = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

function readOidc(env: Environment, baseUrl: string | null): OidcConfig | null {
  const [issuer = "", clientId = "", clientSecret = ""] = OIDC.map((name) => env[name]);
  if (!issuer && !clientId && !clientSecret) return null;
  const missing = OIDC.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new Error(`${missing.join(" and ")} missing: ${OIDC.join(", ")} are given together, or none of them.`);
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol))
    throw new Error(`OIDC_ISSUER is “${issuer}”. Give the provider's address, such as https://login.school.example.`);
  if (baseUrl === null)
    throw new Error(
      "BASE_URL is missing. The provider of OIDC_ISSUER sends teachers back to it: give scheme and host.",
    );
  return { issuer: issuer.replace(/\/$/, ""), clientId, clientSecret, name: env["OIDC_NAME"] || new URL(issuer).host };
}

/** Where the data lies by DATA_DIR (default `data` in the project) and DATABASE_URL. Throws one sentence where it cannot be there. */
export const readPlace = (env: Environment, root: string): Pick<Config, "dataDir" | "databaseUrl"> => ({
  dataDir: resolve(root, env["DATA_DIR"] || "data"),
  databaseUrl: readDatabaseUrl(env["DATABASE_URL"]),
});

/** What the environment says, with the secret that a data folder holds where AUTH_SECRET is not set. */
function read(env: Environment, root: string, ownSecret: (dataDir: string) => string): Config {
  const { dataDir, databaseUrl } = readPlace(env, root);
  const given = env["AUTH_SECRET"];
  if (databaseUrl !== null && !given)
    throw new Error(
      "AUTH_SECRET is missing. With DATABASE_URL, every node needs the same one: set it to 32 or more random characters (openssl rand -base64 32).",
    );
  const secret = given || ownSecret(dataDir);
  if (secret.length < LEAST_SECRET)
    throw new Error(
      `${given ? "AUTH_SECRET" : secretFile(dataDir)} is shorter than ${LEAST_SECRET} characters. Make one with openssl rand -base64 32.`,
    );
  const baseUrl = readBaseUrl(env["BASE_URL"]);
  return {
    dataDir,
    databaseUrl,
    secret,
    baseUrl,
    oidc: readOidc(env, baseUrl),
    trustsProxy: readFlag("TRUST_PROXY", env["TRUST_PROXY"]),
    articlesDir: env["ARTICLES_DIR"] ? resolve(root, env["ARTICLES_DIR"]) : null,
  };
}

/**
 * Reads DATA_DIR, DATABASE_URL, AUTH_SECRET, BASE_URL, TRUST_PROXY, ARTICLES_DIR and the OIDC variables, and makes the data folder and its secret where they are needed and missing. Throws one
 * sentence that says which is wrong and what to do: several nodes on one PostgreSQL must share a secret, so there it has to be given.
 */
export const readConfig = (env: Environment, root: string, newSecret: () => string): Config =>
  read(env, root, (dataDir) => getOwnSecret(dataDir, newSecret));

/** The same without making or changing anything. Where the first start is yet to make the secret, it is a row of dashes. */
export const lookAtConfig = (env: Environment, root: string): Config =>
  read(env, root, (dataDir) => (existsSync(secretFile(dataDir)) ? readSecret(dataDir) : "-".repeat(LEAST_SECRET)));
