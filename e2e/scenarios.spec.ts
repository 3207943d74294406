import type { Page } from "@playwright/test";
import { readFacts } from "./support/course";
import { type EndedPath, findEndings, goOnByKeyboard, playByKeyboard, readScenario } from "./support/play-scenario";
import { expect, expectNoAxeViolations, test } from "./support/test";

test.use({ trace: "off" });

const { course } = readFacts("badia");
const stories = (course.scenarios ?? []).map(({ id }) => readScenario("badia", id));
const [first] = stories;

/** A story's two first endings that the paths tried come to. */
function findTwo(story: (typeof stories)[number]): readonly [EndedPath, EndedPath] {
  const [one, two] = findEndings(story, 2);
  if (!one || !two) throw new Error(`${story.id}: the paths tried come to fewer than two endings`);
  return [one, two];
}

const recall = (page: Page) => page.getByRole("region", { name: /What do you remember/ }).locator("form");

/** The ending is named, each choice stands beside the record, and three questions are asked. */
async function expectDebrief(page: Page, { ending, play }: EndedPath): Promise<void> {
  await expect(page.getByRole("heading", { level: 2, name: ending.title })).toBeVisible();
  const path = page.getByRole("region", { name: "Your path beside the record" });
  for (const { text } of play.steps) await expect(path.getByText(text, { exact: false }).first()).toBeVisible();
  await expect(recall(page)).toHaveCount(3);
}

/** Nothing is wider than the window, and axe finds nothing in light or dark. */
async function expectFit(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoAxeViolations(page, "colours");
}

test.describe("each scenario is played by keys to two endings", () => {
  for (const story of stories) {
    const address = `/badia/scenarios/${story.id}`;

    test(`${story.id}: to one, with a reload in the middle of a scene`, async ({ page }, { project }) => {
      test.skip(project.name !== "desktop", "The phone plays to the other ending.");
      test.setTimeout(90_000);
      const [path] = findTwo(story);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address);
      await expect(page.getByText(story.header.contentNote)).toBeVisible();
      await playByKeyboard(page, path.play, 4);
      const told = await page.locator(".scenario-text").innerText();

      await page.reload();
      await expect(page.getByText("You have played this story up to 4 choices.")).toBeInViewport();
      await page.getByRole("button", { name: "Go on" }).press("Enter");
      expect(await page.locator(".scenario-text").innerText()).toBe(told);
      await expectFit(page);

      await goOnByKeyboard(page, path.play, 4);
      await expectDebrief(page, path);
      await expectFit(page);
    });

    test(`${story.id}: to another, 320 px wide`, async ({ page }, { project }) => {
      test.skip(project.name !== "phone", "The desktop plays to the first ending.");
      test.setTimeout(90_000);
      const [, path] = findTwo(story);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address);
      await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeEnabled();
      await expectFit(page);
      await playByKeyboard(page, path.play);
      await expectDebrief(page, path);
      await expectFit(page);
    });
  }
});

