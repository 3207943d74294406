import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./run-command";

/**
 * Asks the browser to compile a whole file as it arrives, beside the page's thread, and not function by function when it runs
 * (https://v8.dev/blog/explicit-compile-hints). A comment to browsers that do not know it.
 */
const HINT = "//# allFunctionsCalledOnLoad\n";

/** From how many characters a file is large: the two that hold React and Next are (our own choice). */
const LARGE = 100_000;

interface BuildManifest {
  /** Scripts that every page runs when it starts, from `.next`. */
  readonly rootMainFiles: readonly string[];
}

/** Writes the hint into what Next built: at the head of the large scripts that every page runs. Once a build; a second time changes nothing. */
export async function hintCompile(): Promise<void> {
  const next = join(ROOT, ".next");
  const { rootMainFiles } = JSON.parse(await readFile(join(next, "build-manifest.json"), "utf8")) as BuildManifest;
  for (const name of rootMainFiles) {
    const script = await readFile(join(next, name), "utf8");
    if (script.length >= LARGE && !script.startsWith(HINT)) await writeFile(join(next, name), HINT + script);
  }
}
