import type { Page } from "@playwright/test";
import type { Item } from "../src/quiz/item";
import { answerAll, answerShown, expectStanding, savingLine, shownQuestion } from "./support/answer-work";
import { readForm } from "./support/quiz-keys";
import { type EmptySchool, openEmptySchool, PASSWORD } from "./support/school";
import { expect, test } from "./support/test";

// Six browsers are filmed at a price, and a failure names its line.
test.use({ actionTimeout: 15_000, trace: "off" });

// One school, which the journeys go through one after another.
test.describe.configure({ mode: "serial" });

let school: EmptySchool;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  school = await openEmptySchool();
});

test.afterAll(() => school?.stop());

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Opens a link to an account and signs in with it. */
async function becomeTeacher(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(`${name.split(" ")[0]?.toLowerCase()}@school.test`);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").fill(`${name.split(" ")[0]?.toLowerCase()}@school.test`);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(heading(page, `Welcome, ${name}`)).toBeVisible();
}

/** Joins a class by its code, and signs in with the secret that comes back. */
async function join(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/join?code=${code}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.locator(".join-secret")).toHaveText(/^[a-z]+-[a-z]+-\d\d$/);
  await page.getByRole("button", { name: /sign in$/ }).click();
  await expect(heading(page, "Your work")).toBeVisible();
}

/** Begins what is to be done, or goes on with it. */
async function begin(page: Page, title: string): Promise<readonly Item[]> {
  await page.goto("/tasks");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(savingLine(page)).toHaveText("Saved");
  const assignment = new URL(page.url()).pathname.split("/").at(-1);
  const [attempt] = school.read<{ id: string }>(
    "select id from attempt where assignmentId = ? order by startedAt desc limit 1",
    assignment,
  );
  return readForm(school, attempt?.id ?? "");
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await page.waitForURL(/\?attempt=/);
}

const TITLE = "Who said what";

