import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "../scripts/run-command";
import { type RunningServer, startServer } from "../scripts/start-server";
import { expect, test } from "./support/test";

const LEFT_OUT = new Set([".git", ".generated", ".next", "node_modules", "test-results"]);

/** A copy of the project in a folder of its own, with the invented course beside the real one. */
async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "second-course-"));
  await cp(ROOT, folder, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  await cp(join(ROOT, "e2e/fixtures/second-course"), folder, { recursive: true });
  // Packages are linked file by file where the file system can, since the bundler follows no link out of the project.
  const [from, to] = [join(ROOT, "node_modules"), join(folder, "node_modules")];
  if (spawnSync("cp", ["-al", from, to]).status !== 0) await cp(from, to, { recursive: true, force: true });
  return folder;
}

/** The invented course's people, places and events: every question names some of them. */
const INVENTED =
  /Lind|Fenn|Bray|Orley|Castle|Hale|Corvane|Westry|Hollin|Sandholm|Pell|Marsh End|boats|lanterns|procession|rehearsal|lamp|fire/;

let folder = "";
let server: RunningServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await copyProject();
  server = await startServer(folder);
});

test.afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("a second course appears, teaches and asks without a line of code", async ({ page }) => {
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
    .getByRole("button", { name: /questions/ })
    .first()
    .click();
  const question = page.getByRole("main").getByRole("group").first();
  await expect(question).toHaveAccessibleName(/./);
  await expect(page.getByRole("main").locator("form")).toContainText(INVENTED);
  await expect(page.getByRole("button", { name: "Answer" })).toBeEnabled();
});
