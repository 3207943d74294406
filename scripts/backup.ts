import { join, resolve } from "node:path";
import { readPlace, secretFile } from "../src/server/config";
import { backUpSqlite } from "../src/store/backup";
import { sqliteFile } from "../src/store/open-store";
import { fileStamp } from "./file-stamp";
import { ROOT, runMain } from "./run-command";

runMain(async () => {
  const { dataDir, databaseUrl } = readPlace(process.env, ROOT);
  if (databaseUrl !== null)
    throw new Error(
      'DATABASE_URL is set: the data lies in PostgreSQL, which has a tool of its own. Run pg_dump --format=custom --file=FILE "$DATABASE_URL", and keep AUTH_SECRET with it.',
    );
  const [given] = process.argv.slice(2);
  const file = given ? resolve(given) : join(dataDir, "backups", `course-${fileStamp(Date.now())}.sqlite`);
  backUpSqlite(sqliteFile(dataDir), file);
  console.log(`Saved to ${file}. It holds names and marks: keep it where others cannot read it.`);
  if (!process.env["AUTH_SECRET"])
    console.log(
      `Keep ${secretFile(dataDir)} too: without it, whoever has a second factor needs a link to a new password, and sets the factor up anew.`,
    );
});
