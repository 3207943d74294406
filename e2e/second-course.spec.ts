import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "../scripts/run-command";
import { type RunningServer, startServer } from "../scripts/start-server";
import type { Item } from "../src/quiz/item";
import { answerByKeyboard, answerWrongly, question } from "./support/answer";
import { readCourse } from "./support/course";
import { crawl, listBroken } from "./support/crawl";
import { findSeedOfMostKinds, makeForm } from "./support/form";
import { findEndings, playByKeyboard, readScenario } from "./support/play-scenario";
import { expect, test } from "./support/test";

const LEFT_OUT = new Set([".git", ".generated", ".next", "data", "node_modules", "test-results"]);

/** A copy of the project in a folder of its own, with the invented course beside the real one. */
async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "second-course-"));
  await cp(ROOT, folder, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  await cp(join(ROOT, "e2e/fixtures/second-course"), folder, { recursive: true });
  // Packages are linked file by file where the file system can, since the bundler follows no link out of the project.
  const [from, to] = [join(ROOT, "node_modules"), join(folder, "node_modules")];
  if (spawnSync("cp", ["-al", from, to]).status !== 0) await cp(from, to, { recursive: true, force: true });
  // A linked cache would be the project's own, and written to by two builds.
  await rm(join(to, ".cache"), { recursive: true, force: true });
  return folder;
}

const LENGTH = 6;
let folder = "";
let server: RunningServer;

// One build for all journeys, in one worker.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await copyProject();
  server = await startServer(folder);
});

test.afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("a second course appears and teaches without a line of code", async ({ page }) => {
  await page.goto(`${server.address}/`);
  const courses = page.getByRole("main").getByRole("listitem");
  await expect(courses).toHaveCount(2);
  await page.getByRole("link", { name: "Lantern week" }).click();

  await page.getByRole("main").getByRole("link", { name: "The first lamp" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "The first lamp" })).toBeVisible();
  await page.getByRole("button", { name: /Mara Lind led the release/ }).click();
  await expect(page.getByText("Mara Lind led the release of the lanterns.")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("navigation").getByRole("link", { name: "Practice" }).click();
  await page
    .getByRole("button", { name: `${LENGTH} questions` })
    .first()
    .click();
  await expect(page.getByText(`question 1 of ${LENGTH}`)).toBeVisible();
});

test("every link of a second course leads somewhere, and everything in it is reached from its first page", async ({
  request,
}) => {
  const { actors, places, events, lessons, sources } = readCourse("lantern", folder);
  const found = await crawl(request, "/lantern", server.address);
  expect(listBroken(found)).toEqual([]);
  const all = Object.entries({ actors, places, events, lessons, sources }).flatMap(([kind, list]) =>
    list.map(({ id }) => `/lantern/${kind}/${id}`),
  );
  expect(
    [...all, ...["atlas", "timeline", "glossary", "search", "notebook"].map((room) => `/lantern/${room}`)].filter(
      (path) => !found.has(path),
    ),
  ).toEqual([]);
});

test("a second course is practised from its own facts, on its own map, to its own result", async ({ page }) => {
  const { actors, places, views, claims } = readCourse("lantern", folder);
  const [view] = views;
  const named = new Set([...actors, ...places].map(({ id }) => id));
  const asksName = (item: Item): boolean => item.kind === "choice" && named.has(item.key[0]);
  const seed = findSeedOfMostKinds("lantern", LENGTH, { root: folder, holds: asksName });
  const form = makeForm("lantern", LENGTH, seed, folder);
  const missed = form.findIndex(asksName);
  const facts = page.waitForResponse((response) => new URL(response.url()).pathname === "/lantern/facts.json");
  await page.goto(`${server.address}/lantern/practice?length=${LENGTH}&seed=${seed}`);
  expect((await facts).ok()).toBe(true);

  for (const [i, item] of form.entries()) {
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    if (item.kind === "map") {
      const map = question(page).getByRole("img");
      await expect(map).toHaveAttribute("viewBox", `0 0 ${view?.width} ${view?.height}`);
      await expect(map).toContainText(view?.waters[0]?.name ?? "a name on the ground");
      await expect(question(page).locator(".quiz-pin")).toHaveCount(item.markers.length);
    }
    if (i === missed) await answerWrongly(page, item);
    else await answerByKeyboard(page, item);
    await expect(page.locator(".feedback-head")).toHaveText(i === missed ? /^\s*No\./ : /Right\./);
    await expect(page.locator(".feedback")).toContainText(item.why);
    await page.getByRole("button", { name: i + 1 === LENGTH ? "See the result" : "Next question" }).click();
  }

  const result = page.getByRole("region", { name: /\d+ marks, \d+ %$/ });
  const asked = form[missed];
  const key = asked?.kind === "choice" ? asked.options.find(({ id }) => id === asked.key[0])?.text : undefined;
  await expect(result.getByRole("heading", { level: 3 }).first()).toContainText(key ?? "the key's text");
  expect([...actors, ...places].map(({ name }) => name)).toContain(key);
  await expect(result.getByText(`${LENGTH - 1} of ${LENGTH} marks`)).toBeVisible();
  const proof = result.getByRole("link", { name: /^source \d, paragraph \d+$/i }).first();
  const cited = claims.find(({ id }) => asked?.asks.includes(id))?.accounts[0]?.citations[0];
  await expect(proof).toHaveAttribute("href", `/lantern/sources/${cited?.source}#p${cited?.paragraph}`);
  await proof.click();
  await expect(page.locator(".paragraph:target")).toBeInViewport();
});

test("a second course's scenario is played by keys to its endings, which its debrief names", async ({ page }) => {
  const [summary] = readCourse("lantern", folder).scenarios ?? [];
  const story = readScenario("lantern", summary?.id ?? "", folder);
  const paths = findEndings(story);
  expect(paths.length).toBeGreaterThan(1);
  await page.goto(`${server.address}/lantern`);
  for (const { ending, play } of paths) {
    await page.getByRole("navigation", { name: "Course" }).getByRole("link", { name: "Scenarios" }).click();
    await page.getByRole("main").getByRole("link", { name: story.header.title }).click();
    const again = page.getByRole("button", { name: "Start from the beginning" });
    await expect(again.or(page.getByRole("button", { name: "Begin", exact: true, disabled: false }))).toBeVisible();
    if (await again.isVisible()) {
      await again.click();
      await page.getByRole("button", { name: "Delete them" }).click();
    }
    await playByKeyboard(page, play);
    await expect(page.getByRole("heading", { level: 2, name: ending.title })).toBeVisible();
  }
});
