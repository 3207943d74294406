import type { Page } from "@playwright/test";
import { generateBank } from "../src/quiz/generate-bank";
import { rightResponse } from "../src/quiz/right-response";
import { readFacts } from "./support/course";
import { makeForm } from "./support/form";
import { expect, expectNoAxeViolations, test } from "./support/test";

const facts = readFacts("badia");
const { items } = generateBank(facts, "standing");

/** Each page of a PDF is an object of this type; the tree of pages has another name. */
const countPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

async function expectFit(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a teacher finds an item, reads its key and proof, and goes on to the next page", async ({ page }) => {
    await page.goto("/badia");
    await page.getByRole("contentinfo").getByRole("link", { name: "Question bank" }).click();
    await expect(page.getByRole("heading", { name: `${items.length} of ${items.length} items` })).toBeVisible();
    await expect(page.getByText("Anybody who opens this page sees the keys.")).toBeVisible();

    const choices = items.filter(({ kind, skill }) => kind === "choice" && skill === "actor");
    await page.getByRole("combobox", { name: "Kind" }).selectOption("choice");
    await page.getByRole("combobox", { name: "Skill" }).selectOption("actor");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("heading", { name: `${choices.length} of ${items.length} items` })).toBeVisible();
    await page.getByRole("link", { name: "Next page" }).click();
    const item = choices[25];
    if (!item) throw new Error("The bank has no second page of choices.");
    const entry = page.locator(`[id="${item.id}"]`);
    await expect(entry.getByRole("heading", { level: 3 })).toContainText(item.stem);
    const key = item.options.find(({ refutedBy }) => refutedBy === null)?.text ?? "";
    await expect(entry.locator("[data-key=true]")).toHaveText(`${key} key`);
    await entry.getByText("Proof and wrong answers").click();
    await expect(entry.getByRole("link", { name: /^source \d, paragraph \d+$/i }).first()).toBeVisible();

    await page.getByLabel("Words in the question").fill("zzzz");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("heading", { name: `0 of ${items.length} items` })).toBeVisible();
  });
});

test("an address that cannot be read is answered with what is wrong, and the rest of it", async ({ page }) => {
  await page.goto("/badia/bank?kind=essay&skill=place&page=99");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("essay");
  const places = items.filter(({ skill }) => skill === "place");
  await expect(page.getByRole("heading", { name: `${places.length} of ${items.length} items` })).toBeVisible();
  await page.goto("/badia/bank/form?seed=a&by=table&actor-hard=x");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("actor, hard: “x” is no count.");
  await expect(page.getByLabel("actor, hard")).toHaveValue("x");
});

test("a form is printed with its key, alone, and in another version", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "Paper is the same from a phone.");
  const form = makeForm("badia", 12, "paper");
  await page.goto("/badia/bank/form");
  await page.getByLabel(/^Seed/).fill("paper");
  await page.getByRole("combobox", { name: "Length" }).selectOption("12");
  await page.getByRole("button", { name: "Make the form" }).click();
  const sheet = page.getByRole("region", { name: "Questions" });
  const key = page.getByRole("region", { name: "Key" });
  await expect(sheet.getByRole("heading", { level: 3 })).toHaveText(form.map(({ stem }) => stem));
  const code = (await sheet.getByText(/^code/).textContent()) ?? "";
  expect(code).toMatch(/^code \w{3}-\w{4}$/);
  await expect(key.getByText(code)).toBeVisible();
  const typed = form.findIndex(({ kind }) => kind === "text" || kind === "number");
  const right = form[typed] && rightResponse(form[typed]);
  if (right && "text" in right) await expect(key.getByRole("listitem").nth(typed)).toContainText(right.text);
  await expect(key.getByRole("link", { name: /^source \d, paragraph \d+$/ }).first()).toBeAttached();

  const sheets: Record<string, number> = {};
  for (const what of ["the form alone", "the key alone", "the form, and the key"]) {
    await page.getByRole("radio", { name: what }).check();
    for (const format of ["A4", "Letter"]) sheets[`${what} ${format}`] = countPages(await page.pdf({ format }));
  }
  const [formA4 = 0, formLetter = 0, keyA4 = 0, keyLetter = 0, bothA4, bothLetter] = Object.values(sheets);
  expect(formA4).toBeGreaterThan(0);
  expect(keyA4).toBeGreaterThan(0);
  expect([bothA4, bothLetter], JSON.stringify(sheets)).toEqual([formA4 + keyA4, formLetter + keyLetter]);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("button", { name: "Version B" }).click();
  await expect(page.getByRole("heading", { name: "Questions, version B" })).toBeVisible();
  await expect(page.getByText(code)).toHaveCount(0);
});

test("the items of a form are downloaded in the format whose button is pressed", async ({ page }) => {
  await page.goto("/badia/bank/form?seed=paper&by=length&offer=12");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "GIFT" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("badia-paper.gift.txt");
});

for (const address of [
  "/badia/bank?open=1&words=reports",
  "/badia/bank?kind=map",
  "/badia/bank?kind=pin",
  "/badia/bank?kind=order&open=1",
  "/badia/bank/form?seed=paper&by=length&offer=20",
  "/badia/bank/form?by=table&seed=paper&actor-any=x",
])
  test(`axe finds nothing in ${address}, and nothing is wider than its window`, async ({ page }, { project }) => {
    if (project.name === "phone") await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    await expectFit(page);
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeViolations(page, "colours");
  });
