import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../../src/store/migrate";
import { openStore, sqliteFile } from "../../src/store/open-store";
import type { RunningServer } from "../start-server";
import { type Device, openDevices, sendOnce } from "./answering";
import { findLost } from "./find-lost";
import type { Room } from "./seat-pupils";
import { openDroppingProxy } from "./test-dropping-proxy";
import { openRoom, startNode } from "./test-room";

let dataDir = "";
let room: Room;
let server: RunningServer;

const open = () => openStore({ dataDir, databaseUrl: null });

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "machine-"));
  const store = open();
  await migrate(store, Date.now());
  room = await openRoom(store, 6);
  await store.close();
  server = await startNode({ DATA_DIR: dataDir });
}, 60_000);

afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const listLost = async (devices: readonly Device[]) => {
  const store = open();
  try {
    return await findLost(store, devices);
  } finally {
    await store.close();
  }
};

describe("answers whose acknowledgement is lost on the way", () => {
  it("are sent again and change nothing: each stands once in the log", async () => {
    const proxy = await openDroppingProxy(server.address, (count) => count % 3 !== 0);
    const devices = openDevices(room);
    const isOver = () => devices.every(({ acknowledged }) => acknowledged.length >= 8);
    await Promise.all(devices.map((device) => device.work(() => proxy.address, isOver)));
    await proxy.close();
    expect(proxy.dropped()).toBeGreaterThan(20);
    expect(devices.flatMap(({ acknowledged }) => acknowledged).some(({ tries }) => tries > 1)).toBe(true);
    expect(await listLost(devices)).toEqual([]);
  });
});

const seatOf = (index: number) => {
  const seat = room.seats[index];
  if (!seat?.attempt) throw new Error("Nobody sits there.");
  return { ...seat, url: `${server.address}/api/attempts/${seat.attempt}` };
};

function answerOf(index: number, opId: string) {
  const [slot] = room.slots;
  const { url, cookie } = seatOf(index);
  const body = { slot: slot?.name, opId, baseRev: 0, value: slot?.values[0], pending: 0, place: null };
  return sendOnce("PUT", `${url}/answer`, cookie, body);
}

const readOf = (index: number) => sendOnce("GET", seatOf(index).url, seatOf(index).cookie);

/** Saves are refused with a promise, reads go on, and nothing is kept of what was refused. */
async function expectOnlyReading(opId: string): Promise<void> {
  const [saved, read, ready] = await Promise.all([
    answerOf(0, opId),
    readOf(1),
    sendOnce("GET", `${server.address}/api/health/ready`, ""),
  ]);
  expect(saved).toMatchObject({ status: 503, retryAfter: "2", body: { code: "unavailable" } });
  expect(read).toMatchObject({ status: 200, body: [] });
  expect(ready.status).toBe(200);
  expect((await readOf(0)).body).toEqual([]);
}

describe("when the database cannot be written to", () => {
  it("because another program holds it: reading goes on at once, and it recovers by itself", {
    timeout: 60_000,
  }, async () => {
    const other = new Database(sqliteFile(dataDir));
    other.exec("begin immediate");
    let isAnswered = false;
    const waiting = answerOf(0, "op-locked-1").finally(() => {
      isAnswered = true;
    });
    expect((await readOf(1)).status).toBe(200);
    expect(isAnswered, "the read did not queue behind the write, which waits for seconds").toBe(false);
    expect(await waiting).toMatchObject({ status: 503, retryAfter: "2" });
    await expectOnlyReading("op-locked-2");
    other.exec("rollback");
    other.close();
    expect((await answerOf(0, "op-locked-1")).status).toBe(200);
  });

  it("because it is full: reading goes on, and it recovers by itself", { timeout: 60_000 }, async () => {
    const set = (pragma: string) =>
      sendOnce("GET", `${server.address}/api/test/pragma?set=${encodeURIComponent(pragma)}`, "");
    expect((await set("max_page_count = 1")).status).toBe(200);
    // A page may have room left: it is filled first.
    for (let i = 0; i < 200; i++) {
      const seat = 1 + (i % 5);
      const slot = room.slots[1 + (i % (room.slots.length - 1))];
      const body = {
        slot: slot?.name,
        opId: `op-filling-${i}`,
        baseRev: 0,
        value: slot?.values[0],
        pending: 0,
        place: null,
      };
      const { status } = await sendOnce("PUT", `${seatOf(seat).url}/answer`, seatOf(seat).cookie, body);
      if (status === 503) break;
    }
    const saved = await answerOf(0, "op-full-1");
    expect(saved).toMatchObject({ status: 503, retryAfter: "2", body: { code: "unavailable" } });
    expect((await readOf(0)).body).toEqual([]);
    expect((await sendOnce("GET", `${server.address}/api/health/ready`, "")).status).toBe(200);
    expect((await set("max_page_count = 1000000")).status).toBe(200);
    expect((await answerOf(0, "op-full-1")).status).toBe(200);
  });
});
