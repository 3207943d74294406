import type { Page } from "@playwright/test";
import { gatherClaims } from "../src/course/entity-claims";
import { answerWrongly } from "./support/answer";
import { readFacts } from "./support/course";
import { crawl, listBroken } from "./support/crawl";
import { findSeedsOfAllKinds, makeForm } from "./support/form";
import { expect, expectNoAxeViolations, test } from "./support/test";
import { listUnlinkedNames } from "./support/unlinked-names";

const facts = readFacts("badia");
const { course } = facts;
const KINDS = ["actors", "places", "events"] as const;

/** Of each kind the page with the most claims and the one with the fewest. */
const entityPages = KINDS.flatMap((kind) => {
  const claims = (id: string): number => gatherClaims(facts, id).all.length;
  const ids = course[kind].map(({ id }) => id).sort((a, b) => claims(b) - claims(a));
  return [ids.at(0), ids.at(-1)].map((id) => `/badia/${kind}/${id}`);
});

const pages = [
  "/",
  "/badia",
  ...course.lessons.map(({ id }) => `/badia/lessons/${id}`),
  "/badia/atlas",
  "/badia/timeline",
  "/badia/actors",
  "/badia/places",
  ...entityPages,
  "/badia/sources",
  ...course.sources.map(({ id }) => `/badia/sources/${id}`),
  "/badia/glossary",
  "/badia/search",
  `/badia/search?q=${course.places[0]?.name}`,
  "/badia/search?q=zzzzz",
  ...(course.scenarios ? ["/badia/scenarios", ...course.scenarios.map(({ id }) => `/badia/scenarios/${id}`)] : []),
  "/badia/practice",
  "/badia/practice?length=6&seed=axe",
  "/badia/review",
  "/badia/knowledge",
  "/badia/notebook",
];

/** Resolves once the page has laid out, of itself, what it leaves for later. */
const waitForAllParts = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll(".prose > *, main section")].filter(
              (one) => getComputedStyle(one).contentVisibility === "auto",
            ).length,
        ),
      { intervals: [50, 100, 200] },
    )
    .toBe(0);

test.describe("axe finds nothing, and nothing is wider than its window, in light and dark colours", () => {
  for (const address of pages) {
    test(address, async ({ page }, { project }) => {
      if (project.name === "phone") await page.setViewportSize({ width: 320, height: 700 });
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(address);
      await waitForAllParts(page);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, "pixels that the page is wider than its window").toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoAxeViolations(page, "colours");
    });
  }
});

/** The distances that a reader may ask for, and lose nothing by: WCAG 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

test("where a reader spaces the letters out, nothing is wider than a window of 320 pixels, and no title is cut off", async ({
  page,
}, { project }) => {
  test.skip(project.name !== "phone", "A wide window has room for it.");
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of [
    "/badia",
    ...course.lessons.slice(0, 3).map(({ id }) => `/badia/lessons/${id}`),
    "/badia/atlas",
    "/badia/timeline",
    "/badia/practice?length=6&seed=axe",
    "/badia/knowledge",
  ]) {
    await page.goto(address);
    await waitForAllParts(page);
    await page.addStyleTag({ content: SPACED });
    const { sideways, cut } = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - window.innerWidth,
      cut: [...document.querySelectorAll(".lesson-bar-words")].filter(
        (words) => words.scrollHeight > words.clientHeight + 3,
      ).length,
    }));
    expect(sideways, `pixels that ${address} is wider than its window`).toBeLessThanOrEqual(0);
    expect(cut, `titles that are cut off on ${address}`).toBe(0);
  }
});

test("every link of the course leads somewhere, everything in it is reached from the first page, and every name from where it stands", async ({
  request,
}, { project }) => {
  test.skip(project.name !== "desktop", "The links are the same on a phone.");
  test.setTimeout(120_000);
  const found = await crawl(request, "/");
  expect(listBroken(found)).toEqual([]);
  const all = [
    ...pages.filter((address) => !address.includes("?")),
    ...KINDS.flatMap((kind) => course[kind].map(({ id }) => `/badia/${kind}/${id}`)),
  ];
  expect(
    all.filter((path) => !found.has(path)),
    "pages that no link leads to",
  ).toEqual([]);
  expect(
    all.flatMap((path) => {
      const { html = "", links = [] } = found.get(path) ?? {};
      return path.startsWith(`/${course.id}`) ? listUnlinkedNames(facts, path, html, links) : [];
    }),
    "names whose pages nothing on their page leads to",
  ).toEqual([]);
});

test("every claim stands on the pages of those it tells of, and its reports lead there", async ({ request }, {
  project,
}) => {
  test.skip(project.name !== "desktop", "The pages are the same on a phone.");
  const lost: string[] = [];
  for (const kind of KINDS) {
    for (const { id } of course[kind]) {
      const html = await (await request.get(`/badia/${kind}/${id}`)).text();
      for (const claim of gatherClaims(facts, id).all)
        if (!html.includes(`id="claim-${claim.id}"`)) lost.push(`${claim.id} on the page of ${id}`);
    }
  }
  for (const { id } of course.sources) {
    const html = await (await request.get(`/badia/sources/${id}`)).text();
    for (const claim of course.claims) {
      const isReported = claim.accounts.some(({ citations }) => citations.some(({ source }) => source === id));
      if (isReported && !html.includes(`#claim-${claim.id}"`)) lost.push(`a link to ${claim.id} on the page of ${id}`);
    }
  }
  expect(lost).toEqual([]);
});

test("an unknown address answers with a page that leads back", async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/);
  for (const address of [
    "/nowhere",
    "/badia/lessons/nowhere",
    "/badia/sources/nowhere",
    ...KINDS.map((kind) => `/badia/${kind}/nowhere`),
    `/badia/actors/${course.places[0]?.id}`,
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "No report leads here" })).toBeVisible();
  }
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "To the first page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: course.title })).toBeVisible();
});

test("axe finds nothing while a quiz of every kind runs, in light and dark colours", async ({ page }, { project }) => {
  test.skip(project.name !== "phone", "It takes half a minute, and its colours are the same on a wide screen.");
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 700 });
  const look = async (): Promise<void> => {
    await page.emulateMedia({ colorScheme: "light" });
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeViolations(page, "colours");
  };
  const looked = new Set<string>();
  for (const seed of findSeedsOfAllKinds("badia", 9)) {
    await page.goto(`/badia/practice?length=9&seed=${seed}`);
    for (const [i, item] of makeForm("badia", 9, seed).entries()) {
      await expect(page.getByRole("heading", { level: 1, name: item.stem })).toBeVisible();
      const isNew = !looked.has(item.kind);
      looked.add(item.kind);
      if (isNew) await look();
      await answerWrongly(page, item);
      if (isNew) await look();
      await page.getByRole("button", { name: i === 8 ? "See the result" : "Next question" }).click();
    }
  }
  await expect(page.getByRole("heading", { level: 1, name: /\d+ marks, \d+ %$/ })).toBeVisible();
  await look();
});

test("axe finds nothing on an open card", async ({ page }) => {
  await page.goto(`/badia/lessons/${course.lessons[0]?.id}`);
  await page.locator(".prose .cite").first().click();
  await expect(page.locator(".card:popover-open")).toBeVisible();
  await expectNoAxeViolations(page);
});
