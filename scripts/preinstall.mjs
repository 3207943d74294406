// Plain JavaScript without imports beyond Node's own: it runs before anything is installed.
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const FLOOR = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

function stop(line) {
  console.error(line);
  process.exit(1);
}

if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
  stop(
    `Node ${process.versions.node} is too old. Install Node ${FLOOR.join(".")} or later (https://nodejs.org), then run the command again.`,
  );
}

/** Whether a program lies where the shell looks for programs. */
const has = (program) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, program)));

const missingTools = ["python3", "make", "g++"].filter((tool) => !has(tool));
if (process.argv[2] !== "installed" && process.platform === "linux" && missingTools.length > 0) {
  console.warn(
    `${missingTools.join(", ")} not found. Should the install fail at better-sqlite3: sudo apt-get install build-essential python3, then run it again.`,
  );
}

if (process.argv[2] === "installed") {
  const root = new URL("../", import.meta.url);
  const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
  const { dependencies, devDependencies } = read("package.json");
  const missing = Object.entries({ ...dependencies, ...devDependencies }).filter(([name, version]) => {
    const path = `node_modules/${name}/package.json`;
    return !existsSync(new URL(path, root)) || read(path).version !== version;
  });
  if (missing.length > 0) {
    const names = missing.slice(0, 3).map(([name]) => name);
    stop(
      `Packages are missing or of another version (${names.join(", ")}${missing.length > 3 ? ` and ${missing.length - 3} more` : ""}). Run npm ci, then the command again.`,
    );
  }
}
