import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "../../scripts/run-command";

const APP = join(ROOT, "app");
const METHOD = /^export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE)\b/gm;

const listFiles = (folder: string, name: string): readonly string[] =>
  readdirSync(join(APP, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file === name || file.endsWith(`/${name}`))
    .map((file) => join(folder, file));

/** The address of a file of the app's folder: "(work)/tasks/[assignment]/page.tsx" is "/tasks/[assignment]". */
const addressOf = (file: string): string =>
  `/${relative(".", file)
    .split("/")
    .slice(0, -1)
    .filter((part) => !/^\(.*\)$/.test(part))
    .join("/")}`;

/** "POST /api/classes" for every method that a handler of the interface exports. */
export const listHandlers = (): readonly string[] =>
  listFiles("api", "route.ts")
    .flatMap((file) =>
      [...readFileSync(join(APP, file), "utf8").matchAll(METHOD)].map(([, method]) => `${method} ${addressOf(file)}`),
    )
    .sort();

/** "/tasks/[assignment]" for every page of some of the app's rooms. */
export const listPages = (rooms: readonly string[]): readonly string[] =>
  rooms.flatMap((room) => listFiles(room, "page.tsx").map(addressOf)).sort();

/** A route's address with its parameters filled in. Throws where one is missing. */
export const fillAddress = (address: string, params: Readonly<Record<string, string>>): string =>
  address.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${address} needs a value for ${name}.`);
    return value;
  });

/** The names of a route's parameters. */
export const paramsOf = (address: string): readonly string[] =>
  [...address.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = ""]) => name);
