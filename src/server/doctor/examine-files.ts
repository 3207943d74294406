import { existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { sqliteFile } from "../../store/open-store";
import { type Config, LEAST_SECRET, secretFile } from "../config";
import { type Finding, note, ok, wrong } from "./finding";

const MEGABYTE = 1024 * 1024;
/** Free space below which writing may soon fail, in bytes; a backup needs as much again as the data. */
const LEAST_FREE = 200 * MEGABYTE;

const showRights = (mode: number): string => (mode & 0o777).toString(8);

/** Others of the machine may not read what lies in the data folder. */
function examineRights(path: string, isFolder: boolean): Finding {
  const { mode } = statSync(path);
  const right = isFolder ? "700" : "600";
  if ((mode & 0o077) === 0) return ok(`${path} is for its owner alone`);
  return wrong(`${path} can be entered or read by other users (${showRights(mode)}): chmod ${right} ${path}`);
}

function examineSpace(folder: string, used: number): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const says = `${Math.floor(free / MEGABYTE)} MB free at ${folder}`;
  return free >= Math.max(LEAST_FREE, 2 * used) ? ok(says) : wrong(`${says}: make room before answers cannot be saved`);
}

/** The data folder: who can read it, the secret, and room to write. */
export function examineFiles({ dataDir, databaseUrl }: Pick<Config, "dataDir" | "databaseUrl">): readonly Finding[] {
  if (!existsSync(dataDir)) return [note(`${dataDir} is not there yet: the first start makes it`)];
  const [secret, database] = [secretFile(dataDir), sqliteFile(dataDir)];
  const hasSecret = existsSync(secret);
  const isShort = hasSecret && readFileSync(secret, "utf8").trim().length < LEAST_SECRET;
  const used = existsSync(database) ? statSync(database).size : 0;
  return [
    examineRights(dataDir, true),
    ...(hasSecret ? [examineRights(secret, false)] : []),
    ...(isShort
      ? [
          wrong(
            `${secret} is shorter than ${LEAST_SECRET} characters: put back the one that was saved with the backups`,
          ),
        ]
      : []),
    ...(databaseUrl === null ? [examineSpace(dataDir, used)] : []),
  ];
}