test("from the first link to marks that were mended: an owner, a teacher, three pupils in browsers of their own", async ({
  openBrowser,
  expectedErrors,
}) => {
  test.setTimeout(180_000);
  // A pupil without a network, and an answer that another device has overtaken.
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/, /409/);
  const newPage = async () => (await openBrowser({ baseURL: school.address })).newPage();
  const [owner, teacher] = [await newPage(), await newPage()];

  await becomeTeacher(owner, school.setUpPath, "Olga Owner");
  await owner.goto("/teach/account");
  await owner.getByRole("button", { name: "Make an invitation" }).click();
  const link = await owner.getByLabel("The link; it is shown only now").inputValue();

  await becomeTeacher(teacher, link, "Tilda Teacher");
  await teacher.getByLabel("Name of the class").fill("9b");
  await teacher.getByRole("button", { name: "Make the class" }).click();
  await expect(teacher.getByRole("heading", { name: /^Joining is open until/ })).toBeVisible();
  const classPage = teacher.url();
  const code = (await teacher.locator(".class-code").textContent()) ?? "";

  const [ada, bilal, chloe] = [await newPage(), await newPage(), await newPage()];
  await join(ada, code, "Ada Able");
  await join(bilal, code, "بلال الخطيب");
  await join(chloe, code, "Chloé Martin");
  await teacher.goto(`${classPage}/pupils`);
  await expect(teacher.getByRole("row")).toHaveCount(4);
  await teacher.getByRole("button", { name: "Change Chloé Martin" }).click();
  await teacher.getByLabel("Extra time, in percent").fill("50");
  await teacher.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(teacher.getByText("+50 % time")).toBeVisible();

  await teacher.goto(classPage);
  // The path of three clicks, counted.
  await teacher.getByRole("link", { name: "Choose something else" }).click();
  await teacher.getByText("A quiz", { exact: true }).click();
  const assign = teacher.getByRole("button", { name: "Assign", exact: true });
  await teacher.context().setOffline(true);
  await assign.click();
  await expect(teacher.getByRole("alert").getByText("The server was not reached")).toBeVisible();
  await expect(assign, "what failed can be sent again from where one is").toBeFocused();
  await teacher.context().setOffline(false);
  await assign.click();
  // The bank is made first, which takes its time.
  await teacher.waitForURL(/\/assignments\//);
  await expect(heading(teacher, "10 questions, the whole course")).toBeVisible();
  await expect(teacher.getByText("Assigned to 9b.")).toBeFocused();
  await expect(teacher).toHaveURL(/\/assignments\/[^?]+$/);
  const assignmentPage = teacher.url();

  await teacher.getByText(/^Dates, time, rules/).click();
  await teacher.getByRole("radio", { name: "the whole course" }).check();
  await teacher.getByRole("spinbutton", { name: "How many" }).fill("4");
  await teacher.getByText("Kinds of question", { exact: true }).click();
  await teacher.getByRole("checkbox", { name: "one answer" }).check();
  await teacher.getByLabel("Time limit in minutes").fill("20");
  await teacher.getByText("when I release it").click();
  await teacher.getByLabel("Title").fill(TITLE);
  await teacher.getByRole("button", { name: "Save", exact: true }).click();
  await expect(heading(teacher, TITLE)).toBeVisible();
  await expect(teacher.getByText("The changes are saved.")).toBeFocused();

  const form = await begin(ada, TITLE);
  expect(form).toHaveLength(4);
  await expect(ada.getByText(/^(?:20|19) min/)).toBeVisible();
  await answerShown(ada, form, true);
  await expectStanding(ada, "answered");
  await ada.context().setOffline(true);
  await ada.getByRole("button", { name: "Next question" }).click();
  await answerShown(ada, form, true);
  await expectStanding(ada, "kept on this device");
  await expect(savingLine(ada)).toHaveText(/^Kept on this device \(1 answer\)/);
  await ada.context().setOffline(false);
  await expect(savingLine(ada)).toHaveText("Saved");

  await begin(chloe, TITLE);
  await expect(chloe.getByText(/^(?:30|29) min/)).toBeVisible();

  // A second tab follows the first; another device that has not heard yet is asked which answer stands.
  await begin(bilal, TITLE);
  const device = await openBrowser({ baseURL: school.address });
  await device.addCookies(await bilal.context().cookies());
  const [tab, other] = [await bilal.context().newPage(), await device.newPage()];
  for (const page of [tab, other]) await page.goto(new URL(bilal.url()).pathname);
  await expect(savingLine(other)).toHaveText("Saved");
  const asked = await answerShown(bilal, form, true);
  await expectStanding(bilal, "answered");
  await expect(tab.getByRole("button", { name: "Question 1, answered" })).toBeVisible();
  expect((await shownQuestion(other, form)).id).toBe(asked.id);
  await answerShown(other, form, false);
  await expect(other.getByRole("alert").getByText("This question has two answers.")).toBeVisible();
  await other.getByRole("button", { name: "Take this one" }).first().click();
  await expect(other.getByText("This question has two answers.")).toHaveCount(0);
  await expectStanding(other, "answered");

  // What is granted while the work runs holds at once.
  await teacher.goto(assignmentPage);
  await teacher.getByText("Grant something to one or several pupils").click();
  await teacher.getByRole("checkbox", { name: /^Chloé Martin/ }).check();
  await teacher.getByLabel("More minutes").fill("10");
  await teacher.getByRole("button", { name: "Grant it to those ticked" }).click();
  await expect(teacher.getByRole("row", { name: "Chloé Martin" })).toContainText("10 minutes more");

  await teacher.getByRole("link", { name: "Live" }).click();
  const row = (name: string) => teacher.getByRole("row", { name });
  await expect(row("Ada Able")).toContainText("2 of 4");
  await expect(row("Chloé Martin")).toContainText("0 of 4");
  await ada.getByRole("button", { name: "Next question" }).click();
  await answerAll(ada, form, true);
  await handIn(ada);
  await expect(ada.getByText("Marks and explanations come when your teacher releases them.")).toBeVisible();
  await expect(ada.locator(".told")).toHaveCount(0);
  await expect(row("Ada Able"), "the page asks again by itself").toContainText("handed in", { timeout: 20_000 });
  await answerShown(chloe, form, false);
  await expect(chloe.getByText(/^(?:40|39|38) min/)).toBeVisible();
  await chloe.getByRole("button", { name: "Next question" }).click();
  await answerAll(chloe, form, false);
  await handIn(chloe);
  await answerAll(bilal, form, true);
  await handIn(bilal);

  // Handed in by mistake: it is given back, and gone on with.
  await teacher.goto(`${assignmentPage}/marks`);
  await teacher.getByRole("link", { name: "بلال الخطيب" }).click();
  await teacher.getByRole("button", { name: "Give it back to go on" }).click();
  await teacher.getByRole("dialog").getByRole("button", { name: "Give it back" }).click();
  await expect(teacher.getByText("Still at work")).toBeVisible();
  await bilal.reload();
  await expect(bilal.getByRole("button", { name: "Question 4, answered" })).toBeVisible();
  await handIn(bilal);

  await teacher.goto(assignmentPage);
  await teacher.getByRole("button", { name: "Release it now" }).click();
  await expect(teacher.getByRole("heading", { name: "Feedback is released" })).toBeVisible();
  await ada.reload();
  await expect(ada.locator(".told")).toHaveCount(4);

  await teacher.goto(`${classPage}/gradebook`);
  const cell = (name: string) => teacher.getByRole("row", { name }).locator("[data-cell]").first();
  const before = await cell("بلال الخطيب").getAttribute("data-percent");
  await teacher.goto(`${assignmentPage}/items`);
  await teacher.locator(".items-entry", { hasText: asked.stem }).getByRole("button", { name: "Mend" }).click();
  const dialog = teacher.getByRole("dialog", { name: /^Mend this question/ });
  await dialog.getByText("Void the question").click();
  await dialog.getByLabel("Reason").fill("Two answers were right.");
  await dialog.getByRole("button", { name: "Show who moves" }).click();
  await expect(dialog.getByRole("region", { name: "What would change" })).toBeVisible();
  await dialog.getByRole("button", { name: "Save this change" }).click();
  await expect(teacher.getByText("void", { exact: true })).toBeVisible();
  await ada.reload();
  await expect(ada.getByText("taken out: it counts for nobody")).toBeVisible();
  await teacher.goto(`${classPage}/gradebook`);
  await expect(cell("بلال الخطيب")).not.toHaveAttribute("data-percent", before ?? "");
  await teacher.goto(`${assignmentPage}/items`);
  await teacher.getByRole("button", { name: "Undo" }).click();
  await expect(teacher.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await teacher.goto(`${classPage}/gradebook`);
  await expect(cell("بلال الخطيب")).toHaveAttribute("data-percent", before ?? "");

  // The bank is a room of teaching: the way back to the class stands over it.
  const rooms = teacher.getByRole("navigation", { name: "School" });
  await rooms.getByRole("link", { name: "Question bank" }).click();
  await expect(teacher.getByRole("heading", { level: 1, name: "Question bank" })).toBeVisible();
  await expect(rooms.getByRole("link", { name: "Question bank" })).toHaveAttribute("aria-current", "page");
  await expect(teacher.getByText("Once the school is set up")).toHaveCount(0);
  await expect(teacher.getByRole("contentinfo").getByRole("link", { name: "Sign in" })).toHaveCount(0);
  await rooms.getByRole("link", { name: "Classes" }).click();
  await teacher.goto(`${classPage}/gradebook`);

  const [file] = await Promise.all([
    teacher.waitForEvent("download"),
    teacher.getByRole("link", { name: "Download as CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^9b-\d{4}-\d\d-\d\d\.csv$/);
});

test("signing in leads to no other host, wherever the address says", async ({ page }) => {
  for (const next of ["//evil.example", "/\\evil.example", "https://evil.example/teach"]) {
    await page.context().clearCookies();
    await page.goto(`${school.address}/sign-in?as=teacher&next=${encodeURIComponent(next)}`);
    await page.getByLabel("E-mail address").fill("tilda@school.test");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${school.address}/teach`);
  }
});
