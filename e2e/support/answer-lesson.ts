import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Everything in a lesson that takes one answer, in the order of the text; a bulletin is none. */
export const lessonQuestions = (page: Page): Locator => page.locator(".prose .ask form");

/** Waits until the page has asked the device what it holds: before, an answer could not be kept. */
export async function waitForDevice(page: Page): Promise<void> {
  await expect(page.locator(".kept-count")).toHaveText(/answered/);
}

/** Chooses the last option of a question, types a number, or leaves an order as it stands, and commits to it; in a judgement the tick does. */
export async function answerAnyhow(question: Locator): Promise<void> {
  const commit = question.locator("button[type=submit]");
  const radios = question.getByRole("radio");
  const typed = question.locator("input[name=answer]:not([type=radio])");
  if ((await radios.count()) > 0) await radios.last().check();
  else if ((await typed.count()) > 0) await typed.fill("1");
  if ((await question.getAttribute("data-at-once")) === null) await commit.click();
  await expect(commit).toHaveCount(0);
}

/** What stands answered in each question of a lesson: the chosen option, or the order. */
export const readAnswers = (page: Page): Promise<readonly string[]> =>
  lessonQuestions(page).evaluateAll((forms) =>
    forms.map((form) =>
      [
        ...form.querySelectorAll<HTMLInputElement>(
          "input:checked, input[name=order], input[name=answer]:not([type=radio])",
        ),
      ]
        .map(({ value }) => value)
        .join(" "),
    ),
  );
