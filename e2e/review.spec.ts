import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Item } from "../src/quiz/item";
import { drawSession, type Session } from "../src/study/draw-session";
import { type ReviewRecord, readRecord } from "../src/ui/study/review-record";
import { answerByKeyboard, answerByTouch, answerWrongly, question } from "./support/answer";
import { changeCourse, keepCourse } from "./support/change-course";
import { readFacts } from "./support/course";
import { damageRecord } from "./support/damage";
import { makeForm } from "./support/form";
import { expect, expectNoAxeViolations, test } from "./support/test";

const facts = readFacts("badia");
const form = makeForm("badia", 6, "review-journey");
const DAYS = ["2026-03-01", "2026-03-02"] as const;

const goOnDay = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(`${day}T10:00:00`);

/** What the device keeps of the answers. */
async function readAnswers(page: Page): Promise<ReviewRecord> {
  const raw = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const open = indexedDB.open("course");
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const get = open.result.transaction("saved").objectStore("saved").get("answers of badia");
          get.onsuccess = () => {
            open.result.close();
            resolve(get.result);
          };
        };
      }),
  );
  const record = readRecord(raw);
  if (!record) throw new Error("The device keeps no answers.");
  return record;
}

const drawFor = ({ seed, until, entries }: ReviewRecord, today: string): Session =>
  drawSession(facts, { today, seed, until, entries, read: [], about: null });

async function practise(page: Page, items: readonly Item[]): Promise<void> {
  await page.goto("/badia/practice?length=6&seed=review-journey");
  for (const item of items) {
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    await answerWrongly(page, item);
    await page.getByRole("button", { name: "Next question" }).click();
  }
  await expect
    .poll(async () => (await readAnswers(page)).entries.length)
    .toBe(items.flatMap(({ asks }) => asks).length);
}

async function look(page: Page, width: number): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoAxeViolations(page, "colours");
  if (before) await page.setViewportSize(before);
}

test("what was answered in practice comes back the next day, and outlives the device as a file", async ({ page }, {
  project,
}) => {
  test.setTimeout(90_000);
  const width = project.name === "phone" ? 320 : 1280;
  const answer = project.name === "phone" ? answerByTouch : answerByKeyboard;
  await goOnDay(page, DAYS[0]);
  await page.goto("/badia/review");
  await expect(page.getByText("Nothing is here yet.")).toBeVisible();
  await look(page, width);
  await practise(page, form.slice(0, 3));

  await page.goto("/badia/review");
  await expect(page.getByText("Nothing is due today.")).toContainText("will be asked again tomorrow");
  await goOnDay(page, DAYS[1]);
  await page.goto("/badia");
  const session = drawFor(await readAnswers(page), DAYS[1]);
  expect(session.items.length).toBeGreaterThan(0);
  await page.getByRole("link", { name: new RegExp(`^${session.due} claims? due today$`) }).click();
  await expect(page.locator(".review-count")).toContainText(`${session.due} claims due`);
  await look(page, width);
  await page.getByRole("button", { name: "Begin" }).click();
  for (const [i, item] of session.items.entries()) {
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    // The controls of the rarer kinds come with the first question that needs them.
    await expect(question(page).locator("fieldset").first().locator("input, select, button").first()).toBeAttached();
    const sure = question(page).getByRole("group", { name: /How sure are you/ });
    await expect(sure).toBeVisible();
    if (i === 0) {
      await look(page, width);
      await sure.getByRole("radio", { name: "Fairly sure" }).check();
      await page.getByRole("heading", { level: 1 }).focus();
    }
    await answer(page, item);
    await expect(page.locator(".feedback-head")).toHaveText(/Right\./);
    await expect(sure).toBeHidden();
    await page.getByRole("button", { name: /Next question|See what comes next/ }).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: "Done" })).toBeFocused();
  await expect.poll(async () => drawFor(await readAnswers(page), DAYS[1]).due).toBeLessThan(session.due);
  const kept = await readAnswers(page);
  const first = kept.entries.filter(({ claim, day }) => day === DAYS[1] && session.items[0]?.asks.includes(claim));
  expect(first.map(({ score, confidence }) => [score, confidence])).toEqual(
    session.items[0]?.asks.map(() => [1, "fairly-sure"]),
  );

  await page.getByRole("main").getByRole("link", { name: "What you know" }).click();
  const summary = page.locator(".known-summary > p").first();
  await expect(summary).toContainText(/you were asked \d+/);
  const before = await summary.textContent();
  await look(page, width);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a file" }).click(),
  ]);
  const path = await saved.path();

  await page.getByRole("button", { name: "Forget everything" }).click();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Delete them" }).click();
  await expect(summary).toContainText("Nothing yet");
  const picker = page.getByLabel("Import a file");
  const text = readFileSync(path, "utf8");
  const half = { name: "half.json", mimeType: "application/json", buffer: Buffer.from(text.slice(0, text.length / 2)) };
  await picker.setInputFiles(half);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not JSON, or it was cut off");
  await expect(summary).toContainText("Nothing yet");
  await picker.setInputFiles(path);
  await expect(page.getByText(`${kept.entries.length} answers added, 0 known already.`)).toBeVisible();
  await expect(summary).toHaveText(before ?? "");
  await picker.setInputFiles(path);
  await expect(page.getByText(`0 answers added, ${kept.entries.length} known already.`)).toBeVisible();
  expect((await readAnswers(page)).entries).toEqual(kept.entries);
});

test("one actor is practised from the page of what one knows, due or not", async ({ page }) => {
  await page.goto("/badia/knowledge");
  await page.getByText(/^Actors: \d+$/).click();
  const link = page
    .getByRole("link", { name: /^Practise: / })
    .filter({ visible: true })
    .first();
  const name = ((await link.getAttribute("aria-label")) ?? "").replace("Practise: ", "");
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: `Questions on ${name}` })).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(question(page)).toBeVisible();
  await page.goto("/badia/review?about=nobody");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("“nobody”, which this course does not have");
  await page.getByRole("link", { name: "To today’s questions" }).click();
  await expect(page.getByText("Nothing is here yet.")).toBeVisible();
});

test("where the course has changed, today’s questions say so, and come when the page is loaded again", async ({
  page,
  context,
}) => {
  await goOnDay(page, DAYS[0]);
  await practise(page, form.slice(0, 1));
  await goOnDay(page, DAYS[1]);
  await changeCourse(context);
  await page.goto("/badia/review");
  const told = page.getByRole("main").getByRole("alert");
  await expect(told).toContainText("The course has changed: load the page again.");
  await keepCourse(context);
  await told.getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

test("a damaged record is set aside and said so", async ({ page }) => {
  await page.goto("/badia/knowledge");
  await expect(page.getByText("No answer is kept yet.")).toBeVisible();
  await damageRecord(page, "answers of badia");
  for (const address of ["/badia/review", "/badia/knowledge"]) {
    await damageRecord(page, "answers of badia");
    await page.goto(address);
    await expect(page.getByText("It has been set aside, not deleted")).toBeVisible();
  }
});

test("the last day of the course brings everything back before it", async ({ page }) => {
  await goOnDay(page, DAYS[0]);
  await practise(page, form.slice(0, 1));
  await page.goto("/badia/knowledge");
  const field = page.getByLabel("Last day of your course");
  await field.fill("2026-06-30");
  await expect(page.getByText("goes beyond this day")).toBeVisible();
  expect((await readAnswers(page)).until).toBe("2026-06-30");
  await page.reload();
  await expect(field).toHaveValue("2026-06-30");
});
