import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./run-command";

/** Everything that the built app is made from. What is not there is passed over. */
const INPUTS = [
  "app",
  "content",
  "mdx-components.tsx",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "public",
  "scripts",
  "seeds",
  "src",
  "tsconfig.json",
];
const STAMP = join(ROOT, ".next/front-door/stamp");

async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOTDIR") return null;
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** SHA-256, hex, over the names and contents of all that the built app is made from, tests left out. */
export async function hashInputs(): Promise<string> {
  const hash = createHash("sha256");
  const files = (await Promise.all(INPUTS.map((input) => listFiles(join(ROOT, input))))).flat();
  for (const file of [...files].sort()) {
    const content = await readFile(file);
    hash.update(`${file.slice(ROOT.length)}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether what was built was made from what lies here now. */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readFile(STAMP, "utf8").catch(() => null);
  return stamp !== null && stamp === (await hashInputs());
}

/** Notes that a build is complete, and of which inputs (as hashed before it began). */
export const writeStamp = (hash: string): Promise<void> => writeFile(STAMP, hash);
