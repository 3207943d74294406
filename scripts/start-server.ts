import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QUIET, ROOT, script } from "./run-command";

export interface RunningServer {
  readonly address: string;
  readonly pid: number;
  /** What it has printed up to now. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
  /** Ends it at once (SIGKILL): what the operating system has been given stays. */
  readonly kill: () => Promise<void>;
}

/** Starts a process that prints “open at <address>” once it answers. Rejects with what it printed where it ends before that. */
export function startProcess(
  args: readonly string[],
  { root, env }: { readonly root: string; readonly env: Readonly<Record<string, string>> },
): Promise<RunningServer> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...QUIET, HOST: "", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (part: Buffer) => {
      printed += part.toString("utf8");
      const address = /open at (http:\/\/\S+)/.exec(printed)?.[1];
      if (address !== undefined)
        resolve({
          ...{ address, pid: child.pid ?? 0, printed: () => printed },
          ...{ stop: () => end("SIGTERM"), kill: () => end("SIGKILL") },
        });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    void ended.then(() => reject(new Error(`The server ended before it answered:\n${printed}`)));
  });
}

/**
 * Starts `npm start`'s server of the project in `root` on a free port, building it when needed, and resolves once it answers. Without a DATA_DIR it has an empty one of
 * its own, which goes when it is stopped.
 */
export async function startServer(
  root: string = ROOT,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const own = env["DATA_DIR"] ? null : await mkdtemp(join(tmpdir(), "school-"));
  const server = await startProcess(script("start"), { root, env: { ...(own ? { DATA_DIR: own } : {}), ...env } });
  const stop = async () => {
    await server.stop();
    if (own) await rm(own, { recursive: true, force: true });
  };
  return { ...server, stop };
}
