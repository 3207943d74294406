import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What authors wrote for one course: contents by path from the repository's root, with forward slashes, in sorted order. */
export type CourseFiles = ReadonlyMap<string, Uint8Array>;

/** Ids of the courses under `content/`, sorted: its folders that hold a `course.yaml`. */
export function listCourseIds(root: string): string[] {
  const content = join(root, "content");
  if (!existsSync(content)) return [];
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(content, entry.name, "course.yaml")))
    .map((entry) => entry.name)
    .sort();
}

/** Reads every file of `content/<id>` and `seeds/<id>`, except those whose name begins with a dot. */
export function readCourseFiles(root: string, courseId: string): CourseFiles {
  const paths = [`content/${courseId}`, `seeds/${courseId}`].flatMap((folder) => listFiles(root, folder));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))]));
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}

/**
 * SHA-256, hex, over all files in sorted path order: of each its path, a null byte, its length in
 * decimal, a null byte and its bytes, so that neither renaming nor moving text across files goes unseen.
 */
export function hashFiles(files: CourseFiles): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest("hex");
}
