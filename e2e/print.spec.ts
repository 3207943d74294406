import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { answerAnyhow, lessonQuestions, waitForDevice } from "./support/answer-lesson";
import { readFacts } from "./support/course";
import { expect, test } from "./support/test";

const { course } = readFacts("badia");

/** What stands on one sheet and in one column, or across both. */
const WHOLE = [
  ".prose > :is(.origins, .timeline, .lineage, .map-layers, .measure)",
  ".clippings",
  ".clipping",
  ".timeline-row",
  ".lineage-card",
  ".layer-switch",
  ".map-frame",
  ".map-key",
  ".network-drawings",
  ".network-row",
  ".judge-case",
  ".unknown",
].join();

/** What is left of an A4 sheet between its margins, in CSS pixels. */
const SHEET = { width: 688, height: 1017 };

/** How far a box reaches past the next one before it is a fault, in points: the gap of the columns is 20. */
const SLACK = 8;

interface Box {
  readonly name: string;
  /** Ids of the box and of all in it. */
  readonly ids: readonly string[];
  /** In points. */
  readonly width: number;
}

interface Spot {
  /** From 0. */
  readonly sheet: number;
  /** In points from the left. */
  readonly x: number;
  /** In points from the foot. */
  readonly y: number;
}

/** The objects of a PDF that are its pages, in their order. */
const listPages = (pdf: string): readonly string[] =>
  [...(/\/Kids\s*\[([^\]]*)\]/.exec(pdf)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, page = ""]) => page);

/** The title that a PDF bears; Chromium writes it in UTF-16, as hexadecimal digits. */
function readTitle(pdf: string): string {
  const [, digits = ""] = /\/Title\s*<FEFF([0-9A-F]+)>/i.exec(pdf) ?? [];
  return Buffer.from(digits, "hex").swap16().toString("utf16le");
}

/** Where each element begins that a link of the document leads to: such places stand in a PDF in the clear. */
function readSpots(pdf: string): ReadonlyMap<string, Spot> {
  const pages = listPages(pdf);
  return new Map(
    [...pdf.matchAll(/\/(spot-\d+) \[(\d+) 0 R \/XYZ ([\d.-]+) ([\d.-]+)/g)].map(([, id = "", page = "", x, y]) => [
      id,
      { sheet: pages.indexOf(page), x: Number(x), y: Number(y) },
    ]),
  );
}

/** Has a link lead to every element of a lesson, or of another page, so that the PDF tells where each stands. */
const markSpots = (page: Page, within = ".lesson"): Promise<void> =>
  page.evaluate((root) => {
    for (const [i, element] of document.querySelectorAll(`${root} :not(svg *, .card * *, [id])`).entries()) {
      element.id = `spot-${i}`;
      const link = document.createElement("a");
      link.href = `#${element.id}`;
      link.hidden = true;
      document.body.append(link);
    }
  }, within);

const listBoxes = (page: Page): Promise<readonly Box[]> =>
  page.evaluate(
    (whole) =>
      [...document.querySelectorAll(whole)]
        .filter((box) => box.checkVisibility())
        .map((box) => ({
          name: `${box.className}: ${box.textContent.slice(0, 40)}`,
          ids: [box, ...box.querySelectorAll(":not(.sr-only)")].map(({ id }) => id),
          width: box.getBoundingClientRect().width * 0.75,
        })),
    WHOLE,
  );

/** What may be broken or is too tall for a sheet, and what runs past its own box or its column. */
const listFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    async ({ whole, height }) => {
      await document.fonts.ready;
      const faults: string[] = [];
      const name = (what: string, element: Element) =>
        faults.push(`${what}: ${element.className} "${element.textContent.slice(0, 40)}"`);
      for (const box of document.querySelectorAll(whole)) {
        if (!box.checkVisibility()) continue;
        const kept = box.closest("figure:not(.network)") ?? box;
        if (![box, kept].some((one) => getComputedStyle(one).breakInside === "avoid")) name("may break", box);
        if (box.getBoundingClientRect().height > height) name("taller than a sheet", box);
      }
      for (const prose of document.querySelectorAll(".lesson > .prose")) {
        const column = (prose.clientWidth - Number.parseFloat(getComputedStyle(prose).columnGap)) / 2;
        for (const part of prose.children) {
          const across = getComputedStyle(part).columnSpan === "all" || part.querySelector(":scope > .clippings");
          const width = Math.max(0, ...[...part.getClientRects()].map((rect) => rect.width));
          if (!across && width > column + 1) name("wider than its column", part);
        }
      }
      for (const element of document.querySelectorAll(".lesson, .lesson :not(svg, svg *)")) {
        const hidden = getComputedStyle(element).clipPath !== "none";
        if (!hidden && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
          name("runs past its box", element);
        }
      }
      return faults;
    },
    { whole: WHOLE, height: SHEET.height },
  );

/** Boxes that stand on two sheets or in two columns of the PDF. */
function listBroken(boxes: readonly Box[], spots: ReadonlyMap<string, Spot>): readonly string[] {
  return boxes.flatMap(({ name, ids, width }) => {
    const within = ids.flatMap((id) => spots.get(id) ?? []);
    const [xs, sheets] = [within.map(({ x }) => x), new Set(within.map(({ sheet }) => sheet))];
    return sheets.size === 1 && Math.max(...xs) - Math.min(...xs) <= width + SLACK ? [] : [name];
  });
}

