import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { migrate } from "../../src/store/migrate";
import { openStore } from "../../src/store/open-store";
import { makePostgresDatabase } from "../../src/store/test-stores";
import { openDevices } from "./answering";
import { findLost } from "./find-lost";
import { openRoom, startNode } from "./test-room";

it("goes on with one of two nodes when the other is killed: pupils notice a retry at most", {
  timeout: 120_000,
}, async () => {
  const databaseUrl = await makePostgresDatabase();
  const open = () => openStore({ dataDir: "/nowhere", databaseUrl });
  const env = { DATABASE_URL: databaseUrl };
  // Both bring the empty database to the newest schema at the same time.
  const [one, other] = await Promise.all([startNode(env), startNode(env)]);
  const store = open();
  await migrate(store, Date.now());
  const room = await openRoom(store, 12);
  const devices = openDevices(room);
  let isOver = false;
  // Each pupil is sent to one node, and after a failure to the other, as a balancer does.
  const working = devices.map((device, i) =>
    device.work(
      (tries) => ((i + tries) % 2 === 0 ? one.address : other.address),
      () => isOver,
    ),
  );
  const count = () => devices.map(({ acknowledged }) => acknowledged.length);
  const waitFor = async (isReached: () => boolean) => {
    while (!isReached()) await sleep(10);
  };
  await waitFor(() => count().every((n) => n >= 3));
  await one.kill();
  const atKill = count();
  await waitFor(() => count().every((n, i) => n >= (atKill[i] ?? 0) + 3));
  isOver = true;
  await Promise.all(working);
  expect(await findLost(store, devices)).toEqual([]);
  await other.stop();
  await store.close();
});
