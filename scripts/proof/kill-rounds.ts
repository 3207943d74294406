import { setTimeout as sleep } from "node:timers/promises";
import type { Store } from "../../src/store/store";
import type { RunningServer } from "../start-server";
import { type Device, openDevices } from "./answering";
import { findLost } from "./find-lost";
import type { Room } from "./seat-pupils";

interface KillRounds {
  readonly rounds: number;
  /** Starts the server on the same data as before. */
  readonly start: () => Promise<RunningServer>;
  /** Opens the same data, while no server runs. */
  readonly open: () => Store;
  readonly room: Room;
  /** How long a round works before it is killed, in ms. */
  readonly draw: (round: number) => number;
  readonly say: (line: string) => void;
}

const countAcknowledged = (devices: readonly Device[]): number =>
  devices.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

/** Kills the server at some moment under load, round by round, and looks after each whether everything acknowledged is there. */
export async function runKillRounds({ rounds, start, open, room, draw, say }: KillRounds): Promise<{
  readonly problems: readonly string[];
  readonly acknowledged: number;
}> {
  const devices = openDevices(room);
  const problems: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    const server = await start();
    const before = countAcknowledged(devices);
    let isOver = false;
    const working = devices.map((device) =>
      device.work(
        () => server.address,
        () => isOver,
      ),
    );
    // Killed under load, and not before anybody has been promised anything.
    while (countAcknowledged(devices) === before) await sleep(5);
    await sleep(draw(round));
    await server.kill();
    isOver = true;
    await Promise.all(working);
    const store = open();
    const found = await findLost(store, devices);
    await store.close();
    problems.push(...found.map((problem) => `round ${round}: ${problem}`));
    say(`round ${round} of ${rounds}: ${countAcknowledged(devices) - before} acknowledged, ${found.length} problems`);
  }
  return { problems, acknowledged: countAcknowledged(devices) };
}
