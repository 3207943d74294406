import { spawn } from "node:child_process";
import { QUIET, ROOT, script } from "./run-command";

export interface RunningServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `npm start`'s server of the project in `root` on a free port, building it when needed, and resolves once it
 * answers. Rejects with what it printed where it ends before that.
 */
export function startServer(root: string = ROOT): Promise<RunningServer> {
  const child = spawn(process.execPath, script("start"), {
    cwd: root,
    env: { ...process.env, ...QUIET, PORT: "0", HOST: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (part: Buffer) => {
      printed += part.toString("utf8");
      const address = /open at (http:\/\/\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve({ address, stop });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    void ended.then(() => reject(new Error(`The server ended before it answered:\n${printed}`)));
  });
}
