import { randomBytes, randomUUID } from "node:crypto";
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

async function open(): Promise<School> {
  const config = readConfig(process.env, process.cwd(), () => randomBytes(32).toString("base64url"));
  const store = openStore(config);
  const now = () => Date.now();
  await migrate(store, now());
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
