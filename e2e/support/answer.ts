import type { Locator, Page } from "@playwright/test";
import type { Item, MatchItem, OrderItem } from "../../src/quiz/item";
import { expect } from "./test";

export const question = (page: Page): Locator => page.locator("form.question");

const textOf = (item: Item, option: string): string => item.options.find(({ id }) => id === option)?.text ?? "";

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Sixty presses of Tab did not reach the element.");
}

/** Tabs into the radio group and walks to the option with the arrow keys. */
async function chooseByKeyboard(page: Page, radio: Locator): Promise<void> {
  const group = question(page).getByRole("radio");
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    if (await group.evaluateAll((radios) => radios.includes(document.activeElement as HTMLElement))) break;
  }
  await page.keyboard.press("Space");
  for (let i = 0; i < 6 && !(await radio.isChecked()); i++) await page.keyboard.press("ArrowDown");
  await expect(radio).toBeChecked();
}

const rowTexts = (page: Page): Promise<string[]> => question(page).locator(".order-text").allTextContents();

/** Where each event has to go to stand in the key's order: moves one row up at a time. */
async function orderBy(page: Page, item: OrderItem, press: (button: Locator) => Promise<void>): Promise<void> {
  for (const [target, id] of item.key.order.entries()) {
    const text = textOf(item, id);
    for (let now = (await rowTexts(page)).indexOf(text); now > target; now--) {
      await press(question(page).getByRole("button", { name: `Earlier: ${text}`, exact: true }));
      await expect(
        question(page)
          .locator(".order-text")
          .nth(now - 1),
      ).toHaveText(text);
    }
  }
}

async function matchBy(
  page: Page,
  item: MatchItem,
  choose: (list: Locator, option: string) => Promise<void>,
): Promise<void> {
  for (const prompt of item.prompts) {
    const option = item.key.find((pair) => pair.prompt === prompt.id)?.option ?? "";
    await choose(question(page).getByLabel(prompt.text, { exact: true }), textOf(item, option));
  }
}

const radioOf = (page: Page, option: string): Locator => question(page).locator(`input[type=radio][value="${option}"]`);

/** Answers the question rightly, with keys alone. */
export async function answerByKeyboard(page: Page, item: Item): Promise<void> {
  if (item.kind === "choice" || item.kind === "map") await chooseByKeyboard(page, radioOf(page, item.key[0]));
  else if (item.kind === "match")
    await matchBy(page, item, async (list, option) => {
      await tabTo(page, list);
      await page.keyboard.type(option);
      await expect(list.locator("option:checked")).toHaveText(option);
    });
  else if (item.kind === "order")
    await orderBy(page, item, async (button) => {
      await tabTo(page, button);
      await page.keyboard.press("Enter");
    });
  const submit = question(page).getByRole("button", { name: "Answer" });
  await tabTo(page, submit);
  await page.keyboard.press("Enter");
}

/** Answers the question rightly, by touch; a map question on its map. */
export async function answerByTouch(page: Page, item: Item): Promise<void> {
  if (item.kind === "map") {
    const letter = "ABCDEF"[item.markers.findIndex(({ option }) => option === item.key[0])] ?? "";
    await question(page).locator(`.quiz-pin[data-pin=${letter}]`).tap();
  } else if (item.kind === "choice") await question(page).getByText(textOf(item, item.key[0]), { exact: true }).tap();
  else if (item.kind === "match")
    await matchBy(page, item, async (list, option) => void (await list.selectOption({ label: option })));
  else if (item.kind === "order") await orderBy(page, item, (button) => button.tap());
  await question(page).getByRole("button", { name: "Answer" }).tap();
}

/** Answers a choice wrongly: with the first option that is not the key. */
export async function answerWrongly(page: Page, item: Item): Promise<void> {
  if (item.kind === "choice" || item.kind === "map") {
    const wrong = item.options.find(({ id }) => id !== item.key[0]);
    await radioOf(page, wrong?.id ?? "").check();
  } else if (item.kind === "match") {
    for (const prompt of item.prompts) {
      const wrong = item.options.find(
        ({ id }) => !item.key.some((pair) => pair.prompt === prompt.id && pair.option === id),
      );
      await question(page)
        .getByLabel(prompt.text, { exact: true })
        .selectOption(wrong?.id ?? "");
    }
  }
  await question(page).getByRole("button", { name: "Answer" }).click();
}
