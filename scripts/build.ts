import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hashInputs, writeStamp } from "./build-stamp";
import { compressBuild } from "./compress";
import { hintCompile } from "./hint-compile";
import { nextCommand, ROOT, runMain, runNode, script } from "./run-command";

async function runQuietly(args: readonly string[]): Promise<void> {
  const { code, output } = await runNode(args, { shown: false, env: { NODE_ENV: "production" } });
  if (code !== 0) throw new Error(`${output.trimEnd()}\n\nThe build stopped here. What is wrong stands above.`);
}

const STEPS: readonly { readonly doing: string; readonly run: () => Promise<void> }[] = [
  { doing: "checking the course", run: () => runQuietly(script("check")) },
  { doing: "reading the course and drawing its maps", run: () => runQuietly(script("generate")) },
  { doing: "building the pages", run: () => runQuietly(nextCommand("build")) },
  { doing: "compressing what was built", run: () => hintCompile().then(compressBuild) },
];

/** Builds the app for production, and says what it is doing. Rejects with the failing step's own words. */
export async function build(): Promise<void> {
  const began = Date.now();
  const hash = await hashInputs();
  await rm(join(ROOT, ".next/front-door"), { recursive: true, force: true });
  for (const [i, { doing, run }] of STEPS.entries()) {
    console.log(`${i + 1}/${STEPS.length} ${doing} …`);
    await run();
  }
  await writeStamp(hash);
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) runMain(build);
