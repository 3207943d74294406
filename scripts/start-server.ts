import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QUIET, ROOT, script } from "./run-command";

export interface RunningServer {
  readonly address: string;
  /** All that it has printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `npm start`'s server of the project in `root` on a free port, building it when needed, and resolves once it
 * answers. Without a DATA_DIR in `env` its data lies in a folder that goes with it. Rejects with what it printed where it ends before that.
 */
export function startServer(root: string = ROOT, env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "course-data-"));
  const child = spawn(process.execPath, script("start"), {
    cwd: root,
    env: { ...process.env, ...QUIET, PORT: "0", HOST: "", DATA_DIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (part: Buffer) => {
      printed += part.toString("utf8");
      const address = /open at (http:\/\/\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve({ address, printed: () => printed, stop });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    void ended.then(() => reject(new Error(`The server ended before it answered:\n${printed}`)));
  });
}
