import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Everything in a lesson that takes one answer, in the order of the text; a bulletin is none. */
export const lessonQuestions = (page: Page): Locator => page.locator(".prose .ask form");

/** Waits until the page has asked the device what it holds: before, an answer could not be kept. */
export async function waitForDevice(page: Page): Promise<void> {
  await expect(page.locator(".kept-count")).toHaveText(/answered/);
}

/** Chooses the last option of a question, or leaves an order as it stands, and commits to it. */
export async function answerAnyhow(question: Locator): Promise<void> {
  const commit = question.locator("button[type=submit]");
  const radios = question.getByRole("radio");
  if ((await radios.count()) > 0) await radios.last().check();
  await commit.click();
  await expect(commit).toHaveCount(0);
}

/** What stands answered in each question of a lesson: the chosen option, or the order. */
export const readAnswers = (page: Page): Promise<readonly string[]> =>
  lessonQuestions(page).evaluateAll((forms) =>
    forms.map((form) =>
      [...form.querySelectorAll<HTMLInputElement>("input:checked, input[name=order]")]
        .map(({ value }) => value)
        .join(" "),
    ),
  );
