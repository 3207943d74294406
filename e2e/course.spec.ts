import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import type { LessonElement } from "../src/authoring/lessons/lesson-file";
import type { LessonSummary } from "../src/course/lesson-summary";
import { answerAnyhow, lessonQuestions, readAnswers, waitForDevice } from "./support/answer-lesson";
import { findFigures, lessonAddress, listElements, readFacts, textOf, wordsOf } from "./support/course";
import { expect, expectNoAxeViolations, test } from "./support/test";

const facts = readFacts("badia");
const { course } = facts;

/** The lesson's line in the list of the first page. */
const lineOf = (page: Page, { title }: LessonSummary) =>
  page
    .getByRole("region", { name: "Lessons" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: title, exact: true }) });

/** The earlier lessons that a lesson asks from, in the order of its questions. */
const listEarlier = (lesson: LessonSummary): readonly LessonSummary[] =>
  listElements(course, lesson, "Again").map((element) => {
    const told = facts.claims.get(textOf(element, "claim"))?.lesson;
    const earlier = course.lessons.find(({ id }) => id === told);
    if (!earlier) throw new Error(`No lesson tells what "${lesson.id}" asks again.`);
    return earlier;
  });

/** Waits until the page has stopped scrolling, as a reader does before pressing again. */
const waitForStillness = (page: Page) =>
  page.evaluate(async () => {
    let last = Number.NaN;
    while (last !== window.scrollY) {
      last = window.scrollY;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

/** The layers of a map story that alone decide whether something is drawn, each with whether it is. */
const readLayers = (map: Locator): Promise<Readonly<Record<string, boolean>>> =>
  map.locator(".map-layer-group").evaluateAll((drawn) =>
    Object.fromEntries(
      drawn.flatMap((element) => {
        const layers = [...(element.getAttribute("style") ?? "").matchAll(/--show-([\w-]+)/g)].map(([, id]) => id);
        return layers.length === 1 ? [[layers[0], Number(getComputedStyle(element).opacity) > 0.5]] : [];
      }),
    ),
  );

/** Expects that a map shows the layers that a step names, and no other. */
async function expectLayers(map: Locator, step: LessonElement | undefined): Promise<void> {
  if (!step) throw new Error("The map has no such step.");
  const show = wordsOf(step, "show");
  const layers = Object.keys(await readLayers(map));
  const wanted = Object.fromEntries(layers.map((id) => [id, show.includes(id)]));
  await expect.poll(() => readLayers(map), { message: `the layers of “${textOf(step, "title")}”` }).toEqual(wanted);
}

async function stepThroughMaps(page: Page, lesson: LessonSummary): Promise<void> {
  for (const [i, story] of listElements(course, lesson, "MapStory").entries()) {
    const written = listElements(course, lesson, "Step").filter(({ within }) =>
      within.some(({ spot }) => spot.line === story.spot.line),
    );
    const steps = written.length;
    const map = page.locator(".map-story").nth(i);
    await map.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
    for (let n = 1; n < steps; n++) {
      await expect(map.locator("output")).toHaveText(`Step ${n} of ${steps}`);
      await expectLayers(map, written[n - 1]);
      await map.getByRole("button", { name: "Next", exact: true }).click();
      await waitForStillness(page);
    }
    await expect(map.locator("output")).toHaveText(`Step ${steps} of ${steps}`);
    await expectLayers(map, written[steps - 1]);
  }
}

for (const lesson of course.lessons) {
  test(`lesson ${lesson.number}, from the first page through every question to the next lesson`, async ({ page }, {
    project,
  }) => {
    const isEnd = [course.lessons.at(0), course.lessons.at(-1)].includes(lesson);
    test.skip(project.name === "phone" && !isEnd, "On a phone the first and the last lesson stand for all.");
    test.setTimeout(60_000);
    await page.goto("/badia");
    await expect(lineOf(page, lesson).locator(".lesson-status")).toBeEmpty();
    await lineOf(page, lesson).getByRole("link", { name: lesson.title, exact: true }).click();
    await expect(page).toHaveURL(lessonAddress(course, lesson));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
    await waitForDevice(page);

    const guess = page.locator(".ask-guess").first();
    const [first] = lesson.guesses;
    const option = first?.options[0]?.text ?? "an option";
    await expect(guess).toContainText(first?.question ?? "a question");
    await guess.getByLabel(option, { exact: true }).check();
    await guess.getByRole("button", { name: "Keep this guess" }).click();
    await expect(guess.locator(".ask-kept")).toHaveText(`Kept: ${option}`);

    await stepThroughMaps(page, lesson);

    const earlier = listEarlier(lesson);
    if (lesson.number > 1) expect(earlier.length, "questions from earlier lessons").toBeGreaterThanOrEqual(2);
    const again = page.getByRole("region", { name: /^From an earlier lesson:/ });
    await expect(again).toHaveCount(earlier.length);
    for (const [i, { number, title, id }] of earlier.entries()) {
      expect(number, "the lesson that is asked again").toBeLessThan(lesson.number);
      await expect(again.nth(i)).toContainText(`Lesson ${number}, ${title}`);
      await expect(again.nth(i).getByRole("link", { name: title, exact: true })).toHaveAttribute(
        "href",
        `/badia/lessons/${id}`,
      );
    }

    const questions = lessonQuestions(page);
    await expect(questions).toHaveCount(lesson.asks);
    for (const question of await questions.all())
      if ((await question.locator("button[type=submit]").count()) > 0) await answerAnyhow(question);
    await expect(page.locator(".ask :is(.ask-kept, .feedback)")).toHaveCount(lesson.asks);
    await expect(page.getByText(`${lesson.asks} of ${lesson.asks} questions answered.`)).toBeVisible();
    const answers = await readAnswers(page);
    expect(answers.filter((answer) => answer === "")).toEqual([]);
    await expectNoAxeViolations(page);

    await page.reload();
    await expect(page.getByText(`${lesson.asks} of ${lesson.asks} questions answered.`)).toBeVisible();
    await expect(page.locator(".ask :is(.ask-kept, .feedback)")).toHaveCount(lesson.asks);
    expect(await readAnswers(page)).toEqual(answers);

    const next = course.lessons.find(({ number }) => number === lesson.number + 1);
    const ways = page.getByRole("navigation", { name: "Other lessons" });
    const previous = course.lessons.find(({ number }) => number === lesson.number - 1);
    if (previous)
      await expect(ways.getByRole("link", { name: previous.title })).toHaveAttribute(
        "href",
        lessonAddress(course, previous),
      );
    await ways.getByRole("link", { name: next?.title ?? "All lessons" }).click();
    if (next) await expect(page.getByRole("heading", { level: 1 })).toHaveText(next.title);
    else await expect(page).toHaveURL("/badia#lessons");

    await page.goto("/badia");
    await expect(lineOf(page, lesson).locator(".lesson-status")).toHaveText("Read");
    const unread = course.lessons.find(({ id }) => id !== lesson.id);
    await expect(
      page.getByRole("link", {
        name: unread?.number === 1 ? "Look into it: the first lesson" : `On to lesson ${unread?.number}`,
      }),
    ).toBeVisible();
  });
}

test("later lessons ask from earlier ones", () => {
  const asked = course.lessons.map((lesson) => listEarlier(lesson).length);
  expect(asked[0]).toBe(0);
  for (const [i, count] of asked.slice(1).entries()) expect(count, `lesson ${i + 2}`).toBeGreaterThan(0);
});

test("a browser that keeps nothing is said to lose what is done with the page", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "It is the same on a phone.");
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  const said = { [`lessons/${course.lessons[0]?.id}`]: "your progress", review: "the answers" };
  for (const [room, lost] of Object.entries(said)) {
    await page.goto(`/badia/${room}`);
    await expect(page.getByText(`${lost} will be gone when you leave this page.`)).toBeVisible();
  }
});

test.describe("the bulletin", () => {
  const [written] = findFigures(course, "Bulletin");
  if (!written) throw new Error("There is no bulletin.");
  const { lesson, address, element } = written;
  const title = textOf(element, "title");
  const limit = element.values.get("words");
  const text = "Col. Dillon said on Thursday that the force was “small. According to him, it patrols.";

  test("is typed, counted, ticked off, kept over a reload and taken along as a file", async ({ page }) => {
    expect(lesson.id).toBe(course.lessons.at(-1)?.id);
    await page.goto(address);
    await waitForDevice(page);
    const bulletin = page.getByRole("region", { name: title });
    const area = bulletin.getByRole("textbox", { name: title });
    await expect(bulletin).toContainText(`0 of ${limit} words`);
    await expect(bulletin.getByRole("button", { name: "Download as text" })).toBeDisabled();
    await area.fill(text);
    await expect(bulletin).toContainText(`15 of ${limit} words`);
    await expect(bulletin).toContainText("Attributing words: according to (1), said (1).");
    await expect(bulletin).toContainText("One quotation mark is opened and not closed.");
    await expect(bulletin).toContainText(/You name: .*Dillon/);
    const ticks = bulletin.getByRole("checkbox");
    await expect(ticks).toHaveCount((element.values.get("checklist") as readonly string[]).length);
    await ticks.nth(1).check();
    await expect(bulletin).toContainText("Kept on this device.");

    await page.reload();
    await expect(area).toHaveValue(text);
    await expect(bulletin).toContainText(`15 of ${limit} words`);
    await expect(ticks.nth(1)).toBeChecked();
    await expect(ticks.nth(0)).not.toBeChecked();

    const downloading = page.waitForEvent("download");
    await bulletin.getByRole("button", { name: "Download as text" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.txt$/);
    expect(await readFile(await download.path(), "utf8")).toBe(`${title}\n\n${text}\n`);

    await area.fill("word ".repeat(Number(limit) + 3));
    await expect(bulletin).toContainText(`${Number(limit) + 3} of ${limit} words, 3 over`);
  });

  test("typed in two windows side by side loses nothing of either", async ({ page, context }, { project }) => {
    test.skip(project.name !== "desktop", "A phone shows one window.");
    const other = await context.newPage();
    for (const window of [page, other]) {
      await window.goto(address);
      await waitForDevice(window);
    }
    const areaOf = (window: Page) => window.getByRole("textbox", { name: title });
    const regionOf = (window: Page) => window.getByRole("region", { name: title });
    await areaOf(page).fill("Written here first.");
    await expect(regionOf(page)).toContainText("Kept on this device.");

    await areaOf(other).fill("And there.");
    await expect(areaOf(other)).toHaveValue("Written here first.\n\nAnd there.");
    await expect(regionOf(other)).toContainText("What another window wrote stands above.");
    await areaOf(other).press("!");
    await expect(areaOf(other)).toHaveValue("Written here first.\n\nAnd there.!");
    await expect(regionOf(other).getByText("Kept on this device.", { exact: true })).toBeVisible();

    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(areaOf(page)).toHaveValue("Written here first.\n\nAnd there.!");
    await page.reload();
    await expect(areaOf(page)).toHaveValue("Written here first.\n\nAnd there.!");
  });

  test("stands in the notebook beside first guesses and later answers, until one starts over", async ({ page }) => {
    const guessed = course.lessons[0];
    const [guess] = guessed?.guesses ?? [];
    const [before, after] = guess?.options.map((option) => option.text) ?? [];
    if (!guessed || !guess || !before || !after) throw new Error("The first lesson has no guess.");
    await page.goto("/badia/notebook");
    await expect(page.getByText("Nothing is written here yet.")).toBeVisible();
    await page.getByRole("link", { name: "Begin with lesson 1" }).click();
    const asks = page.locator(".ask-guess").filter({ has: page.locator(`input[name^="${guess.id}"]`) });
    await waitForDevice(page);
    await asks.first().getByLabel(before, { exact: true }).check();
    await asks.first().getByRole("button", { name: "Keep this guess" }).click();
    await asks.last().getByLabel(after, { exact: true }).check();
    await asks.last().locator("button[type=submit]").click();
    await expect(asks.last().locator(".ask-kept")).toContainText(`Now you say: ${after}`);
    await expect(asks.first().locator(".ask-kept"), "what was known on day one").toContainText(`Kept: ${before}`);
    await expect(asks.first().getByRole("button"), "can no longer be changed").toHaveCount(0);

    await page.goto(address);
    await waitForDevice(page);
    await page.getByRole("textbox", { name: title }).fill(text);
    await expect(page.getByRole("region", { name: title })).toContainText("Kept on this device.");

    await page.goto("/badia/notebook");
    const first = page.getByRole("region", { name: guessed.title });
    await expect(first).toContainText(`On day one ${before}`);
    await expect(first).toContainText(`Now ${after}`);
    await expect(first).toContainText(`2 of ${guessed.asks} questions answered.`);
    await expect(page.getByRole("region", { name: lesson.title }).getByRole("blockquote")).toHaveText(text);
    await expect(page.getByText(`Still to come: ${course.lessons.length - 2} lessons.`)).toBeVisible();

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a text file" }).click();
    const saved = await readFile(await (await downloading).path(), "utf8");
    for (const part of [`On day one: ${before}`, `Now: ${after}`, text]) expect(saved).toContain(part);

    const dialog = page.getByRole("dialog", { name: "Delete what this notebook keeps?" });
    await page.getByRole("button", { name: "Start over" }).click();
    await dialog.getByRole("button", { name: "Keep them" }).click();
    await expect(dialog).toBeHidden();
    await expect(first).toContainText(`On day one ${before}`);
    await page.getByRole("button", { name: "Start over" }).click();
    await dialog.getByRole("button", { name: "Delete them" }).click();
    await expect(page.getByText("Nothing is written here yet.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Nothing is written here yet.")).toBeVisible();
    await page.goto(address);
    await waitForDevice(page);
    await expect(page.getByRole("textbox", { name: title })).toHaveValue("");
  });
});
