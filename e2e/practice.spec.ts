import type { Page } from "@playwright/test";
import type { Item } from "../src/quiz/item";
import { answerByKeyboard, answerByTouch, answerWrongly, question, readControls } from "./support/answer";
import { changeCourse, keepCourse } from "./support/change-course";
import { damageRecord } from "./support/damage";
import { findSeed, findSeedsOfAllKinds, makeForm } from "./support/form";
import { expect, test } from "./support/test";

const LENGTH = 9;
const addressOf = (seed: string): string => `/badia/practice?length=${LENGTH}&seed=${seed}`;

/** Quizzes that hold every kind of question between them. */
const quizzes = findSeedsOfAllKinds("badia", LENGTH).map((seed) => ({ seed, form: makeForm("badia", LENGTH, seed) }));
const seed = quizzes[0]?.seed ?? "";
const form = quizzes[0]?.form ?? [];
const address = addressOf(seed);

for (const [n, quiz] of quizzes.entries()) {
  test(`a learner takes a quiz by keyboard alone, ${n + 1} of those of every kind`, async ({ page }, { project }) => {
    test.skip(project.name !== "desktop", "A phone has no keys.");
    await page.goto(addressOf(quiz.seed));
    for (const [i, item] of quiz.form.entries()) {
      await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
      await answerByKeyboard(page, item);
      await expect(page.locator(".feedback-head")).toHaveText(/Right\./);
      await expect(page.locator(".feedback-head")).toBeFocused();
      await expect(page.getByRole("progressbar", { name: "Questions answered" })).toHaveJSProperty("value", i + 1);
      await page.getByRole("button", { name: i + 1 === LENGTH ? "See the result" : "Next question" }).press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    }
    await expect(page.getByRole("heading", { level: 1, name: `${LENGTH} of ${LENGTH} marks, 100 %` })).toBeVisible();
    await expect(page.getByText("Nothing to untangle")).toBeVisible();
  });

  test(`a learner takes a quiz by touch, ${n + 1} of those of every kind`, async ({ page }, { project }) => {
    test.skip(project.name !== "phone", "This screen has no touch.");
    await page.goto(addressOf(quiz.seed));
    for (const [i, item] of quiz.form.entries()) {
      await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
      await answerByTouch(page, item);
      await expect(page.locator(".feedback-head")).toHaveText(/Right\./);
      await page.getByRole("button", { name: i + 1 === LENGTH ? "See the result" : "Next question" }).tap();
    }
    await expect(page.getByRole("heading", { level: 1, name: `${LENGTH} of ${LENGTH} marks, 100 %` })).toBeVisible();
  });
}

test("events can be put in order by dragging", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "Dragging with a finger scrolls this browser's page.");
  const isWanted = (one: readonly Item[]): boolean => one.slice(0, 3).some(({ kind }) => kind === "order");
  const early = findSeed("badia", LENGTH, { what: "an early order", isWanted });
  const items = makeForm("badia", LENGTH, early);
  const at = items.findIndex(({ kind }) => kind === "order");
  await page.goto(addressOf(early));
  for (const item of items.slice(0, at)) {
    await answerByKeyboard(page, item);
    await page.getByRole("button", { name: "Next question" }).click();
  }
  const rows = question(page).locator(".order-row");
  const first = await rows.first().locator(".order-text").textContent();
  const from = await rows.first().locator(".order-grip").boundingBox();
  const to = await rows.last().boundingBox();
  if (!from || !to) throw new Error("The rows are not on the screen.");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 160, to.y + to.height, { steps: 12 });
  await page.mouse.up();
  await expect(rows.last().locator(".order-text")).toHaveText(first ?? "");
  await expect(question(page).locator("[data-dragged]")).toHaveCount(0);
  await page.mouse.move(from.x + from.width / 2, from.y);
  await expect(rows.last().locator(".order-text")).toHaveText(first ?? "");
});

