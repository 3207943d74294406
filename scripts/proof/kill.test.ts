import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { migrate } from "../../src/store/migrate";
import { openStore } from "../../src/store/open-store";
import { runKillRounds } from "./kill-rounds";
import { openRoom, startNode } from "./test-room";

let dataDir = "";

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it("keeps every acknowledged answer when the server is killed under load, five times", {
  timeout: 120_000,
}, async () => {
  dataDir = mkdtempSync(join(tmpdir(), "kill-"));
  const open = () => openStore({ dataDir, databaseUrl: null });
  const store = open();
  await migrate(store, Date.now());
  const room = await openRoom(store, 16);
  await store.close();
  const start = () => startNode({ DATA_DIR: dataDir });
  // Moments that no two rounds share.
  const draw = (round: number) => 200 + ((round * 379) % 1000);
  const { problems, acknowledged } = await runKillRounds({
    rounds: 5,
    start,
    open,
    room,
    draw,
    say: (line) => process.env["PROOF"] && console.log(line),
  });
  expect(problems).toEqual([]);
  expect(acknowledged).toBeGreaterThan(room.seats.length);
});
