import { createFactBase } from "../../src/course/fact-base";
import { generateBank } from "../../src/quiz/bank/generate-bank";
import { VALLEY } from "../../src/quiz/test-valley";
import type { Store } from "../../src/store/store";
import { ROOT } from "../run-command";
import { type RunningServer, startProcess } from "../start-server";
import { type Room, seatPupils } from "./seat-pupils";

const SECRET = "a-secret-for-proofs-that-is-long-enough";
const QUESTIONS = 12;

const items = generateBank(createFactBase(VALLEY), "proof")
  .items.filter(({ kind }) => kind === "choice")
  .slice(0, QUESTIONS);

/** Pupils of an invented course, signed in, with an attempt each. */
export const openRoom = (store: Store, pupils: number): Promise<Room> =>
  seatPupils(store, {
    ...{ secret: SECRET, course: "valley", items, pupils, begun: true, now: Date.now() },
    task: {
      kind: "quiz",
      quiz: {
        ...{ blueprint: { cells: [] }, seed: "proof", forms: "one", shuffle: false, minutes: null },
        ...{ attempts: 1, counts: "best", orders: "assigned" },
      },
    },
  });

/** Starts a node without pages on the data that the environment names. */
export const startNode = (env: Readonly<Record<string, string>>): Promise<RunningServer> =>
  startProcess(["--import", "tsx", "--import", "./scripts/proof/without-pictures.mjs", "scripts/proof/test-node.ts"], {
    root: ROOT,
    env: { AUTH_SECRET: SECRET, BASE_URL: "", ...env },
  });
