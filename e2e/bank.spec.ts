import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { parse as parseGift } from "gift-pegjs";
import Papa from "papaparse";
import { FORMATS } from "../src/exchange/formats";
import { allOf, lintXml, readXml } from "../src/exchange/test-read-xml";
import { generateBank } from "../src/quiz/bank/generate-bank";
import { rightResponse } from "../src/quiz/telling/right-response";
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
    await expect(page.getByText("Once the school is set up, only teachers can open this page.")).toBeVisible();

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

/** How many items a downloaded file holds; fails where it is not what its name says. */
const COUNT_ITEMS: Readonly<Record<string, (file: Buffer) => number | Promise<number>>> = {
  "gift.txt": (file) => parseGift(file.toString()).filter(({ type }) => type !== "Category").length,
  "moodle.xml": async (file) => {
    expect(await lintXml([file.toString()])).toEqual([]);
    const questions = allOf(readXml(file.toString()), "question");
    return questions.filter(({ attributes }) => attributes.type !== "category").length;
  },
  "qti3.zip": async (file) => {
    const files = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    const documents = files.filter(([path]) => path.endsWith(".xml"));
    expect(await lintXml(documents.map(([, text]) => text))).toEqual([]);
    const manifest = documents.find(([path]) => path === "imsmanifest.xml")?.[1] ?? "";
    const resources = allOf(readXml(manifest), "resource").map(({ attributes }) => attributes);
    const paths = files.map(([path]) => path);
    expect(paths).toEqual(expect.arrayContaining(resources.map(({ href }) => href)));
    return resources.filter(({ type }) => type === "imsqti_item_xmlv3p0").length;
  },
  "anki.txt": (file) => {
    const lines = file.toString().trimEnd().split("\n");
    const head = lines.filter((line) => line.startsWith("#"));
    expect(head).toEqual(expect.arrayContaining(["#separator:tab", "#guid column:1", "#tags column:4"]));
    const notes = lines.slice(head.length).map((line) => line.split("\t"));
    expect(notes.filter((fields) => fields.length !== 4)).toEqual([]);
    return notes.length;
  },
  csv: (file) => {
    const { data, errors } = Papa.parse<{ readonly stem: string }>(file.toString().trim(), { header: true });
    expect(errors).toEqual([]);
    return data.filter(({ stem }) => stem !== "").length;
  },
};

test("a form is downloaded in every format, each such as its name says", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "The files are the same on a phone.");
  const form = makeForm("badia", 12, "paper");
  await page.goto("/badia/bank/form?seed=paper&by=length&offer=12");
  for (const { id, title, extension } of FORMATS) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: title, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`badia-paper.${extension}`);
    const file = await readFile(await download.path());
    const again = await page.request.get(download.url());
    expect(Buffer.compare(file, await again.body()), `${id}: the same address gives the same file`).toBe(0);
    const { "x-items": carried, "x-left-out": leftOut = "" } = again.headers();
    const held = (await COUNT_ITEMS[extension]?.(file)) ?? 0;
    expect(String(held), `items in ${id}`).toBe(carried);
    const missing = leftOut.split("; ").reduce((sum, line) => sum + Number.parseInt(line || "0", 10), 0);
    expect(held + missing, `items in ${id} and left out of it: ${leftOut}`).toBe(form.length);
  }
  for (const [address, status, says] of [
    ["pdf", 404, /^There is no such format\. Choose from: gift, .*\.$/],
    ["gift?seed=a%20b", 400, /^seed: .*\.$/],
    ["csv?blueprint=%7B", 400, /^line 1, column 2: .*\.$/],
    ["anki?length=7", 400, /^length: "7" cannot be filled.*\.$/],
  ] as const) {
    const answer = await page.request.get(`/badia/export/${address}`);
    expect([answer.status(), (await answer.text()).trim()], address).toEqual([status, expect.stringMatching(says)]);
  }
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
