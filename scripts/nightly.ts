import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createFactBase } from "../src/course/fact-base";
import { generateBank } from "../src/quiz/bank/generate-bank";
import { migrate } from "../src/store/migrate";
import { openStore } from "../src/store/open-store";
import { getCourse } from "./page-types";
import { runKillRounds } from "./proof/kill-rounds";
import { seatPupils } from "./proof/seat-pupils";
import { ROOT, readCount, runMain } from "./run-command";
import { startServer } from "./start-server";

const SECRET = "a-secret-for-the-night-that-is-long-enough";
const PUPILS = 30;
const QUESTIONS = 20;
/** Longest time that a round works before it is killed, in ms. */
const LONGEST = 2500;

/** What takes too long for every change: the whole built server is killed under load, fifty times. */
runMain(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "50" } } });
  const rounds = readCount("rounds", values.rounds, 50);
  const dataDir = await mkdtemp(join(tmpdir(), "nightly-"));
  try {
    const course = await getCourse(undefined);
    const items = generateBank(createFactBase(course), "nightly").items.filter(({ kind }) => kind === "choice");
    const open = () => openStore({ dataDir, databaseUrl: null });
    const store = open();
    await migrate(store, Date.now());
    const room = await seatPupils(store, {
      ...{ secret: SECRET, course: course.id, items: items.slice(0, QUESTIONS), pupils: PUPILS, begun: true },
      now: Date.now(),
      task: {
        kind: "quiz",
        quiz: {
          ...{ blueprint: { cells: [] }, seed: "nightly", forms: "one", shuffle: false, minutes: null },
          ...{ attempts: 1, counts: "best", orders: "assigned" },
        },
      },
    });
    await store.close();
    const env = { DATA_DIR: dataDir, AUTH_SECRET: SECRET, DATABASE_URL: "", BASE_URL: "" };
    const { problems, acknowledged } = await runKillRounds({
      ...{ rounds, room, open, start: () => startServer(ROOT, env) },
      ...{ draw: () => randomInt(LONGEST), say: (line) => console.log(line) },
    });
    for (const problem of problems) console.error(problem);
    console.log(`\n${acknowledged} answers were acknowledged over ${rounds} kills; ${problems.length} problems.`);
    process.exit(problems.length === 0 ? 0 : 1);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
