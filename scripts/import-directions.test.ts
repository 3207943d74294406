import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./run-command";

interface Case {
  readonly file: string;
  readonly imports: string;
}

const PURE = ["atlas", "classroom", "course", "exchange", "figures", "quiz", "scenario", "search", "study"];
const IMPURE_ROOMS = ["../authoring/x", "../store/x", "../server/x", "../ui/x", "../../app/x", "../../scripts/x"];
const PACKAGES = ["react", "react-dom/server", "next", "next/headers", "node:fs", "fs", "zod", "yaml", "@scope/any"];

const forbidden: readonly Case[] = [
  ...PURE.flatMap((room) =>
    [...IMPURE_ROOMS, ...PACKAGES, "../../.generated/x"].map((imports) => ({ file: `src/${room}/bad.ts`, imports })),
  ),
  { file: "src/course/bad.ts", imports: "../quiz/x" },
  { file: "src/course/bad.ts", imports: "../atlas/x" },
  { file: "src/atlas/bad.ts", imports: "../quiz/x" },
  { file: "src/quiz/bad.ts", imports: "../study/x" },
  { file: "src/quiz/deep/bad.ts", imports: "../../ui/x" },
  { file: "src/quiz/bad.test.ts", imports: "../ui/x" },
  ...["../store/x", "../server/x", "../ui/x", "../../app/x", "react", "next"].map((imports) => ({
    file: "src/authoring/bad.ts",
    imports,
  })),
  ...["../authoring/x", "../server/x", "../ui/x", "../../app/x"].map((imports) => ({
    file: "src/store/bad.ts",
    imports,
  })),
  ...["../authoring/x", "../ui/x", "../../app/x"].map((imports) => ({ file: "src/server/bad.ts", imports })),
  ...["../authoring/x", "../store/x", "../server/x", "../../app/x", "../../.generated/x", "node:fs", "zod"].map(
    (imports) => ({ file: "src/ui/bad.tsx", imports }),
  ),
  { file: "src/ui/quiz/bad.tsx", imports: "../../server/x" },
  { file: "src/ui/kit/bad.tsx", imports: "../quiz/x" },
  { file: "src/ui/kit/bad.tsx", imports: "../../course/x" },
  ...["../src/store/x", "../src/authoring/x", "../scripts/x", "node:fs"].map((imports) => ({
    file: "app/bad.tsx",
    imports,
  })),
  { file: "app/deep/route/bad.tsx", imports: "../../../src/store/x" },
];

const allowed: readonly Case[] = [
  { file: "src/quiz/good.ts", imports: "../course/x" },
  { file: "src/quiz/good.ts", imports: "pure-rand" },
  { file: "src/quiz/deep/good.ts", imports: "../../course/x" },
  { file: "src/quiz/deep/good.ts", imports: "../x" },
  { file: "src/quiz/good.test.ts", imports: "vitest" },
  { file: "src/atlas/good.ts", imports: "d3-geo" },
  { file: "src/figures/good.ts", imports: "../course/x" },
  { file: "src/search/good.ts", imports: "minisearch" },
  { file: "src/authoring/good.ts", imports: "../course/x" },
  { file: "src/authoring/good.ts", imports: "node:fs" },
  { file: "src/store/good.ts", imports: "../classroom/x" },
  { file: "src/server/good.ts", imports: "../store/x" },
  { file: "src/server/good.ts", imports: "../../.generated/x" },
  { file: "src/server/good.ts", imports: "../authoring/course-module" },
  { file: "src/ui/good.tsx", imports: "../quiz/x" },
  { file: "src/ui/quiz/good.tsx", imports: "../kit/x" },
  { file: "src/ui/quiz/good.tsx", imports: "react" },
  { file: "app/good.tsx", imports: "../src/server/x" },
  { file: "app/good.tsx", imports: "../src/ui/x" },
];

const impure = ["Math.random()", "Date.now()", "new Date()", "performance.now()", "crypto.randomUUID()"];

let tree = "";
let reported: ReadonlyMap<string, readonly string[]> = new Map();

const unique = ({ file }: Case, i: number): string => file.replace(/(?<=\/)(?=[^/]*$)/, `case-${i}-`);

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
}

const cases = [...forbidden, ...allowed];
const importing = cases.map((one, i) => ({ ...one, file: unique(one, i) }));
const calling = impure.map((call, i) => ({ file: `src/quiz/call-${i}.ts`, call }));

/** Biome's findings on a copy of our rules, by file: the rules' names. One run serves all cases. */
beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "import-directions-"));
  await mkdir(join(tree, "scripts"));
  await copyFile(join(ROOT, "biome.json"), join(tree, "biome.json"));
  await copyFile(join(ROOT, "scripts/pure-room.grit"), join(tree, "scripts/pure-room.grit"));
  await copyFile(join(ROOT, ".gitignore"), join(tree, ".gitignore"));
  for (const { file, imports } of importing) await write(file, `import { x } from "${imports}";\n\nconsole.log(x);\n`);
  for (const { file, call } of calling) await write(file, `export const x = ${call};\n`);
  await write("src/quiz/round.ts", 'import { b } from "./about";\n\nexport const a = b;\n');
  await write("src/quiz/about.ts", 'import { a } from "./round";\n\nexport const b = a;\n');
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "lint", "--max-diagnostics=none", "--reporter=json", "."],
    { cwd: tree, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const found = new Map<string, string[]>();
  for (const { category, location } of diagnostics) {
    const file = typeof location.path === "string" ? location.path : location.path.file;
    found.set(file, [...(found.get(file) ?? []), category]);
  }
  reported = found;
});

afterAll(() => rm(tree, { recursive: true, force: true }));

const rulesOn = (file: string): readonly string[] => reported.get(file) ?? [];

describe("who may import whom", () => {
  it.each(importing.slice(0, forbidden.length))("$file must not import $imports", ({ file }) => {
    expect(rulesOn(file)).toContain("lint/style/noRestrictedImports");
  });

  it.each(importing.slice(forbidden.length))("$file may import $imports", ({ file }) => {
    expect(rulesOn(file)).not.toContain("lint/style/noRestrictedImports");
  });

  it.each(calling)("a pure room must not call $call", ({ file }) => {
    expect(rulesOn(file)).toContain("plugin");
  });

  it("files do not import one another in a circle", () => {
    expect(rulesOn("src/quiz/round.ts")).toContain("lint/suspicious/noImportCycles");
  });

  it("every room of the house has its rule", async () => {
    const rooms = await readdir(join(ROOT, "src"));
    expect([...PURE, "authoring", "store", "server", "ui"]).toEqual(expect.arrayContaining(rooms));
  });
});