for (const [kind, says] of [
  ["multiple", "Tick at least one answer."],
  ["number", "“some” cannot be read as one number. Type digits, such as 12, 4.5 or 3,000."],
  ["pin", "Set the pin on the map, or choose from the list."],
] as const) {
  test(`what cannot be taken as an answer to a ${kind} question is told at once, and nothing is lost`, async ({
    page,
  }) => {
    const quiz = quizzes.find((one) => one.form.some((item) => item.kind === kind));
    const at = quiz?.form.findIndex((item) => item.kind === kind) ?? -1;
    const item = quiz?.form[at];
    if (!quiz || !item) throw new Error(`No quiz asks a ${kind} question.`);
    await page.goto(addressOf(quiz.seed));
    for (const before of quiz.form.slice(0, at)) {
      await expect(page.getByRole("heading", { level: 1, name: before.stem })).toBeVisible();
      await answerWrongly(page, before);
      await page.getByRole("button", { name: "Next question" }).click();
    }
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    const field = question(page).getByRole("textbox");
    const focused = {
      multiple: question(page).getByRole("checkbox").first(),
      number: field,
      pin: question(page).getByRole("application"),
    }[kind];
    if (kind === "number") await field.fill("some");
    await question(page).getByRole("button", { name: "Answer" }).click();
    await expect(question(page).getByText(says)).toBeVisible();
    await expect(focused).toBeFocused();
    await expect(focused).toHaveAccessibleDescription(says);
    await expect(page.locator(".feedback")).toHaveCount(0);
    if (kind === "number") await expect(field).toHaveValue("some");
    await answerWrongly(page, item);
    await expect(page.locator(".question-trouble")).toHaveCount(0);
    await expect(page.locator(".feedback-head")).toBeFocused();
  });
}

test("a wrong answer says why, what the choice is true of, and which paragraph proves the right one", async ({
  page,
}) => {
  const only = form.find((item) => item.kind === "choice");
  if (!only) throw new Error("The quiz asks no question with one answer.");
  await page.goto(address);
  for (const item of form) {
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    if (item !== only) {
      await answerWrongly(page, item);
      await page.getByRole("button", { name: "Next question" }).click();
      continue;
    }
    await answerWrongly(page, item);
    const feedback = page.locator(".feedback");
    await expect(feedback).toContainText("No. The reports say otherwise.");
    await expect(feedback).toContainText(item.why);
    const chosen = item.options.find(({ id }) => id !== item.key[0]);
    await expect(feedback).toContainText(chosen?.refutedBy?.because ?? "a refutation");
    await feedback.getByText("The paragraphs that prove it").click();
    await feedback
      .getByRole("link", { name: /^Source \d, paragraph \d+$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/sources\/[\w-]+#p\d+$/);
    await expect(page.locator(".paragraph:target")).toBeInViewport();
    return;
  }
});

test("a reload in the middle goes on where the learner was", async ({ page }) => {
  await page.goto(address);
  for (const item of form.slice(0, 3)) {
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    await answerWrongly(page, item);
    await page.getByRole("button", { name: "Next question" }).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: form[3]?.stem ?? "" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: form[3]?.stem ?? "" })).toBeVisible();
  await page.goto("/badia/practice");
  await page.getByRole("link", { name: "Go on with it" }).click();
  await expect(page.getByText(`question 4 of ${LENGTH}`)).toBeVisible();
});

/** What is ticked, what is put in order, and what is drawn on a map. */
for (const kind of ["choice", "order", "map"] as const) {
  test(`a reload leaves a first question as it was answered: ${kind}`, async ({ page }) => {
    const isWanted = ([one]: readonly Item[]): boolean => one?.kind === kind;
    const early = findSeed("badia", LENGTH, { what: `a ${kind} question first`, isWanted });
    const [first] = makeForm("badia", LENGTH, early);
    if (!first) throw new Error("The quiz asks nothing.");
    await page.goto(addressOf(early));
    // An order stands wrong to begin with.
    await (kind === "order" ? answerByKeyboard : answerWrongly)(page, first);
    await expect(page.locator(".feedback-head")).toBeFocused();
    const answered = await readControls(page);
    expect(answered.marks).not.toEqual([]);
    await page.reload();
    await expect(page.locator(".feedback-head")).toBeVisible();
    await expect.poll(() => readControls(page)).toEqual(answered);
  });
}

test("where the course has changed, a quiz says so, loads the page again and keeps what was answered", async ({
  page,
  context,
}) => {
  await changeCourse(context);
  await page.goto(address);
  await answerWrongly(page, form[0] as Item);
  await page.getByRole("button", { name: "Next question" }).click();
  const told = page.getByRole("main").getByRole("alert");
  await expect(told).toContainText("The course has changed: load the page again.");
  await expect(told).not.toContainText("network");
  await keepCourse(context);
  await told.getByRole("button", { name: "Load the page again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: form[1]?.stem ?? "" })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Questions answered" })).toHaveJSProperty("value", 1);
});

/**
 * Once all questions are made, the page gets the maps that later ones need, and after the first answer the code that comes last; waits until these are there and
 * nothing has come for half a second.
 */
const waitForMaps = (page: Page) =>
  page.waitForFunction(() => {
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const hasMap = files.some(({ name, initiatorType }) => initiatorType === "fetch" && /\.(?:avif|svg)$/.test(name));
    return hasMap && performance.now() - Math.max(...files.map(({ responseEnd }) => responseEnd)) > 500;
  });

