import type { Page } from "@playwright/test";
import { PAGES } from "./support/access-rows";
import { readCourse } from "./support/course";
import { type FilledClass, openFilledClass } from "./support/filled-class";
import { cookiesOf, type Person } from "./support/person";
import { fillAddress } from "./support/routes";
import { COURSE } from "./support/school-class";
import { expect, expectNoAxeViolations, test } from "./support/test";

test.use({ trace: "off" });

// One school for all.
test.describe.configure({ mode: "default" });

let filled: FilledClass;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  filled = await openFilledClass();
});

test.afterAll(() => filled?.school.stop());

interface Look {
  readonly page: string;
  readonly who: (filled: FilledClass) => Person;
  readonly params?: (filled: FilledClass) => Readonly<Record<string, string>>;
  readonly more?: string | ((filled: FilledClass) => string);
}

const visitor = ({ school }: FilledClass): Person => school.visitor();
const lead = (one: FilledClass): Person => one.lead;
const owner = ({ school }: FilledClass): Person => school.owner;
const finished = (one: FilledClass): Person => one.finished;
const working = (one: FilledClass): Person => one.working;
const absent = (one: FilledClass): Person => one.absent;
const quiz = (one: FilledClass) => ({ assignment: one.quiz });
const written = (one: FilledClass) => ({ assignment: one.written });
const atOnce = (one: FilledClass) => ({ assignment: one.atOnce });
const planned = (one: FilledClass) => ({ assignment: one.planned });

/** The address of the attempt that a pupil has handed in, behind the page of marks. */
const openAttempt = ({ school, finished: { id } }: FilledClass, assignment: string): string => {
  const [found] = school.read<{ id: string }>(
    "select id from attempt where assignmentId = ? and pupilId = ?",
    assignment,
    id,
  );
  return `?attempt=${found?.id}`;
};

const ASSIGNMENT = "/teach/classes/[class]/assignments/[assignment]";

/** The bank's own journeys look at it. */
const ELSEWHERE = ["/[course]/bank", "/[course]/bank/form"];

/** Every page of the classroom as whoever it is for sees it; where a page has several faces, each. */
const LOOKS: readonly Look[] = [
  { page: "/sign-in", who: visitor },
  { page: "/sign-in", who: visitor, more: "?as=teacher" },
  { page: "/join", who: visitor, more: "?code=ABCD" },
  { page: "/invitation", who: visitor, more: "#no-such-link" },
  { page: "/teach", who: lead },
  { page: "/teach", who: (one) => one.newcomer },
  { page: "/teach/account", who: owner },
  { page: "/teach/lessons/[course]", who: lead },
  { page: "/teach/lessons/[course]/[lesson]", who: lead },
  { page: "/teach/classes/new", who: lead },
  { page: "/teach/classes/[class]", who: lead },
  { page: "/teach/classes/[class]/pupils", who: lead },
  { page: "/teach/classes/[class]/pupils/cards", who: lead },
  { page: "/teach/classes/[class]/join", who: lead },
  { page: "/teach/classes/[class]/settings", who: lead },
  { page: "/teach/classes/[class]/assign", who: lead, more: "?kind=quiz" },
  { page: "/teach/classes/[class]/assign/preview", who: lead },
  { page: "/teach/classes/[class]/gradebook", who: lead },
  { page: ASSIGNMENT, who: lead, params: quiz },
  { page: ASSIGNMENT, who: lead, params: quiz, more: "?done=assigned" },
  { page: ASSIGNMENT, who: lead, params: planned },
  { page: `${ASSIGNMENT}/live`, who: lead, params: quiz },
  { page: `${ASSIGNMENT}/items`, who: lead, params: quiz },
  { page: `${ASSIGNMENT}/marks`, who: lead, params: quiz },
  { page: `${ASSIGNMENT}/marks`, who: lead, params: quiz, more: ({ absent: { id } }) => `?pupil=${id}` },
  { page: `${ASSIGNMENT}/marks`, who: lead, params: quiz, more: (one) => openAttempt(one, one.quiz) },
  { page: `${ASSIGNMENT}/marks`, who: lead, params: written },
  { page: `${ASSIGNMENT}/marks`, who: lead, params: written, more: (one) => openAttempt(one, one.written) },
  { page: `${ASSIGNMENT}/preview`, who: lead, params: quiz },
  { page: "/tasks", who: finished },
  { page: "/tasks", who: absent },
  { page: "/tasks/[assignment]", who: finished, params: quiz },
  { page: "/tasks/[assignment]", who: finished, params: written },
  { page: "/tasks/[assignment]", who: finished, params: atOnce },
  { page: "/tasks/[assignment]", who: working, params: quiz },
  { page: "/tasks/[assignment]", who: working, params: written },
  { page: "/tasks/[assignment]", who: absent, params: quiz },
  { page: "/tasks/[assignment]", who: absent, params: planned },
];

