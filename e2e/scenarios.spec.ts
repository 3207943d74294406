import { readFacts } from "./support/course";
import { findEndings, playByKeyboard, readScenario } from "./support/play-scenario";
import { expect, expectNoAxeViolations, test } from "./support/test";

test.use({ trace: "off" });

const { course } = readFacts("badia");
const stories = (course.scenarios ?? []).map(({ id }) => readScenario("badia", id));
const [first] = stories;

test.describe("each scenario is played by keys to each of two endings", () => {
  for (const story of stories) {
    for (const { ending, play } of findEndings(story).slice(0, 2)) {
      test(`${story.id}: ${ending.title}`, async ({ page }) => {
        test.setTimeout(60_000);
        await page.goto(`/badia/scenarios/${story.id}`);
        await expect(page.getByText(story.header.contentNote)).toBeVisible();
        await playByKeyboard(page, play);
        await expect(page.getByRole("heading", { level: 2, name: ending.title })).toBeVisible();
        const path = page.getByRole("region", { name: "Your path beside the record" });
        for (const { text } of play.steps) await expect(path.getByText(text, { exact: false }).first()).toBeVisible();
        await expect(page.getByRole("region", { name: /What do you remember/ }).locator("form")).toHaveCount(3);
      });
    }
  }
});

test.describe("axe finds nothing in a scenario, and nothing is wider than its window", () => {
  for (const story of stories) {
    test(story.id, async ({ page }, { project }) => {
      test.setTimeout(90_000);
      if (project.name === "phone") await page.setViewportSize({ width: 320, height: 700 });
      const look = async () => {
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(sideways, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
        await page.emulateMedia({ colorScheme: "light" });
        await expectNoAxeViolations(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await expectNoAxeViolations(page, "colours");
      };
      const [path] = findEndings(story);
      if (!path) throw new Error("no path ends");
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`/badia/scenarios/${story.id}`);
      await expect(page.getByRole("button", { name: "Begin" })).toBeEnabled();
      await look();
      await playByKeyboard(page, path.play, 2);
      await look();
      await page.reload();
      await page.getByRole("button", { name: "Start from the beginning" }).click();
      await playByKeyboard(page, path.play);
      await expect(
        page
          .getByRole("region", { name: /What do you remember/ })
          .locator("form")
          .first(),
      ).toBeVisible();
      await look();
    });
  }
});

test.describe("a game", () => {
  test.skip(first === undefined, "There is no scenario.");

  test("goes on after a reload, gives a choice back, and can be begun anew", async ({ page }) => {
    if (!first) return;
    const [path] = findEndings(first);
    if (!path) throw new Error("no path ends");
    const [one, two] = path.play.steps;
    await page.goto(`/badia/scenarios/${first.id}`);
    await playByKeyboard(page, path.play, 2);
    const chosen = page.locator(".turn-chosen");
    await expect(chosen).toHaveCount(2);
    const told = await page.locator(".scenario-text").innerText();

    await page.reload();
    await expect(page.getByText("You have played this story up to 2 choices.")).toBeVisible();
    await page.getByRole("button", { name: "Go on" }).click();
    expect(await page.locator(".scenario-text").innerText()).toBe(told);

    await page.getByRole("button", { name: "Take back the last choice" }).click();
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toContainText(one?.text ?? "");
    await expect(page.getByRole("radio", { name: two?.text ?? "", exact: true })).toBeVisible();

    await page.reload();
    await page.getByRole("button", { name: "Start from the beginning" }).click();
    await expect(page.getByRole("button", { name: "Begin" })).toBeEnabled();
    await page.reload();
    await expect(page.getByRole("button", { name: "Begin" })).toBeEnabled();
  });

  test("goes on without a network once it is loaded", async ({ page, context }) => {
    if (!first) return;
    const [path] = findEndings(first);
    if (!path) throw new Error("no path ends");
    await page.goto(`/badia/scenarios/${first.id}`, { waitUntil: "networkidle" });
    await context.setOffline(true);
    await playByKeyboard(page, path.play);
    await expect(page.getByRole("region", { name: /What do you remember/ }).locator("form")).toHaveCount(3);
    await context.setOffline(false);
  });

  test("of an older story is recognised, and the learner asked", async ({ page }) => {
    if (!first) return;
    const [path] = findEndings(first);
    if (!path) throw new Error("no path ends");
    await page.goto(`/badia/scenarios/${first.id}`);
    await playByKeyboard(page, path.play, 2);
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
    await expect(page.getByRole("button", { name: "Begin" })).toBeHidden();
    await context.close();
  });
});
