import { resolve } from "node:path";
import { readPlace } from "../src/server/config";
import { restoreSqlite } from "../src/store/backup";
import { sqliteFile } from "../src/store/open-store";
import { fileStamp } from "./file-stamp";
import { ROOT, runMain } from "./run-command";

runMain(async () => {
  const { dataDir, databaseUrl } = readPlace(process.env, ROOT);
  if (databaseUrl !== null)
    throw new Error(
      'DATABASE_URL is set: the data lies in PostgreSQL, which has a tool of its own. Stop all nodes and run pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" FILE; then sign everybody out and end open links, as docs/running.md says.',
    );
  const [given] = process.argv.slice(2);
  if (!given) throw new Error("Say which backup: npm run restore -- FILE.");
  const aside = restoreSqlite(resolve(given), sqliteFile(dataDir), fileStamp(Date.now()));
  console.log(
    `${given} is in place. Everybody has to sign in again, and links for new teachers and new passwords that nobody has used open nothing any more: make new ones. Start the app with npm start.`,
  );
  if (aside !== null) console.log(`What was there before is kept as ${aside}. Delete it when it is no longer needed.`);
});