test.describe("a game", () => {
  test.skip(first === undefined, "There is no scenario.");
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  test.beforeEach(({}, { project }) => test.skip(project.name !== "desktop", "It is the same on a phone."));

  test("numbers what is cited as it is met, gives a choice back, and can be begun anew", async ({ page }) => {
    if (!first) return;
    const [{ play }] = findTwo(first);
    const [one, two] = play.steps;
    await page.goto(`/badia/scenarios/${first.id}`);
    await playByKeyboard(page, play, 2);
    const chosen = page.locator(".turn-chosen");
    await expect(chosen).toHaveCount(2);
    const numbers = [...new Set(await page.locator(".scenario-text .cite").allInnerTexts())];
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
    const marker = page.locator(".scenario-text .cite").last();
    await marker.press("Enter");
    await expect(page.locator(".card:popover-open .card-n")).toHaveText(await marker.innerText());
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Take back the last choice" }).click();
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toContainText(one?.text ?? "");
    await expect(page.getByRole("radio", { name: two?.text ?? "", exact: true })).toBeVisible();

    await page.reload();
    const anew = page.getByRole("button", { name: "Start from the beginning" });
    const dialog = page.getByRole("dialog", { name: "Delete your choices in this story?" });
    await anew.click();
    await expectNoAxeViolations(page);
    await dialog.getByRole("button", { name: "Keep them" }).click();
    await expect(anew).toBeFocused();
    await anew.click();
    await dialog.getByRole("button", { name: "Delete them" }).click();
    await expect(page.getByRole("heading", { level: 1, name: first.header.title })).toBeFocused();
    await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeEnabled();
    await page.reload();
    await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeEnabled();
  });

  test("whose every choice was taken back is begun, not gone on with", async ({ page }) => {
    if (!first) return;
    const [{ play }] = findTwo(first);
    await page.goto(`/badia/scenarios/${first.id}`);
    await playByKeyboard(page, play, 1);
    await page.getByRole("button", { name: "Take back the last choice" }).click();
    await expect(page.locator(".turn-chosen")).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeEnabled();
    await expect(page.getByText("You have played this story")).toHaveCount(0);
  });

  test("played to its end asks before it is played again", async ({ page }) => {
    if (!first) return;
    const [path] = findTwo(first);
    test.setTimeout(90_000);
    await page.goto(`/badia/scenarios/${first.id}`);
    await playByKeyboard(page, path.play);
    await expectDebrief(page, path);
    await page.getByRole("button", { name: "Play it again" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete your choices in this story?" });
    await dialog.getByRole("button", { name: "Delete them" }).click();
    await expect(page.getByRole("heading", { level: 1, name: first.header.title })).toBeFocused();
    await expect(page.getByRole("heading", { level: 1, name: first.header.title })).toBeInViewport();
    await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeEnabled();
  });

  test("goes on without a network once it is loaded", async ({ page, context }) => {
    if (!first) return;
    const [, path] = findTwo(first);
    await page.goto(`/badia/scenarios/${first.id}`, { waitUntil: "networkidle" });
    await context.setOffline(true);
    await playByKeyboard(page, path.play);
    await expectDebrief(page, path);
    await context.setOffline(false);
  });

  test("of an older story is recognised, and the learner asked", async ({ page }) => {
    if (!first) return;
    const [{ play }] = findTwo(first);
    await page.goto(`/badia/scenarios/${first.id}`);
    await playByKeyboard(page, play, 2);
    await expect(page.locator(".turn-chosen")).toHaveCount(2);
    await page.evaluate(
      ([key]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("course");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const store = opening.result.transaction("saved", "readwrite").objectStore("saved");
            const reading = store.get(key ?? "");
            reading.onsuccess = () => {
              const saved = reading.result;
              saved.story = "an older story";
              saved.steps[1].text = "What the older story offered.";
              store.put(saved, key);
              store.transaction.oncomplete = () => resolve();
            };
          };
        }),
      [`scenario ${first.id} of badia`],
    );
    await page.reload();
    await expect(page.getByText(/has been rewritten since you played it\. Of your path, 1 choice /)).toBeVisible();
    await page.getByRole("button", { name: "Go on from there" }).click();
    await expect(page.locator(".turn-chosen")).toHaveCount(1);
  });

  test("without JavaScript says what it needs, and shows its note and its documents", async ({ browser, baseURL }) => {
    if (!first) return;
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/badia/scenarios/${first.id}`);
    await expect(page.getByRole("heading", { level: 1, name: first.header.title })).toBeVisible();
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toContainText("needs JavaScript");
    await expect(page.getByText(first.header.contentNote)).toBeVisible();
    await expect(page.getByRole("link", { name: /^Source \d/ })).toHaveCount(first.header.arrivals.length);
    await expect(page.getByRole("button", { name: "Begin", exact: true })).toBeHidden();
    await context.close();
  });
});
