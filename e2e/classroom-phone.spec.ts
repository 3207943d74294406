import { answerAnyhow, lessonQuestions, waitForDevice } from "./support/answer-lesson";
import { answerAll, answerShown, expectStanding, savingLine } from "./support/answer-work";
import { readCourse } from "./support/course";
import { bodyOf, cookiesOf } from "./support/person";
import { readForm } from "./support/quiz-keys";
import { inviteTeacher, openSchool, type Pupil, type School } from "./support/school";
import { addPupils, assign, assignmentFields, begin, COURSE, makeClass } from "./support/school-class";
import { expect, test } from "./support/test";

test.use({ actionTimeout: 15_000 });

let school: School;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  school = await openSchool();
});

test.afterAll(() => school?.stop());

test("a pupil joins, works and reads what came back, on a telephone", async ({ page, expectedErrors }) => {
  test.setTimeout(90_000);
  // The class that has not been opened yet.
  expectedErrors.push(/404/);
  const teacher = await inviteTeacher(school, "Tilda Teacher");
  const classId = await makeClass(teacher, "9b");
  const fields = { title: "On the way", feedback: { kind: "submitted", at: null }, quiz: { length: 5 } };
  const quiz = await assign(teacher, classId, assignmentFields(fields));
  const [row] = school.read<{ joinCode: string }>("select joinCode from class where id = ?", classId);

  await page.goto(`${school.address}/join?code=${row?.joinCode}`);
  await page.getByLabel("Your name").fill("Ada Able");
  await page.getByRole("button", { name: "Join" }).tap();
  await expect(page.getByText("No class takes pupils with this code now.").first(), "not opened yet").toBeVisible();
  bodyOf(await teacher.send("PUT", `/api/classes/${classId}/join`, { open: "15" }));
  await page.getByRole("button", { name: "Join" }).tap();
  await page.getByRole("button", { name: /sign in$/ }).tap();

  await page.getByRole("link", { name: "On the way" }).tap();
  await page.getByRole("button", { name: "Begin" }).tap();
  await expect(savingLine(page)).toHaveText("Saved");
  const [attempt] = school.read<{ id: string }>("select id from attempt where assignmentId = ?", quiz);
  const form = readForm(school, attempt?.id ?? "");
  await answerShown(page, form, false);
  await expectStanding(page, "answered");
  await page.reload();
  await expect(page.getByText("Question 2 of 5")).toBeVisible();
  await answerAll(page, form, true);
  await expect(page.getByRole("button", { name: /^Question \d, answered$/ })).toHaveCount(5);
  await page.getByRole("button", { name: "Hand in" }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).tap();
  await expect(page.locator(".told")).toHaveCount(5);
  await expect(page.getByRole("article", { name: "Question 5" }).locator(".feedback")).toContainText(/./);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test("what is told at once takes the focus when it comes, also late, and from nobody who has gone elsewhere", async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/);
  const teacher = await inviteTeacher(school, "Theo Teller");
  const classId = await makeClass(teacher, "9d");
  const fields = { feedback: { kind: "at-once", at: null }, quiz: { length: 5, kinds: ["choice"] } };
  const quiz = await assign(teacher, classId, assignmentFields(fields));
  const [pupil] = await addPupils(school, teacher, classId, ["Nil"]);
  if (!pupil) throw new Error("The class got no pupil.");
  const form = readForm(school, await begin(pupil, quiz));
  await context.addCookies(cookiesOf(pupil, school.address));
  await page.goto(`${school.address}/tasks/${quiz}`);
  await expect(savingLine(page)).toHaveText("Saved");
  const [told, waits] = [page.locator(".feedback-head"), page.getByText(/^Your answer is on its way\./)];
  const answer = async () => {
    await answerShown(page, form, false);
    await page.getByRole("button", { name: "Answer", exact: true }).tap();
  };
  const goOn = () => page.getByRole("button", { name: "Next question" }).tap();

  await answer();
  await expect(told).toBeFocused();

  await goOn();
  await context.setOffline(true);
  await answer();
  await expect(waits).toBeVisible();
  await context.setOffline(false);
  await expect(told).toBeFocused();

  await goOn();
  await context.setOffline(true);
  await answer();
  await expect(waits).toBeVisible();
  await page.getByRole("button", { name: "Back" }).focus();
  await context.setOffline(false);
  await expect(told).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.getByRole("button", { name: "Back" })).toBeFocused();
});

test("of two pupils at one machine, neither is credited with what the other has answered", async ({
  page,
  context,
  expectedErrors,
}) => {
  // One opens the other's work.
  expectedErrors.push(/404/);
  const [lesson] = readCourse(COURSE).lessons;
  const teacher = await inviteTeacher(school, "Samir Second");
  const classId = await makeClass(teacher, "9c");
  const work = await assign(teacher, classId, assignmentFields({ kind: "lesson", lesson: lesson?.id ?? "" }));
  const [ann, ben] = await addPupils(school, teacher, classId, ["Ann", "Ben"]);
  if (!ann || !ben || !lesson) throw new Error("The class got no pupils, or the course has no lesson.");
  const address = `${school.address}/${COURSE}/lessons/${lesson.id}`;
  const line = page.getByLabel("Assigned work").getByRole("status");
  const sit = async (pupil: Pupil, attempt: string) => {
    await context.clearCookies();
    await context.addCookies(cookiesOf(pupil, school.address));
    await page.goto(`${address}?work=${attempt}`);
    await waitForDevice(page);
  };
  const says = (count: number) => new RegExp(`${count} of ${lesson.asks} questions answered.*Saved$`);

  await page.goto(address);
  await waitForDevice(page);
  await answerAnyhow(lessonQuestions(page).nth(0));
  const [anns, bens] = [await begin(ann, work), await begin(ben, work)];
  await sit(ann, anns);
  await expect(line, "what was answered without an account is not assigned work").toHaveText(says(0));
  await answerAnyhow(lessonQuestions(page).nth(0));
  await answerAnyhow(lessonQuestions(page).nth(1));
  await expect(line).toHaveText(says(2));
  await sit(ben, bens);
  await expect(line).toHaveText(says(0));
  await answerAnyhow(lessonQuestions(page).nth(1));
  await expect(line).toHaveText(says(1));
  await sit(ben, anns);
  await expect(line).toContainText("This is not your work");
  await sit(ann, anns);
  await expect(line).toHaveText(says(2));
  const count = (attempt: string) => school.read("select slot from answer where attemptId = ?", attempt).length;
  expect([count(anns), count(bens)]).toEqual([2, 1]);
});
