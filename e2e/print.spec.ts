import type { Page } from "@playwright/test";
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

/** Has a link lead to every element of a lesson, so that the PDF tells where each stands. */
const markSpots = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const [i, element] of document.querySelectorAll(".lesson :not(svg *, .card * *, [id])").entries()) {
      element.id = `spot-${i}`;
      const link = document.createElement("a");
      link.href = `#${element.id}`;
      link.hidden = true;
      document.body.append(link);
    }
  });

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
