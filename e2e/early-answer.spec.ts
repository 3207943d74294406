import { lessonQuestions } from "./support/answer-lesson";
import { readCourse } from "./support/course";
import { expect, test } from "./support/test";

const course = readCourse("badia");

test("what is chosen before the device was read stays chosen", async ({ page }) => {
  await page.addInitScript(() => {
    // The device answers when the test lets it.
    const { get } = IDBObjectStore.prototype;
    const held: (() => void)[] = [];
    Object.assign(window, {
      letGo: () => {
        for (const go of held.splice(0)) go();
      },
    });
    IDBObjectStore.prototype.get = function (key) {
      const request = get.call(this, key);
      const success = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "onsuccess");
      Object.defineProperty(request, "onsuccess", {
        set: (handler) => success?.set?.call(request, (event: Event) => held.push(() => handler?.call(request, event))),
      });
      return request;
    };
  });
  await page.goto(`/${course.id}/lessons/${course.lessons[0]?.id}`);
  await page.waitForFunction(() => performance.getEntriesByName("hydrated").length > 0);
  const open = lessonQuestions(page).filter({ has: page.getByRole("radio") });
  const count = await open.count();
  expect(count).toBeGreaterThan(2);
  for (let i = 0; i < count; i++) await open.nth(i).getByRole("radio").last().check();
  for (const button of await page.locator(".ask form button[type=submit]").all()) await expect(button).toBeDisabled();
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expect(page.locator(".kept-count")).toHaveText(/answered/);
  for (const button of await page.locator(".ask form button[type=submit]").all()) await expect(button).toBeEnabled();
  for (let i = 0; i < count; i++) await expect(open.nth(i).getByRole("radio").last()).toBeChecked();
  await page
    .getByRole("region", { name: /^Stop and recall:/ })
    .first()
    .getByRole("button", { name: "Answer" })
    .click();
  await expect(page.locator(".feedback-head").first()).toBeFocused();
});
