import { existsSync } from "node:fs";
import type { Course } from "../../course/course";
import { listDoneMigrations } from "../../store/doctor";
import { inspectSqlite } from "../../store/inspect-sqlite";
import { listMigrations } from "../../store/migrate";
import { openStoreToRead, sqliteFile } from "../../store/open-store";
import type { Db } from "../../store/store";
import { holdArticles } from "../articles/held-articles";
import { type Config, lookAtConfig } from "../config";
import { examineFiles } from "./examine-files";
import { examineMarks } from "./examine-marks";
import { type Finding, note, ok, wrong } from "./finding";

type Environment = Readonly<Record<string, string | undefined>>;

/** Why something failed, without what a database's address says: it holds a password. */
const why = (error: unknown): string => (error instanceof Error ? error.message : "?").replace(/\/\/[^@\s]+@/g, "//…@");

function examineEnvironment(env: Environment, root: string): Config | Finding {
  try {
    return lookAtConfig(env, root);
  } catch (error) {
    return wrong(why(error));
  }
}

function describeConfig({ baseUrl, databaseUrl, trustsProxy }: Config): readonly Finding[] {
  const data = databaseUrl === null ? "SQLite" : `PostgreSQL at ${new URL(databaseUrl).host}`;
  return [
    ok(`the environment is in order: ${data}`),
    baseUrl?.startsWith("https:")
      ? ok(`browsers come to ${baseUrl}`)
      : note(`${baseUrl ?? "BASE_URL is not set"}: without https, passwords and cookies can be read on the way`),
    ...(trustsProxy && baseUrl === null ? [wrong("TRUST_PROXY=1 without BASE_URL: say where browsers come from")] : []),
  ];
}

async function examineSchema(db: Db): Promise<{ readonly finding: Finding; readonly isCurrent: boolean }> {
  const done = await listDoneMigrations(db);
  const all = listMigrations();
  const strange = done?.filter((name) => !all.includes(name)) ?? [];
  if (done === null) return { finding: note("the database is empty: the first start fills it"), isCurrent: false };
  if (strange.length > 0)
    return {
      finding: wrong(`the database was written by a newer version of the app (${strange.join(", ")}): start that one`),
      isCurrent: false,
    };
  const missing = all.filter((name) => !done.includes(name));
  return missing.length === 0
    ? { finding: ok(`the schema is the newest (${all.at(-1)})`), isCurrent: true }
    : { finding: note(`the next start brings the schema from ${done.at(-1)} to ${all.at(-1)}`), isCurrent: false };
}

async function examineDatabase(config: Config): Promise<readonly Finding[]> {
  if (config.databaseUrl === null) {
    const file = sqliteFile(config.dataDir);
    if (!existsSync(file)) return [note(`there is no database yet: the first start makes ${file}`)];
    const problems = inspectSqlite(file);
    if (problems.length > 0) return problems.map((says) => wrong(`${file}: ${says}`));
  }
  const store = openStoreToRead(config);
  try {
    const { finding, isCurrent } = await examineSchema(store.db);
    const whole = config.databaseUrl === null ? [ok("the database file is whole")] : [];
    return [...whole, finding, ...(isCurrent ? await examineMarks(store.db) : [])];
  } catch (error) {
    return [wrong(`the database cannot be asked: ${why(error)}`)];
  } finally {
    await store.close();
  }
}

function examineArticles(folder: string | null, courses: readonly Course[]): readonly Finding[] {
  if (folder === null) return [];
  const problems = courses.flatMap((course) => holdArticles(folder, course).problems);
  return problems.length > 0
    ? problems.map((says) => wrong(`ARTICLES_DIR: ${says}`))
    : [ok(`the articles in ${folder} are those that the courses were made from`)];
}

/** Looks at everything that a school runs on and changes nothing. */
export async function examine(env: Environment, root: string, courses: readonly Course[]): Promise<readonly Finding[]> {
  const config = examineEnvironment(env, root);
  if ("state" in config) return [config];
  return [
    ...describeConfig(config),
    ...examineFiles(config),
    ...(await examineDatabase(config)),
    ...examineArticles(config.articlesDir, courses),
  ];
}