/** How much of each sheet is used, from its top down to where the lowest element begins: 1 is all of it. */
function measureSheets(spots: ReadonlyMap<string, Spot>, sheets: number): readonly number[] {
  const top = Math.max(...[...spots.values()].map(({ y }) => y));
  return Array.from({ length: sheets }, (_, sheet) => {
    const lowest = Math.min(top, ...[...spots.values()].flatMap((spot) => (spot.sheet === sheet ? spot.y : [])));
    return (top - lowest) / (SHEET.height * 0.75);
  });
}

for (const lesson of course.lessons) {
  test(`the handout of lesson ${lesson.number} is two to four sheets of A4 and of Letter, and breaks no figure`, async ({
    page,
  }, { project }) => {
    test.skip(project.name !== "desktop", "Paper is the same from a phone.");
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: "print" });
    await page.goto(`/badia/lessons/${lesson.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
    await expect(page.getByRole("heading", { name: "Behind the sentences" })).toBeVisible();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("button", { name: "Contents" })).toBeHidden();
    await expect(page.getByText("We would say:").filter({ visible: true })).toHaveCount(0);
    expect(await listFaults(page)).toEqual([]);

    await markSpots(page);
    const boxes = await listBoxes(page);
    expect(boxes).not.toEqual([]);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      const [sheets, spots] = [listPages(pdf).length, readSpots(pdf)];
      expect(sheets, `sheets of ${format}`).toBeGreaterThanOrEqual(2);
      expect(sheets, `sheets of ${format}`).toBeLessThanOrEqual(4);
      expect(readTitle(pdf)).toContain(lesson.title);
      expect(listBroken(boxes, spots), `broken on ${format}`).toEqual([]);
      expect(Math.min(...measureSheets(spots, sheets)), `the emptiest sheet of ${format}`).toBeGreaterThan(0.25);
    }
  });
}

test("the atlas on paper is its maps with their keys and a line for each place, without a lone heading", async ({
  page,
}, { project }) => {
  test.skip(project.name !== "desktop", "Paper is the same from a phone.");
  await page.setViewportSize(SHEET);
  await page.goto("/badia/atlas");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".atlas-told").filter({ visible: true })).toHaveCount(0);
  for (const map of await page.locator(".atlas-sheet").all()) await expect(map.getByRole("img")).toBeVisible();
  const count = await page.locator("[data-entry]").count();
  await expect(page.locator("[data-entry]").filter({ visible: true })).toHaveCount(count);

  await page.locator(".atlas-heading").evaluateAll((all) => {
    for (const heading of all) heading.removeAttribute("id");
  });
  await markSpots(page, ".atlas");
  const headings = await page
    .locator(".atlas-lists > section")
    .evaluateAll((sections) =>
      sections.map((section) => [section.querySelector("h2")?.id, section.querySelector("li h3")?.id]),
    );
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    const [sheets, spots] = [listPages(pdf).length, readSpots(pdf)];
    expect(sheets, `sheets of ${format}`).toBeLessThanOrEqual(10);
    for (const [heading = "", entry = ""] of headings)
      expect(spots.get(heading)?.sheet, `a heading of ${format}`).toBe(spots.get(entry)?.sheet);
  }

  // What a reader has asked for is printed with its claims.
  await page.emulateMedia({ media: "screen" });
  await page.locator("[data-entry] summary").first().click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".atlas-told").filter({ visible: true })).toHaveCount(1);
});

/** What is printed of each question of a lesson: its lines, an order's events from the top down, and how each answer is drawn. The ends of an order name no event. */
const listPrinted = (page: Page): Promise<readonly string[]> =>
  page.locator(".ask").evaluateAll((asks) =>
    asks.flatMap((ask) => {
      const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
      const rows = [...ask.querySelectorAll<HTMLElement>(".order-row")].sort(
        (a, b) => Number(styleOf(a).order) - Number(styleOf(b).order),
      );
      const lines = (ask as HTMLElement).innerText.split("\n").filter((line) => !/^(?:Earliest|Latest|)$/.test(line));
      return [
        ...(rows.length === 0 ? lines : lines.sort()),
        ...rows.map(({ innerText }) => innerText),
        ...[...ask.querySelectorAll(".choice, .order-row, .typed-line")].map((answer) => {
          const { background, border, boxShadow, color, outline } = styleOf(answer);
          return [background, border, boxShadow, color, outline].join("; ");
        }),
      ];
    }),
  );

test("the handout of a lesson that was answered tells no more than that of one that was not", async ({ page }, {
  project,
}) => {
  test.skip(project.name !== "desktop", "Paper is the same from a phone.");
  const lesson = course.lessons.find(({ id }) =>
    readFileSync(`content/badia/lessons/${id}.mdx`, "utf8").includes("<Order "),
  );
  if (!lesson) throw new Error("No lesson asks for an order, which is drawn anew once it is answered.");
  await page.setViewportSize(SHEET);
  await page.goto(`/badia/lessons/${lesson.id}`);
  await waitForDevice(page);
  await page.emulateMedia({ media: "print" });
  const open = await listPrinted(page);
  await page.emulateMedia({ media: "screen" });
  for (const question of await lessonQuestions(page).all()) await answerAnyhow(question);
  await expect(page.locator(".ask .order-n").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  expect(await listPrinted(page)).toEqual(open);
});
