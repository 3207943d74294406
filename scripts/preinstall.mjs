// Plain JavaScript without imports beyond Node's own: it runs before anything is installed.
import { existsSync, readFileSync } from "node:fs";

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
