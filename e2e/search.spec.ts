import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { MAX_QUERY, MOST_SHOWN, searchCourse } from "../src/search/search-course";
import { openSearch, type SearchData } from "../src/search/search-index";
import { readFacts } from "./support/course";
import { expect, test } from "./support/test";

const { course } = readFacts("badia");
const index = openSearch(JSON.parse(readFileSync(".generated/badia/search.json", "utf8")) as SearchData);
const find = (query: string) => searchCourse(index, query, MOST_SHOWN);

const arabic = course.places.find((place) => place.arabic !== null);
const place = course.places.find(({ name }) => /^\p{L}{6,}$/u.test(name));
if (!arabic?.arabic || !place) throw new Error("The course has no place to look for.");
const misspelt = place.name.slice(0, 3) + place.name.slice(4);

const searchAddress = (query: string): string => `/badia/search?${new URLSearchParams({ q: query })}`;
const field = (page: Page) => page.getByRole("searchbox", { name: "A name, a word or a figure" });
const results = (page: Page) => page.locator(".found-title").getByRole("link");

/** The links of the page are those that the pure search gives, in its order. */
async function expectResults(page: Page, query: string): Promise<void> {
  const links = () => results(page).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  await expect.poll(links).toEqual(find(query).results.map(({ href }) => href));
}

test("what is typed is found while one types, and stays over Enter, reload, a result and the way back", async ({
  page,
}) => {
  await page.goto("/badia/search");
  await expect(field(page)).toBeFocused();
  await expect(page.getByText("For instance:")).toBeVisible();
  await page.keyboard.type(place.name);
  await expect(page).toHaveURL(searchAddress(place.name));
  await expectResults(page, place.name);
  await expect(results(page).first()).toHaveText(place.name);
  await expect(page.getByText(new RegExp(`\\d+ results? for “${place.name}”`))).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(searchAddress(place.name));
  await expectResults(page, place.name);
  await page.reload();
  await expect(field(page)).toHaveValue(place.name);
  await expectResults(page, place.name);
  await results(page).first().click();
  await expect(page).toHaveURL(`/badia/places/${place.id}`);
  await page.goBack();
  await expect(field(page)).toHaveValue(place.name);
  await expectResults(page, place.name);
});

test("an Arabic name is found", async ({ page }) => {
  await page.goto("/badia/search");
  await field(page).fill(arabic.arabic ?? "");
  await expect(page).toHaveURL(searchAddress(arabic.arabic ?? ""));
  await expect(results(page).first()).toHaveAttribute("href", `/badia/places/${arabic.id}`);
  await expect(page.locator(".found-also mark[lang=ar], .found-also [lang=ar] mark").first()).toHaveText(
    arabic.arabic ?? "",
  );
});

test("a misspelt name is found, and the page says that it is not spelled so", async ({ page }) => {
  expect(find(misspelt).found).toBe("near");
  await page.goto("/badia/search");
  await field(page).fill(misspelt);
  await expect(page.getByText(`Nothing is spelled “${misspelt}”.`)).toBeVisible();
  await expect(results(page).filter({ hasText: place.name }).first()).toBeVisible();
  await expectResults(page, misspelt);
});

test("where nothing is found the page says so, and what to try", async ({ page }) => {
  await page.goto("/badia/search");
  await field(page).fill("zzzzzz");
  await expect(page.getByText("Nothing found for “zzzzzz”.")).toBeVisible();
  await expect(page.getByText("Check the spelling, or try fewer words")).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await field(page).fill("");
  await expect(page.getByText("For instance:")).toBeVisible();
  await expect(page).toHaveURL("/badia/search");
});

const odd = [
  "<script>alert(1)</script>",
  '"; --',
  "%",
  "%E0%A4",
  "\\",
  "*?[",
  "\u0000",
  "\ud83d",
  "👩‍🚀",
  "\u202e",
  "..",
  "toString",
];
const long = `${place.name} ${"x ".repeat(10_000)}`;
const TOO_LONG = "The search was too long: only its beginning was looked for.";

test("odd input is looked for like any other", async ({ page, request }) => {
  await page.goto("/badia/search");
  for (const query of odd) {
    await field(page).fill(place.name);
    await expectResults(page, place.name);
    await field(page).fill(query);
    await expectResults(page, await field(page).inputValue());
    const response = await request.get(page.url());
    expect(response.status(), query).toBe(200);
  }
  await field(page).fill("   ");
  await expect(page.getByText("For instance:")).toBeVisible();
});

test("of several searches in one address the first is made", async ({ page }) => {
  await page.goto(`/badia/search?q=${place.name}&q=zzzzzz`);
  await expect(field(page)).toHaveValue(place.name);
  await expectResults(page, place.name);
});

test("a long text is cut, and the page says so", async ({ page }) => {
  await page.goto("/badia/search");
  await field(page).fill(long);
  await expect(page.getByText(TOO_LONG)).toBeVisible();
  await expectResults(page, long);
  await page.reload();
  await expect(field(page)).toHaveValue(long.slice(0, MAX_QUERY).trim());
  await expectResults(page, long.slice(0, MAX_QUERY));
});

test("a claim that is found leads into its lesson, with its card open", async ({ page }) => {
  const claim = course.claims.find(({ lesson }) => lesson === course.lessons[1]?.id);
  if (!claim) throw new Error("The second lesson tells no claim first.");
  await page.goto(searchAddress(claim.gist));
  await results(page).filter({ hasText: claim.gist }).first().click();
  await expect(page).toHaveURL(`/badia/lessons/${claim.lesson}#claim-${claim.id}`);
  await expect(page.locator(".card:popover-open")).toContainText(claim.gist);
  await expect(page.locator(".card:popover-open")).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form finds the same, and keeps the query", async ({ page }) => {
    await page.goto("/badia/search");
    await field(page).fill(place.name);
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(searchAddress(place.name));
    await expect(field(page)).toHaveValue(place.name);
    await expectResults(page, place.name);
    await field(page).fill("zzzzzz");
    await field(page).press("Enter");
    await expect(page.getByText("Nothing found for “zzzzzz”.")).toBeVisible();
    await page.goto("/badia/search");
    const example = page.getByRole("main").getByRole("listitem").getByRole("link").first();
    const name = (await example.textContent()) ?? "";
    await example.click();
    await expect(field(page)).toHaveValue(name);
    await expectResults(page, name);
  });

  test("a long text is cut, and the page says so", async ({ page }) => {
    await page.goto("/badia/search");
    await field(page).fill(long.slice(0, Number(await field(page).getAttribute("maxlength"))));
    await field(page).press("Enter");
    await expect(page.getByText(TOO_LONG)).toBeVisible();
    await expect(results(page)).not.toHaveCount(0);
  });
});