test("a quiz goes on to its result when the network is lost in the middle", async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/);
  await page.goto(address);
  for (const [i, item] of form.entries()) {
    if (i === 1) {
      await waitForMaps(page);
      await context.setOffline(true);
    }
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    await answerWrongly(page, item);
    await page.getByRole("button", { name: i + 1 === LENGTH ? "See the result" : "Next question" }).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: /\d+ marks, \d+ %$/ })).toBeFocused();
  await expect(page.getByRole("heading", { name: /pairs? to untangle/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What to read again" })).toBeVisible();
  await page.getByRole("button", { name: "Again, with other questions" }).click();
  await expect(page.getByText(`question 1 of ${LENGTH}`)).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(`seed=${seed}$`));
  await context.setOffline(false);
});

test("practice offers only what it can fill, and says so when an address asks for more", async ({ page }) => {
  await page.goto("/badia/practice");
  await page.getByRole("button", { name: "6 questions" }).first().click();
  await expect(page.getByText("question 1 of 6")).toBeVisible();
  for (const [query, says] of [
    ["length=7&seed=a", "a length that cannot be filled"],
    ["length=6&seed=a&lesson=none-such", "a lesson that this course does not have"],
    ["length=6&seed=%3Cscript%3E", "no seed of letters, digits and hyphens"],
  ] as const) {
    await page.goto(`/badia/practice?${query}`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(says);
    await expect(page.getByRole("button", { name: "6 questions" }).first()).toBeVisible();
  }
});

test("a damaged quiz is set aside and said so, in the chooser and in the quiz", async ({ page }) => {
  for (const where of [address, "/badia/practice"]) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await damageRecord(page, "practice of badia");
    await page.goto(where);
    await expect(page.getByText("It has been set aside, not deleted")).toBeVisible();
    await page.reload();
    await expect(page.getByText("It has been set aside, not deleted")).toBeHidden();
  }
});

test("an answer given before the script arrives is taken up by the page", async ({ page, context, expectedErrors }) => {
  expectedErrors.push(/ERR_FAILED/);
  const isWanted = ([one]: readonly Item[]): boolean => one?.kind === "choice" || one?.kind === "multiple";
  const early = findSeed("badia", LENGTH, { what: "options first", isWanted });
  const [first] = makeForm("badia", LENGTH, early);
  if (first?.kind !== "choice" && first?.kind !== "multiple") throw new Error("The journey needs options first.");
  await context.route(/\.js(\?|$)/, (route) => route.abort());
  await page.goto(`/badia/practice?length=${LENGTH}&seed=${early}`);
  for (const key of first.key) await question(page).locator(`input[value="${key}"]`).check();
  await context.unroute(/\.js(\?|$)/);
  await question(page).getByRole("button", { name: "Answer" }).click();
  await expect(page.locator(".feedback-head")).toHaveText("Right.");
  await expect(page).toHaveURL(new RegExp(`seed=${early}$`));
  const keys: readonly string[] = first.key;
  const ticked = first.options.map(({ id }) => id).filter((id) => keys.includes(id));
  await expect.poll(async () => (await readControls(page)).given).toEqual(ticked);
  const taken = await readControls(page);
  expect(taken.marks).toContain("chosen-right");
  await page.reload();
  await expect(page.locator(".feedback-head")).toHaveText("Right.");
  await expect.poll(() => readControls(page)).toEqual(taken);
});

test("a quick answer after a reload leaves the others as they were", async ({ page }) => {
  await page.goto(address);
  for (const item of form.slice(0, 3)) {
    await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
    await answerWrongly(page, item);
    await page.getByRole("button", { name: "Next question" }).click();
  }
  await expect(page.getByText(`question 4 of ${LENGTH}`)).toBeVisible();
  await page.addInitScript(() => {
    // The device answers when the test lets it.
    const { get } = IDBObjectStore.prototype;
    const held: (() => void)[] = [];
    let isFree = false;
    Object.assign(window, {
      letGo: () => {
        isFree = true;
        for (const go of held.splice(0)) go();
      },
    });
    IDBObjectStore.prototype.get = function (key) {
      const request = get.call(this, key);
      const success = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "onsuccess");
      Object.defineProperty(request, "onsuccess", {
        set: (handler) =>
          success?.set?.call(request, (event: Event) => {
            const go = () => handler?.call(request, event);
            if (isFree) go();
            else held.push(go);
          }),
      });
      return request;
    };
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: form[0]?.stem ?? "" })).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName("hydrated").length > 0);
  await answerWrongly(page, form[0] as Item);
  await expect(page.locator(".feedback-head")).toBeVisible();
  await expect(page.getByText(`question 1 of ${LENGTH}`)).toBeVisible();
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expect(page.getByText(`question 4 of ${LENGTH}`)).toBeVisible();
});
