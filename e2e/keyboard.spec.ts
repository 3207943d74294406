import type { Locator, Page } from "@playwright/test";
import { readFacts } from "./support/course";
import { expect, test } from "./support/test";

// A trace takes a picture of the page at every key, and a failure names the element.
test.use({ trace: "off" });

const { course } = readFacts("badia");
const lessons = course.lessons.map(({ id }) => `/badia/lessons/${id}`);

/** Opens by Enter, shuts by Escape, opens by Space and shuts by its own button; the focus comes back to the button. */
async function expectToOpenAndShut(page: Page, button: Locator, opened: Locator): Promise<void> {
  await expect(opened).toBeHidden();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(opened).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(opened.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(opened).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("Space");
  await expect(opened).toBeVisible();
  await page.keyboard.press("Space");
  await expect(opened).toBeHidden();
}

test("the menu opens and shuts by keys, and leads on", async ({ page }, { project }) => {
  test.skip(project.name !== "phone", "A wide screen shows the places without a menu.");
  await page.goto("/badia");
  const button = page.getByRole("button", { name: "Menu" });
  const menu = page.getByRole("navigation", { name: "Course" });
  await expectToOpenAndShut(page, button, menu);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(menu.getByRole("link", { name: "Atlas" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Atlas" })).toBeVisible();
});

test("the contents and the cast of a lesson open and shut by keys, and lead on", async ({ page }) => {
  await page.goto(lessons[1] ?? "");
  await expectToOpenAndShut(
    page,
    page.getByRole("button", { name: "Cast", exact: true }),
    page.getByRole("complementary", { name: "Who and where" }),
  );
  const contents = page.locator("#lesson-contents");
  await expectToOpenAndShut(page, page.getByRole("button", { name: "Contents", exact: true }), contents);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(contents.getByRole("link", { name: "All lessons" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(lessons[0] ?? "");
});

test("a reader skips to the content by keys", async ({ page }) => {
  await page.goto(lessons[0] ?? "");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus")).toHaveCount(1);
});

/** More than the elements of a lesson that take the focus. */
const MOST_STOPS = 400;

for (const keys of ["Tab", "Shift+Tab"]) {
  test(`the bar hides nothing that has the focus, by ${keys}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(lessons[0] ?? "");
    const bar = page.getByRole("navigation", { name: "Lesson", exact: true });
    const ends = page.getByRole("navigation", { name: "Other lessons" }).getByRole("link");
    await (keys === "Tab" ? bar.getByRole("button", { name: "Cast" }) : ends.last()).focus();
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < MOST_STOPS; stops++) {
      await page.keyboard.press(keys);
      const at = await bar.evaluate((element) => {
        const focused = document.activeElement;
        if (!focused?.closest(".prose, .lesson-end")) return { place: "out", name: "" };
        const { bottom } = element.getBoundingClientRect();
        const box = focused.getBoundingClientRect();
        const isHidden = box.top < bottom - 1 || box.top > innerHeight;
        const name = `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent}`.slice(0, 80);
        return { place: isHidden ? "hidden" : "seen", name };
      });
      if (at.place === "out") break;
      if (at.place === "hidden") hidden.push(at.name);
    }
    expect(stops).toBeGreaterThan(50);
    expect(stops, "presses of the key until the lesson is left").toBeLessThan(MOST_STOPS);
    expect(hidden, "under the bar, or off the screen").toEqual([]);
  });
}
