import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { AssignmentTask } from "../src/classroom/assigning/assignment";
import { planQuiz } from "../src/classroom/assigning/plan-quiz";
import type { Course } from "../src/course/course";
import { createFactBase } from "../src/course/fact-base";
import { generateBank } from "../src/quiz/bank/generate-bank";
import { migrate } from "../src/store/migrate";
import { openStore } from "../src/store/open-store";
import type { Dialect } from "../src/store/store";
import { startPostgres } from "../src/store/test-postgres";
import { quantile } from "./median";
import { printTable } from "./print-table";
import { openDevices, sendOnce } from "./proof/answering";
import { findLost } from "./proof/find-lost";
import { seatGradebook } from "./proof/seat-gradebook";
import { type Room, seatPupils } from "./proof/seat-pupils";
import { ROOT } from "./run-command";
import { type RunningServer, startServer } from "./start-server";

const SECRET = "a-secret-for-measuring-that-is-long";
/** How long answers are sent before they count, and how long they do, in ms. */
const WARM_UP = 3000;
const COUNTED = 10_000;
const CLASS = 30;
const QUIZZES = 20;
const QUESTIONS = 20;
/** How often a page is opened alone. */
const TIMES = 20;

const SEED = "measure";

interface Rooms {
  readonly few: Room;
  readonly many: Room;
  readonly atOnce: Room;
  readonly oneByOne: Room;
  readonly each: Room;
  readonly graded: Room;
}

const ms = (time: number): string => (time < 10 ? time.toFixed(1) : time.toFixed(0));

async function time(run: () => Promise<{ readonly status: number }>): Promise<number> {
  const began = performance.now();
  const { status } = await run();
  if (status !== 200) throw new Error(`The server answered ${status}.`);
  return performance.now() - began;
}

async function seatRooms(course: Course, place: Parameters<typeof openStore>[0]): Promise<Rooms> {
  const facts = createFactBase(course);
  const bank = generateBank(facts, SEED);
  const planned = planQuiz(bank, { length: QUESTIONS, lessons: [], kinds: [] }, SEED);
  if (!planned.ok) throw new Error(`The course has too few questions: ${planned.most} of ${QUESTIONS}.`);
  const quiz = (forms: "one" | "each"): AssignmentTask => ({
    kind: "quiz",
    quiz: {
      ...{ blueprint: planned.blueprint, seed: SEED, forms, shuffle: true, minutes: null },
      ...{ attempts: 1, counts: "best", orders: "assigned" },
    },
  });
  const choices = bank.items.filter(({ kind }) => kind === "choice").slice(0, QUESTIONS);
  const store = openStore(place);
  try {
    await migrate(store, Date.now());
    const room = (pupils: number, begun: boolean, forms: "one" | "each" = "one") =>
      seatPupils(store, {
        ...{ secret: SECRET, course: course.id, items: choices, task: quiz(forms), pupils, begun, now: Date.now() },
      });
    const rooms: Rooms = {
      ...{ few: await room(16, true), many: await room(200, true), graded: await room(CLASS, true) },
      ...{
        atOnce: await room(CLASS, false),
        oneByOne: await room(CLASS, false),
        each: await room(CLASS, false, "each"),
      },
    };
    await seatGradebook(store, rooms.graded, choices, QUIZZES);
    return rooms;
  } finally {
    await store.close();
  }
}

/** Answers a second, and their p50 and p99 in ms, with every pupil of a room at it. */
async function measureAnswers({ address }: RunningServer, room: Room) {
  const devices = openDevices(room);
  let isOver = false;
  const working = devices.map((device) =>
    device.work(
      () => address,
      () => isOver,
    ),
  );
  await sleep(WARM_UP);
  const before = devices.map(({ acknowledged }) => acknowledged.length);
  const began = performance.now();
  await sleep(COUNTED);
  const seconds = (performance.now() - began) / 1000;
  const counted = devices.flatMap(({ acknowledged }, i) => acknowledged.slice(before[i]).map(({ took }) => took));
  isOver = true;
  await Promise.all(working);
  return { rate: counted.length / seconds, p50: quantile(counted, 0.5), p99: quantile(counted, 0.99), devices };
}

const startOf = ({ address }: RunningServer, room: Room, seat: number) => {
  const { cookie } = room.seats[seat] ?? { cookie: "" };
  return sendOnce("POST", `${address}/api/assignments/${room.assignmentId}/attempts`, cookie);
};

