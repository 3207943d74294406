import { getClaim, getEntity } from "../src/course/fact-base";
import { capitalise } from "../src/course/render";
import { foldSpace, listElements, listWrittenTexts, readFacts, textOf, wordsOf } from "./support/course";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const facts = readFacts("badia");
const { course } = facts;

for (const lesson of course.lessons) {
  const list = (name: string) => listElements(course, lesson, name);

  test(`lesson ${lesson.number} reads without JavaScript`, async ({ page }, { project }) => {
    test.skip(
      project.name !== "desktop",
      "A phone shows the same words, and axe and its width are looked at elsewhere.",
    );
    await page.goto(`/badia/lessons/${lesson.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
    const markers = page.locator(".prose .cite").filter({ visible: true });
    for (const marker of [markers.first(), markers.last()]) {
      const claim = getClaim(facts, (await marker.getAttribute("popovertarget"))?.replace("claim-", "") ?? "");
      await marker.click();
      const card = page.locator(".card:popover-open");
      await expect(card).toContainText(claim.gist);
      await expect(card.getByRole("link", { name: /^Source \d, paragraph \d+$/ }).first()).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(card).toBeHidden();
    }

    for (const story of await page.locator(".map-story").all())
      for (const step of await story.locator(".map-step").all()) await expect(step.getByRole("img")).toBeVisible();
    await expect(page.locator(".map-step")).toHaveCount(list("Step").length);

    for (const network of list("Network")) {
      const figure = page.getByRole("figure", { name: textOf(network, "title") });
      await expect(figure.locator(".network-row").filter({ visible: true })).not.toHaveCount(0);
      await figure.getByRole("radio").nth(1).check();
      await expect(figure.locator(".network-row").filter({ visible: false })).not.toHaveCount(0);
    }
    for (const timeline of list("Timeline")) {
      const figure = page.getByRole("figure", { name: textOf(timeline, "title") });
      for (const event of wordsOf(timeline, "events"))
        await expect(figure.getByText(capitalise(getEntity(facts, event).name)).first()).toBeVisible();
    }
    for (const lineage of list("Lineage"))
      await expect(
        page.getByRole("figure", { name: getClaim(facts, textOf(lineage, "claim")).gist }).locator(".lineage-print"),
      ).not.toHaveCount(0);
    for (const origins of list("Origins")) {
      const rows = page.locator(".origins tbody");
      await expect(rows).toHaveCount(wordsOf(origins, "claims").length);
      await rows.first().getByText("How many voices?").click();
      await expect(rows.first().locator(".origins-answer")).toBeVisible();
    }
    for (const layers of list("MapLayers")) {
      await expect(page.getByRole("img", { name: textOf(layers, "title") })).toBeVisible();
      await expect(page.locator(".map-layers").getByRole("checkbox")).not.toHaveCount(0);
    }
    for (const ruler of list("Measure")) {
      const figure = page.locator(".measure", { hasText: textOf(ruler, "title") });
      await expect(figure.getByRole("row")).toHaveCount(wordsOf(ruler, "places").length);
      await expect(figure.getByRole("combobox")).toHaveCount(0);
    }

    const ours = page.locator(".judge-ours");
    const checks = list("CheckOnMap").flatMap((one) => getClaim(facts, textOf(one, "claim")).mapChecks ?? []);
    await expect(ours).toHaveCount(list("Case").length + checks.length);
    for (const one of await ours.all()) {
      await expect(one.locator(".judge-why")).toBeHidden();
      await one.getByText("What we would say", { exact: true }).click();
      await expect(one.locator(".judge-why")).toBeVisible();
      await expect(one).toContainText("We would say:");
    }

    const shown = foldSpace(await page.locator(".prose").innerText());
    const written = listWrittenTexts(course, lesson);
    expect(written.length).toBeGreaterThan(40);
    expect(
      written.filter((text) => !shown.includes(text)),
      "what the author wrote and the page does not show",
    ).toEqual([]);
  });
}

test("the menu, the cast and the contents open without JavaScript", async ({ page }, { project }) => {
  await page.goto(`/badia/lessons/${course.lessons[0]?.id}`);
  await page.getByRole("button", { name: "Cast" }).click();
  await expect(page.locator("#lesson-cast:popover-open")).toContainText("Who and where");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Contents" }).click();
  const last = course.lessons.at(-1)?.title ?? "";
  await page.locator("#lesson-contents").getByRole("link", { name: last }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(last);
  if (project.name === "phone") await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("navigation", { name: "Course" }).getByRole("link", { name: "Glossary" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glossary");
});

test("the notebook says what it needs a script for", async ({ page }) => {
  await page.goto("/badia/notebook");
  // Playwright's matchers pass over the text of `noscript`.
  const notice = page.getByRole("main").locator("noscript p");
  await expect(notice).toBeVisible();
  expect(await notice.textContent()).toContain("Answers are remembered by a script.");
  await expect(page.getByText("Looking on this device.")).toBeHidden();
});
