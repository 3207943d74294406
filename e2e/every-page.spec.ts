import { answerWrongly } from "./support/answer";
import { findSeedOfAllKinds, makeForm, readCourse } from "./support/form";
import { expect, expectNoAxeViolations, test } from "./support/test";

const course = readCourse("badia");
const pages = [
  "/",
  "/badia",
  ...course.lessons.map(({ id }) => `/badia/lessons/${id}`),
  "/badia/sources",
  ...course.sources.map(({ id }) => `/badia/sources/${id}`),
  "/badia/practice",
  "/badia/practice?length=6&seed=axe",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const address of pages) {
      test(`axe finds nothing on ${address}`, async ({ page }, { project }) => {
        if (project.name === "phone") await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(address);
        await expectNoAxeViolations(page);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(sideways, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
      });
    }
  });
}

test("every link of the course leads somewhere", async ({ page, request }, { project }) => {
  test.skip(project.name !== "desktop", "The links are the same on a phone.");
  const seen = new Set<string>();
  for (const address of pages) {
    await page.goto(address);
    for (const href of await page
      .locator("a[href^='/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))) {
      seen.add(href);
    }
  }
  const documents = new Map<string, string>();
  for (const href of seen) {
    const [path = "", anchor] = href.split("#");
    if (!documents.has(path)) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      documents.set(path, await response.text());
    }
    if (anchor) expect(documents.get(path), href).toContain(`id="${anchor}"`);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test("an unknown address answers with a page that leads back", async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/);
  for (const address of ["/nowhere", "/badia/lessons/nowhere", "/badia/sources/nowhere"]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "No report leads here" })).toBeVisible();
    await expectNoAxeViolations(page);
  }
  await page.getByRole("link", { name: "To the first page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: course.title })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing while a quiz of every kind runs in ${colorScheme} colours`, async ({ page }, { project }) => {
    await page.emulateMedia({ colorScheme });
    if (project.name === "phone") await page.setViewportSize({ width: 320, height: 700 });
    const seed = findSeedOfAllKinds("badia", 9);
    await page.goto(`/badia/practice?length=9&seed=${seed}`);
    const looked = new Set<string>();
    for (const [i, item] of makeForm("badia", 9, seed).entries()) {
      await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
      const isNew = !looked.has(item.kind);
      looked.add(item.kind);
      if (isNew) await expectNoAxeViolations(page);
      await answerWrongly(page, item);
      if (isNew) await expectNoAxeViolations(page);
      await page.getByRole("button", { name: i === 8 ? "See the result" : "Next question" }).click();
    }
    await expect(page.getByRole("heading", { level: 1, name: /to untangle/ })).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test("axe finds nothing on an open card", async ({ page }) => {
  await page.goto(`/badia/lessons/${course.lessons[0]?.id}`);
  await page.locator(".prose .cite").first().click();
  await expect(page.locator(".card:popover-open")).toBeVisible();
  await expectNoAxeViolations(page);
});
