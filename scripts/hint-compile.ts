import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./run-command";

/**
 * Asks the browser to compile a whole file as it arrives, beside the page's thread, and not function by function when it runs
 * (https://v8.dev/blog/explicit-compile-hints). A comment to browsers that do not know it.
 */
const HINT = "//# allFunctionsCalledOnLoad\n";

/** Up to how many characters a file is small: it holds what a page runs when it starts, and little else (our own choice). */
const SMALL = 50_000;

interface BuildManifest {
  /** Scripts that every page runs when it starts, from `.next`. */
  readonly rootMainFiles: readonly string[];
}

/**
 * Writes the hint into what Next built: at the head of the scripts that every page runs, and of the small ones, not of the large ones that come when something
 * is asked for. Once a build; a second time changes nothing.
 */
export async function hintCompile(): Promise<void> {
  const next = join(ROOT, ".next");
  const { rootMainFiles } = JSON.parse(await readFile(join(next, "build-manifest.json"), "utf8")) as BuildManifest;
  const chunks = (await readdir(join(next, "static", "chunks"))).filter((name) => name.endsWith(".js"));
  for (const name of chunks.map((chunk) => `static/chunks/${chunk}`)) {
    const script = await readFile(join(next, name), "utf8");
    const runs = rootMainFiles.includes(name) || script.length <= SMALL;
    if (runs && !script.startsWith(HINT)) await writeFile(join(next, name), HINT + script);
  }
}
