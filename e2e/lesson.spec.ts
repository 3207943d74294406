import { answerAnyhow, lessonQuestions, waitForDevice } from "./support/answer-lesson";
import { readCourse } from "./support/course";
import { damageRecord } from "./support/damage";
import { expect, test } from "./support/test";

const course = readCourse("badia");
const [lesson] = course.lessons;
const address = `/badia/lessons/${lesson?.id}`;

test("a newcomer goes from the two sentences that do not fit into the first lesson", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".clipping-word")).toHaveText(["small", "large"]);
  await page.getByRole("link", { name: "Look into it: the first lesson" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson?.title ?? "");
});

test("every marker opens the card of its claim, and the card leads to the paragraph", async ({ page }) => {
  await page.goto(address);
  const markers = page.locator(".prose .cite");
  expect(await markers.count()).toBeGreaterThanOrEqual(lesson?.cites.length ?? 0);
  const claim = course.claims.find(({ id }) => id === lesson?.cites[0]);
  await markers.first().click();
  const card = page.locator(".card:popover-open");
  await expect(card).toContainText(claim?.gist ?? "");
  await expect(card).toContainText(/\d documents?, (\d independent voices|1 voice)/);
  await expect(card.locator(".chain").first()).toContainText("printed it");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await markers.first().press("Enter");
  await card
    .getByRole("link", { name: /^Source \d, paragraph \d+$/ })
    .first()
    .click();
  await expect(page.locator(".paragraph:target")).toBeInViewport();
  await expect(page.locator(".paragraph:target")).toContainText("claim");
});

test("a guess is kept on the device, asked again at the end, and answered", async ({ page }) => {
  await page.goto(address);
  const guess = page.locator(".ask-guess").first();
  await guess.getByLabel("“A large number” of fighters.").check();
  await guess.getByRole("button", { name: "Keep this guess" }).click();
  await expect(guess.locator(".ask-kept")).toContainText("“A large number” of fighters.");
  await expect(guess.locator(".ask-kept")).toBeFocused();
  await expect(guess.getByRole("button", { name: "Change" })).toBeVisible();
  await page.reload();
  await expect(guess.getByRole("button", { name: "Change" })).toBeVisible();
  const again = page.locator(".ask-guess").last();
  await expect(again).toContainText("Your guess was:");
  await again.getByLabel("Both, each with the one who gave it.").check();
  await again.getByRole("button", { name: "Print it" }).click();
  await expect(again).toContainText("Now you say: Both, each with the one who gave it.");
  await expect(again.locator(".ask-kept")).toBeFocused();
  await expect(again.locator(".ask-reply")).toContainText("traced to the US");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "On to lesson 2" })).toBeVisible();
});

test("whoever answers a lesson from its end can still make the first guess, and answers all of it", async ({
  page,
}) => {
  await page.goto(address);
  await waitForDevice(page);
  const [guess, again] = [page.locator(".ask-guess").first(), page.locator(".ask-guess").last()];
  const questions = await lessonQuestions(page).all();
  for (const question of questions.slice(1).reverse()) await answerAnyhow(question);
  await expect(again).toContainText("You have made no guess further up.");
  await expect(page.locator(".kept-count")).toHaveText(
    `${questions.length - 1} of ${lesson?.asks} questions answered.`,
  );
  await guess.getByRole("radio").first().check();
  await guess.getByRole("button", { name: "Keep this guess" }).click();
  await expect(guess.locator(".ask-kept")).toBeFocused();
  await expect(guess.getByRole("button"), "can no longer be changed").toHaveCount(0);
  await expect(again).toContainText("Your guess was:");
  await expect(page.locator(".kept-count")).toHaveText(`${lesson?.asks} of ${lesson?.asks} questions answered.`);
});

test("a guess given in the moment a page is left is there on the next, and only once", async ({ page }) => {
  await page.goto(address);
  await waitForDevice(page);
  const guess = page.locator(".ask-guess").first();
  await guess.getByRole("radio").first().check();
  await page.evaluate(() => {
    // A disk that is never done: what is being written is given up with the page.
    IDBObjectStore.prototype.put = function (_, key) {
      const request = this.get(key ?? "");
      request.addEventListener("success", () => this.put(null, key));
      return request;
    };
  });
  await guess.getByRole("button", { name: "Keep this guess" }).click();
  await expect(guess.locator(".ask-kept")).toBeVisible();
  await page.reload();
  await expect(guess.locator(".ask-kept")).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(guess.locator(".ask-kept")).toBeVisible();
});

test("stop questions are generated from the facts and prove their answer", async ({ page }) => {
  await page.goto(address);
  const stop = page.getByRole("region", { name: /^Stop and recall:/ }).first();
  await stop.getByLabel("Russia", { exact: true }).check();
  await stop.getByRole("button", { name: "Answer" }).click();
  await expect(stop.locator(".feedback-head")).toHaveText(/Right\./);
  await expect(stop.locator(".feedback-head")).toBeFocused();
  await expect(stop.locator(".feedback")).toContainText("source 1, paragraph 7");
  const count = page.locator(".ask", { hasText: "How many independent voices" });
  await count.getByLabel("3", { exact: true }).check();
  await count.getByRole("button", { name: "Check" }).click();
  await expect(count.locator(".feedback")).toContainText("No. You counted 3. It is 1.");
  await expect(count.locator('[data-mark="right"]')).toContainText("1");
  await expect(count.locator(".feedback")).toContainText("1 voice: United States");
});