/** Names what stands out at the side; maps are laid out anew for a narrow window, which takes a moment. */
const expectNothingWider = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const width = window.innerWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        const wide = [...document.querySelectorAll("body *")].filter(
          (one) => one.getBoundingClientRect().right > width,
        );
        return wide.map((one) => `${one.localName}.${one.getAttribute("class")}`);
      }),
    )
    .toEqual([]);

test("every page of the classroom is looked at", () => {
  const looked = [...LOOKS.map(({ page }) => page), ...ELSEWHERE];
  expect(Object.keys(PAGES).filter((page) => !looked.includes(page))).toEqual([]);
});

test.describe("axe finds nothing, and nothing is wider than its window, wide and narrow, in light and dark colours", () => {
  for (const [i, { page: route, who, params, more = "" }] of LOOKS.entries())
    test(`${i + 1}: ${route}${typeof more === "string" ? more : "?..."}`, async ({ page, context, expectedErrors }) => {
      // The link that opens nothing.
      if (route === "/invitation") expectedErrors.push(/410/);
      const { school } = filled;
      await context.addCookies(cookiesOf(who(filled), school.address));
      const lesson = readCourse(COURSE).lessons[0]?.id ?? "";
      const known = { course: COURSE, lesson, class: filled.class, ...params?.(filled) };
      await page.emulateMedia({ colorScheme: "light" });
      const response = await page.goto(
        `${school.address}${fillAddress(route, known)}${typeof more === "string" ? more : more(filled)}`,
      );
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNothingWider(page);
      await expectNoAxeViolations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoAxeViolations(page, "colours");
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNothingWider(page);
      await expectNoAxeViolations(page);
    });
});

for (const kind of ["quiz", "written"] as const)
  test(`the printed sheet of one pupil's ${kind} names no other pupil, and nothing on it is the teacher's alone`, async ({
    page,
    context,
  }) => {
    const { school, lead: teacher } = filled;
    await context.addCookies(cookiesOf(teacher, school.address));
    const marks = fillAddress(`${ASSIGNMENT}/marks`, { class: filled.class, assignment: filled[kind] });
    await page.goto(`${school.address}${marks}${openAttempt(filled, filled[kind])}`);
    const own = await page.locator("#marks-attempt").innerText();
    const names = await page.locator(".marks-list tbody th").allInnerTexts();
    expect(new Set(names).size).toBe(8);
    await page.emulateMedia({ media: "print" });
    const sheet = await page.locator("body").innerText();
    expect(names.filter((name) => sheet.includes(name))).toEqual([own]);
    expect(sheet).not.toMatch(/Tilda|Two answers were right|The wording was unclear/);
    await expect(page.locator("form, details, dialog, button, input").filter({ visible: true })).toHaveCount(0);
    // What its pupil is to read is there all the same.
    for (const text of kind === "quiz" ? [/ marks/, "Key"] : ["3 of 6 marks", "Say who told the reporter."])
      await expect(page.locator(".marks-attempt").getByText(text).filter({ visible: true }).first()).toBeVisible();
  });
