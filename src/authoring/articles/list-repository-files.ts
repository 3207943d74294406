import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Paths of all tracked files and of those that git neither tracks nor ignores, sorted. Throws where the root is in no git repository. */
export function listRepositoryFiles(root: string): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(join(root, path))).sort();
}

/** Whether a folder lies in a git repository. */
export function isRepository(root: string): boolean {
  return spawnSync("git", ["rev-parse", "--git-dir"], { cwd: root }).status === 0;
}
