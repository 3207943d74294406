import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { migrate } from "./migrate";
import { openPostgres } from "./open-postgres";
import { openSqlite } from "./open-sqlite";
import type { Dialect, Store } from "./store";

/** Some time in the spring of 2026. */
export const TEST_TIME = Date.UTC(2026, 2, 2, 9, 0);

/** The address of a new, empty PostgreSQL database. */
export async function makePostgresDatabase(): Promise<string> {
  const url = new URL(inject("postgresUrl"));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

function openEmptySqlite(): Store {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const store = openSqlite(join(folder, "course.sqlite"));
  return {
    ...store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const openEmptyStore = async (dialect: Dialect): Promise<Store> =>
  dialect === "sqlite" ? openEmptySqlite() : openPostgres(await makePostgresDatabase());

/** An empty database of the newest schema. */
export async function openTestStore(dialect: Dialect): Promise<Store> {
  const store = await openEmptyStore(dialect);
  await migrate(store, TEST_TIME);
  return store;
}

/** For `describe.each`: every test of the store runs on both. */
export const DIALECTS: readonly Dialect[] = ["sqlite", "postgres"];
