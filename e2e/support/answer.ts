import type { Locator, Page } from "@playwright/test";
import type { Item, MatchItem, OrderItem, PinItem } from "../../src/quiz/item";
import { expect } from "./test";

export const question = (page: Page): Locator => page.locator("form.question");

/** How the controls of a question stand: what is ticked, typed or put in order, what each of them says, and how it is marked. What was announced on the way there is left out. */
export const readControls = (page: Page) =>
  question(page)
    .locator("fieldset")
    .first()
    .evaluate((fieldset) => {
      const all = <T extends HTMLElement>(selector: string): readonly T[] => [
        ...fieldset.querySelectorAll<T>(selector),
      ];
      const announced = all("[role=status]").map(({ innerText }) => innerText);
      return {
        given: all<HTMLInputElement>("input:is(:checked, :not([type=radio], [type=checkbox]))").map(
          ({ value }) => value,
        ),
        says: (fieldset as HTMLElement).innerText.split("\n").filter((line) => line && !announced.includes(line)),
        marks: all("[data-mark], [data-verdict]").map(({ dataset }) => dataset["mark"] ?? dataset["verdict"]),
      };
    });

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
  // The code of a rarer kind may still be on its way.
  await radio.waitFor({ state: "attached" });
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

const inputOf = (page: Page, option: string): Locator => question(page).locator(`input[value="${option}"]`);

const fieldOf = (page: Page): Locator => question(page).getByRole("textbox");

const mapOf = (page: Page): Locator => question(page).getByRole("application");

/** What the form would send for a pin that was set by hand. */
const handOf = (page: Page): Locator => question(page).locator('input:is([name="lon"], [name="lat"])');

/** What to type for a right answer. */
const typedText = (item: Extract<Item, { readonly kind: "number" | "text" }>): string =>
  item.kind === "number" ? String(item.key.value) : item.key.text;

/** Has the list stand the pin where it belongs, then takes it there by hand: from the list to the map, one step away and back. */
async function pinByKeyboard(page: Page, item: PinItem): Promise<void> {
  const radio = inputOf(page, item.key[0]);
  await chooseByKeyboard(page, radio);
  await page.keyboard.press("Shift+Tab");
  await expect(mapOf(page)).toBeFocused();
  await expect(handOf(page)).toHaveCount(0);
  for (const key of ["Shift+ArrowLeft", "ArrowUp", "ArrowDown", "Shift+ArrowRight"]) await page.keyboard.press(key);
  await expect(handOf(page)).toHaveCount(2);
  await expect(radio).not.toBeChecked();
  await expect(question(page).getByRole("status")).toHaveText(/^The pin stands /);
}

/** The same by touch: the map is tapped where the list showed the pin. */
async function pinByTouch(page: Page, item: PinItem): Promise<void> {
  await inputOf(page, item.key[0]).tap();
  const [pin, map] = await Promise.all([question(page).locator(".pin-mark").boundingBox(), mapOf(page).boundingBox()]);
  if (!pin || !map) throw new Error("The list set no pin on the map.");
  await mapOf(page).tap({ position: { x: pin.x + pin.width / 2 - map.x, y: pin.y + pin.height / 2 - map.y } });
  await expect(handOf(page)).toHaveCount(2);
}

/** Answers the question rightly, with keys alone. */
export async function answerByKeyboard(page: Page, item: Item): Promise<void> {
  switch (item.kind) {
    case "choice":
    case "map":
      await chooseByKeyboard(page, inputOf(page, item.key[0]));
      break;
    case "multiple":
      for (const key of item.key) {
        await tabTo(page, inputOf(page, key));
        await page.keyboard.press("Space");
        await expect(inputOf(page, key)).toBeChecked();
      }
      break;
    case "pin":
      await pinByKeyboard(page, item);
      break;
    case "number":
    case "text":
      await tabTo(page, fieldOf(page));
      await page.keyboard.type(typedText(item));
      break;
    case "match":
      await matchBy(page, item, async (list, option) => {
        await tabTo(page, list);
        // Letters would do as well, but no key types a quotation mark.
        for (let n = 0; n < item.options.length && (await list.locator("option:checked").textContent()) !== option; n++)
          await page.keyboard.press("ArrowDown");
        await expect(list.locator("option:checked")).toHaveText(option);
      });
      break;
    case "order":
      await orderBy(page, item, async (button) => {
        await tabTo(page, button);
        await page.keyboard.press("Enter");
      });
      break;
  }
  const submit = question(page).getByRole("button", { name: "Answer" });
  await tabTo(page, submit);
  await page.keyboard.press("Enter");
}

/** Answers the question rightly, by touch; what is asked on a map on the map. */
export async function answerByTouch(page: Page, item: Item): Promise<void> {
  switch (item.kind) {
    case "map": {
      const letter = "ABCDEF"[item.markers.findIndex(({ option }) => option === item.key[0])] ?? "";
      await question(page).locator(`.quiz-pin[data-pin=${letter}]`).tap();
      break;
    }
    case "choice":
    case "multiple":
      for (const key of item.key) await question(page).getByText(textOf(item, key), { exact: true }).tap();
      break;
    case "pin":
      await pinByTouch(page, item);
      break;
    case "number":
    case "text":
      await fieldOf(page).fill(typedText(item));
      break;
    case "match":
      await matchBy(page, item, async (list, option) => void (await list.selectOption({ label: option })));
      break;
    case "order":
      await orderBy(page, item, (button) => button.tap());
      break;
  }
  await question(page).getByRole("button", { name: "Answer" }).tap();
}

/** Gives every choice, line and field a wrong answer; an order is left as it stands. */
export async function answerWrongly(page: Page, item: Item): Promise<void> {
  const wrong = item.options.find(({ refutedBy }) => refutedBy !== null);
  switch (item.kind) {
    case "choice":
    case "map":
    case "multiple":
    case "pin":
      await inputOf(page, wrong?.id ?? "").check();
      break;
    case "number":
      await fieldOf(page).fill(String(item.key.value + 3 * item.key.tolerance + 7));
      break;
    case "text":
      await fieldOf(page).fill("Nobody, nowhere");
      break;
    case "match":
      for (const prompt of item.prompts) {
        const stranger = item.options.find(
          ({ id }) => !item.key.some((pair) => pair.prompt === prompt.id && pair.option === id),
        );
        await question(page)
          .getByLabel(prompt.text, { exact: true })
          .selectOption(stranger?.id ?? "");
      }
      break;
    case "order":
      break;
  }
  await question(page).getByRole("button", { name: "Answer" }).click();
}
