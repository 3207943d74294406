import { spawn } from "node:child_process";
import { join } from "node:path";

/** The project's folder. */
export const ROOT = join(import.meta.dirname, "..");

/** What every command of ours runs with: Next reports to nobody. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: "1" } as const;

export interface Outcome {
  readonly code: number;
  /** What the command printed, both streams in the order they came; empty where it printed to the terminal itself. */
  readonly output: string;
}

/**
 * Runs `node ARGS` in the project's folder until it ends. `shown` lets it print to the terminal; otherwise its output
 * is kept, for whoever has to say what went wrong.
 */
export function runNode(
  args: readonly string[],
  { shown, env = {} }: { shown: boolean; env?: Readonly<Record<string, string>> },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ["inherit", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"],
    });
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => parts.push(part));
    child.stderr?.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });
}

/** The arguments that run one of our TypeScript scripts with `node`. */
export const script = (name: string, ...args: readonly string[]): readonly string[] => [
  "--import",
  "tsx",
  `scripts/${name}.ts`,
  ...args,
];

/** The arguments that run Next's command line with `node`. */
export const nextCommand = (...args: readonly string[]): readonly string[] => [
  "node_modules/next/dist/bin/next",
  ...args,
];

/** The number that the option `--name` was given. Throws where it is not a whole number from 1, and shows what is: `example`. */
export function readCount(name: string, given: string, example: number): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--${name} takes a whole number from 1, such as --${name} ${example}.`);
  return count;
}

/** Runs a script's main function: what it throws is printed as one line, and ends the process with code 1. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
