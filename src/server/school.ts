import { randomBytes, randomUUID } from "node:crypto";
import { isUnavailable } from "../store/database-error";
import { migrate } from "../store/migrate";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { type Auth, createAuth } from "./accounts/auth";
import { type Config, readConfig } from "./config";

/** What every request of this process shares: the database, sign-in, and where time, identity and chance come from. */
export interface School {
  readonly config: Config;
  readonly store: Store;
  readonly auth: Auth;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** The pages are bundled apart from the front door: the two meet here. */
const SHARED = Symbol.for("course.school");
const shared = globalThis as typeof globalThis & { [SHARED]?: Promise<School> };

function tellAway({ databaseUrl, dataDir }: Config, error: unknown): string {
  const code = (error as { code?: unknown }).code ?? "no answer";
  return databaseUrl === null
    ? `The database in ${dataDir} cannot be written to (${code}). Look whether the disk is full or another program holds the file: npm run doctor.`
    : `The database at ${new URL(databaseUrl).host} does not answer (${code}). Start it, or mend DATABASE_URL.`;
}

async function open(): Promise<School> {
  const config = readConfig(process.env, process.cwd(), () => randomBytes(32).toString("base64url"));
  const store = openStore(config);
  const now = () => Date.now();
  await migrate(store, now()).catch(async (error: unknown) => {
    await store.close();
    throw isUnavailable(error) ? new Error(tellAway(config, error), { cause: error }) : error;
  });
  const newId = () => randomUUID();
  return { config, store, auth: createAuth(config, store, now), now, newId, randomBytes };
}

/**
 * Opens the database and brings it to the newest schema, once per process. Rejects with a sentence that says what to do where the environment is wrong; after a
 * failure the next call tries again.
 */
export function getSchool(): Promise<School> {
  shared[SHARED] ??= open().catch((error: unknown) => {
    delete shared[SHARED];
    throw error;
  });
  return shared[SHARED];
}

/** Closes the database, if it was opened. */
export async function closeSchool(): Promise<void> {
  const school = await shared[SHARED]?.catch(() => null);
  delete shared[SHARED];
  await school?.store.close();
}
