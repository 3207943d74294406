import type { Locator, Page } from "@playwright/test";
import { lineName, optionName } from "../../src/classroom/working/public-item";
import type { Item } from "../../src/quiz/item";
import { question } from "./answer";
import { expect } from "./test";

const inputOf = (page: Page, item: Item, option: string): Locator =>
  question(page).locator(`input[value="${optionName(item.options.findIndex(({ id }) => id === option))}"]`);

const wrongOption = (item: Item): string =>
  item.options.find(({ refutedBy }) => refutedBy !== null)?.id ?? item.options.at(-1)?.id ?? "";

/** The question that an assigned quiz shows now, out of the form as it is frozen. */
export async function shownQuestion(page: Page, form: readonly Item[]): Promise<Item> {
  const stem = await question(page).getByRole("heading", { level: 2 }).textContent();
  const item = form.find((one) => one.stem === stem?.trim());
  if (!item) throw new Error(`The form does not ask “${stem}”.`);
  return item;
}

/** Gives the question of an assigned quiz that is shown an answer, rightly or wrongly; an order is taken as it stands. It is sent by itself. */
export async function answerShown(page: Page, form: readonly Item[], rightly: boolean): Promise<Item> {
  const item = await shownQuestion(page, form);
  const pick = (key: string): string => (rightly ? key : wrongOption(item));
  switch (item.kind) {
    case "choice":
    case "map":
    case "pin":
      await inputOf(page, item, pick(item.key[0])).check();
      break;
    case "multiple":
      for (const key of rightly ? item.key : [wrongOption(item)]) await inputOf(page, item, key).check();
      break;
    case "number":
      await question(page)
        .getByRole("textbox")
        .fill(String(rightly ? item.key.value : item.key.value + 1000));
      break;
    case "text":
      await question(page)
        .getByRole("textbox")
        .fill(rightly ? item.key.text : "Nobody, nowhere");
      break;
    case "match":
      for (const [i, prompt] of item.prompts.entries()) {
        const key = item.key.find((pair) => pair.prompt === prompt.id)?.option ?? "";
        const option = optionName(item.options.findIndex(({ id }) => id === key));
        await question(page)
          .locator(`select[name="line ${lineName(i)}"]`)
          .selectOption(rightly ? option : { index: 1 });
      }
      break;
    case "order":
      await question(page).getByRole("button", { name: "This order is my answer" }).click();
      break;
  }
  return item;
}

/** What the page says of the pupil's answers as a whole: "Saved", or that they are kept. */
export const savingLine = (page: Page): Locator => page.locator(".saving-state");

/** Waits until the question that is shown stands so: "answered" once the server has it. */
export async function expectStanding(page: Page, standing: "answered" | "kept on this device"): Promise<void> {
  const step = page.getByRole("navigation", { name: "Questions" }).locator('[aria-current="step"]');
  await expect(step).toHaveAccessibleName(new RegExp(`, ${standing}$`));
}

/** Answers the questions of an assigned quiz from the one that is shown to the last one, each until the server has it. */
export async function answerAll(page: Page, form: readonly Item[], rightly: boolean): Promise<void> {
  const next = page.getByRole("button", { name: "Next question" });
  for (;;) {
    await answerShown(page, form, rightly);
    await expectStanding(page, "answered");
    if (!(await next.isVisible())) return;
    await next.click();
  }
}
