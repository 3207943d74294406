import { answerByKeyboard, answerWrongly } from "./support/answer";
import { findSeedOfAllKinds, makeForm } from "./support/form";
import { expect, test } from "./support/test";

for (const colorScheme of ["light", "dark"] as const)
  test(`shots ${colorScheme}`, async ({ page }, { project }) => {
    test.setTimeout(120000);
    await page.emulateMedia({ colorScheme });
    const seed = findSeedOfAllKinds("badia", 9);
    await page.goto(`/badia/practice?length=9&seed=${seed}`);
    const looked = new Set<string>();
    for (const [i, item] of makeForm("badia", 9, seed).entries()) {
      await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
      const isNew = !looked.has(item.kind);
      looked.add(item.kind);
      await page.waitForTimeout(300);
      if (isNew)
        await page.screenshot({
          path: `/tmp/shots/q/${item.kind}-open-${colorScheme}-${project.name}.png`,
          fullPage: true,
        });
      if (i % 2) await answerWrongly(page, item);
      else await answerByKeyboard(page, item);
      await page.waitForTimeout(200);
      if (isNew)
        await page.screenshot({
          path: `/tmp/shots/q/${item.kind}-told-${colorScheme}-${project.name}.png`,
          fullPage: true,
        });
      await page.getByRole("button", { name: i === 8 ? "See the result" : "Next question" }).click();
    }
    await page.screenshot({ path: `/tmp/shots/q/result-${colorScheme}-${project.name}.png`, fullPage: true });
    await page.goto("/badia/lessons/small-or-large");
    await page.locator(".prose .cite").nth(3).click();
    await page.screenshot({ path: `/tmp/shots/q/card-${colorScheme}-${project.name}.png` });
    await page.keyboard.press("Escape");
    await page.locator(".map-story").evaluate((story) => story.scrollIntoView({ block: "start", behavior: "instant" }));
    for (let i = 1; i < 5; i++) {
      await page.getByRole("button", { name: "Next", exact: true }).click();
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `/tmp/shots/q/story${i}-${colorScheme}-${project.name}.png` });
    }
  });