test("progress that cannot be read is set aside and said so", async ({ page }) => {
  await page.goto(address);
  await page.locator(".ask-guess").first().getByRole("radio").first().check();
  await page.locator(".ask-guess").first().getByRole("button", { name: "Keep this guess" }).click();
  await expect(page.locator(".ask-kept").first()).toBeVisible();
  await damageRecord(page, "progress of badia");
  await page.reload();
  await expect(page.getByText("It has been set aside, not deleted")).toBeVisible();
  await page.reload();
  await expect(page.getByText("It has been set aside, not deleted")).toBeHidden();
});

test("two tabs do not overwrite each other's progress", async ({ page, context }, { project }) => {
  test.skip(project.name !== "desktop", "A phone keeps it in the same way.");
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  const print = page.locator(".ask-guess").first();
  await print.getByRole("radio").first().check();
  await print.getByRole("button", { name: "Keep this guess" }).click();
  await expect(print.locator(".ask-kept")).toBeVisible();
  const stop = other.getByRole("region", { name: /^Stop and recall:/ }).first();
  await stop.getByRole("radio").first().check();
  await stop.getByRole("button", { name: "Answer" }).click();
  await expect(stop.locator(".feedback-head")).toBeVisible();
  await page.reload();
  await expect(page.locator(".ask-guess").first().locator(".ask-kept")).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: /^Stop and recall:/ })
      .first()
      .locator(".feedback-head"),
  ).toBeVisible();
});

test.describe("the map story", () => {
  const stage = "[data-map-stage]";
  const step = ".map-story-controls output";

  test("follows the wheel", async ({ page }, { project }) => {
    test.skip(project.name !== "desktop", "A phone has no wheel.");
    await page.goto(address);
    await page.locator(".map-story").evaluate((story) => story.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect(page.locator(step)).toHaveText("Step 1 of 5");
    await page.locator(".map-story").hover({ position: { x: 600, y: 40 } });
    for (let i = 0; i < 40 && (await page.locator(step).textContent()) !== "Step 3 of 5"; i++)
      await page.mouse.wheel(0, 90);
    await expect(page.locator(step)).toHaveText("Step 3 of 5");
    await expect(page.locator(stage)).toHaveAttribute("data-show", /zone/);
  });

  test("follows its buttons and the arrow keys", async ({ page }) => {
    await page.goto(address);
    await page.locator(".map-story").evaluate((story) => story.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect(page.locator(step)).toHaveText("Step 1 of 5");
    const next = page.getByRole("button", { name: "Next", exact: true });
    await next.click();
    await expect(page.locator(step)).toHaveText("Step 2 of 5");
    await next.press("ArrowRight");
    await expect(page.locator(step)).toHaveText("Step 3 of 5");
    await expect(page.locator(stage)).toHaveAttribute("data-show", /zone/);
    await next.press("ArrowLeft");
    await expect(page.locator(step)).toHaveText("Step 2 of 5");
    await expect(page.locator(stage)).not.toHaveAttribute("data-show", /zone/);
  });

  test("lays out the lettering of its step alone, and shows what another brings", async ({ page }) => {
    await page.goto(address);
    await page.locator(".map-story").evaluate((story) => story.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect(page.locator(step)).toHaveText("Step 1 of 5");
    const brought = page.locator(`${stage} .map-label.not-at-0:not(.not-at-1)`).filter({ visible: true });
    const laidOut = (moment: number) =>
      page
        .locator(`${stage} :is(.map-label, .map-scale).not-at-${moment}`)
        .evaluateAll((labels) => labels.filter((label) => label.getClientRects().length > 0).length);
    expect(await laidOut(0)).toBe(0);
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await expect(brought).not.toHaveCount(0);
    await expect(brought.first()).toHaveCSS("opacity", "1");
    await expect.poll(() => laidOut(1)).toBe(0);
  });

  test("stands on paper as the text of all steps, and the last map", async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(step)).toBeHidden();
    for (const part of await page.locator(".map-step").all()) await expect(part.getByRole("heading")).toBeVisible();
    await expect(page.locator(".map-step-still").filter({ visible: true })).toHaveCount(1);
    await expect(page.locator(".map-step-still").last()).toBeVisible();
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("stands step under step, and the cards open", async ({ page }) => {
      await page.goto(address);
      await expect(page.locator(step)).toBeHidden();
      await expect(page.locator(".map-step-still")).toHaveCount(5);
      for (const still of await page.locator(".map-step-still").all()) await expect(still).toBeVisible();
      await page.locator(".prose .cite").first().click();
      await expect(page.locator(".card:popover-open")).toContainText("printed it");
    });
  });
});
