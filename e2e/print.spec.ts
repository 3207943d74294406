import { readFacts } from "./support/course";
import { expect, test } from "./support/test";

const { course } = readFacts("badia");

/** Each page of a PDF is an object of this type; the tree of pages has another name. */
const countPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

/** The title that a PDF bears; Chromium writes it in UTF-16, as hexadecimal digits. */
function readTitle(pdf: Buffer): string {
  const [, digits = ""] = /\/Title\s*<FEFF([0-9A-F]+)>/i.exec(pdf.toString("latin1")) ?? [];
  return Buffer.from(digits, "hex").swap16().toString("utf16le");
}

for (const lesson of course.lessons) {
  test(`the handout of lesson ${lesson.number} is two to four sheets of A4 and of Letter`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name !== "desktop", "Paper is the same from a phone.");
    await page.goto(`/badia/lessons/${lesson.id}`);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      const pages = countPages(pdf);
      expect(pages, `sheets of ${format}`).toBeGreaterThanOrEqual(2);
      expect(pages, `sheets of ${format}`).toBeLessThanOrEqual(4);
      expect(readTitle(pdf)).toContain(lesson.title);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
    await expect(page.getByRole("heading", { name: "Behind the sentences" })).toBeVisible();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("button", { name: "Contents" })).toBeHidden();
    await expect(page.getByText("We would say:").filter({ visible: true })).toHaveCount(0);
  });
}
