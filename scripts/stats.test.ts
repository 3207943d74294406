import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT, script } from "./run-command";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stats-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(content: string | Uint8Array, ...args: readonly string[]) {
  const file = join(folder, "responses.csv");
  await writeFile(file, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, script("stats", file, ...args), {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { file, status, stdout, stderr };
}

const TEN = `name;q1;q2\n${["1;1", "1;1", "1;1", "1;1", "1;0", "0;1", "0;0", "0;0", "0;0", "0;0"].map((row) => `pupil;${row}\n`).join("")}`;

it("prints the statistics as JSON", async () => {
  const { status, stdout } = await run(TEN, "--json");
  expect(status).toBe(0);
  const { test, items, unanswered } = JSON.parse(stdout);
  expect(unanswered).toBe("zero");
  expect(test.cic).toBeCloseTo(75, 9);
  expect(items.map(({ id, facility }: { id: string; facility: number }) => [id, facility])).toEqual([
    ["q1", 0.5],
    ["q2", 0.5],
  ]);
});

it("prints a table to read, also of a sheet in Windows-1252", async () => {
  const { status, stdout } = await run(Buffer.from(`${TEN}J\u00fcrgen;1;1\n`, "latin1"));
  expect(status).toBe(0);
  expect(stdout).toContain("11 attempts, 2 items");
});

it("prints all that is wrong, and nothing else", async () => {
  const { file, status, stdout, stderr } = await run("name,q1,q2\nA,1,x\nB,7,1\n", "--json");
  expect(status).toBe(1);
  expect(stdout).toBe("");
  const lines = stderr.trim().split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(" (")))).toEqual([
    `${file}: row 2, column C`,
    `${file}: row 3, column B`,
  ]);
});

it.each([
  { args: ["--unanswered", "maybe"], says: '--unanswered is zero or omit, not "maybe".' },
  { args: ["another.csv"], says: "Name one file of responses." },
  { args: ["--sjon"], says: "Usage: npm run stats -- FILE.csv" },
])("refuses $args", async ({ args, says }) => {
  const { status, stdout, stderr } = await run(TEN, ...args);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(says);
});