/** A class opens the page of an assignment and starts it, all within one second. */
async function measureClass(server: RunningServer, room: Room): Promise<readonly number[]> {
  return Promise.all(
    room.seats.map(async ({ cookie }, i) => {
      await sleep((i / room.seats.length) * 1000);
      const page = await time(() => sendOnce("GET", `${server.address}/tasks/${room.assignmentId}`, cookie));
      return page + (await time(() => startOf(server, room, i)));
    }),
  );
}

async function measureOneByOne(server: RunningServer, room: Room): Promise<readonly number[]> {
  const times: number[] = [];
  for (const i of room.seats.keys()) times.push(await time(() => startOf(server, room, i)));
  return times;
}

async function measurePage({ address }: RunningServer, path: string, cookie: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) times.push(await time(() => sendOnce("GET", `${address}${path}`, cookie)));
  // The first ones find nothing prepared.
  return quantile(times.slice(TIMES / 4), 0.5);
}

/** Memory that a process takes, in MB; null where the machine does not tell. */
async function readMemory(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

const showMemory = (megabytes: number | null): string => (megabytes === null ? "-" : megabytes.toFixed(0));

async function measureOn(dialect: Dialect, course: Course): Promise<readonly string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "measure-"));
  const postgres = dialect === "postgres" ? await startPostgres({ durable: true }) : null;
  try {
    const place = { dataDir, databaseUrl: postgres?.url ?? null };
    const rooms = await seatRooms(course, place);
    const env = { DATA_DIR: dataDir, DATABASE_URL: postgres?.url ?? "", AUTH_SECRET: SECRET, BASE_URL: "" };
    const server = await startServer(ROOT, env);
    try {
      const idle = await readMemory(server.pid);
      const few = await measureAnswers(server, rooms.few);
      const many = await measureAnswers(server, rooms.many);
      const ofClass = await measureClass(server, rooms.atOnce);
      const alone = await measureOneByOne(server, rooms.oneByOne);
      const each = await measureOneByOne(server, rooms.each);
      const { classId, assignmentId, teacherCookie } = rooms.graded;
      const page = (path: string) => measurePage(server, `/teach/classes/${classId}${path}`, teacherCookie);
      const gradebook = await page("/gradebook");
      const live = await page(`/assignments/${assignmentId}/live`);
      const poll = await measurePage(
        server,
        `/api/classes/${classId}/assignments/${assignmentId}/live.json`,
        teacherCookie,
      );
      const memory = await readMemory(server.pid);
      await server.stop();
      const store = openStore(place);
      const lost = await findLost(store, [...few.devices, ...many.devices]).finally(() => store.close());
      // The rooms' other work was written by hand, and nobody was promised anything of it.
      const broken = lost.filter((problem) => !problem.includes("nobody waits for"));
      return [
        ...[few.rate.toFixed(0), ms(few.p50), ms(few.p99), many.rate.toFixed(0), ms(many.p50), ms(many.p99)],
        ...[String(broken.length), ms(quantile(ofClass, 0.5)), ms(Math.max(...ofClass)), ms(quantile(alone, 0.5))],
        ...[ms(quantile(each, 0.5)), ms(gradebook), ms(live), ms(poll), showMemory(idle), showMemory(memory)],
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await postgres?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const ROWS = [
  "answers a second, 16 pupils at once",
  "  p50 ms",
  "  p99 ms",
  "answers a second, 200 pupils at once",
  "  p50 ms",
  "  p99 ms",
  "acknowledged answers lost",
  "a class of 30 opens and starts within a second, p50 ms",
  "  the last, ms",
  "start of an attempt, one form for all, p50 ms",
  "  a form for each, p50 ms",
  "gradebook page, 30 x 20 x 20 answers, alone, p50 ms",
  "live page of 30, alone, p50 ms",
  "  its poll, p50 ms",
  "memory at the start, MB",
  "  at the end, MB",
];

/** Prints what the server bears on both databases, with the load made on the same machine. */
export async function measureServer(course: Course): Promise<void> {
  const columns: (readonly string[])[] = [];
  for (const dialect of ["sqlite", "postgres"] as const) {
    console.log(`measuring on ${dialect}, about a minute …`);
    columns.push(await measureOn(dialect, course));
  }
  console.log(
    "\nOne app process; the load comes from the same machine, over one connection a pupil. Every answer is on the disk before it is acknowledged.\n",
  );
  printTable([
    ["", "SQLite", "PostgreSQL"],
    ...ROWS.map((name, i) => [name, ...columns.map((column) => column[i] ?? "-")]),
  ]);
}
