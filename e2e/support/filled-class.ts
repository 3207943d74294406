import type { Item } from "../../src/quiz/item";
import { readCourse } from "./course";
import { bodyOf } from "./person";
import { readForm, rightAnswers } from "./quiz-keys";
import { type Colleague, inviteTeacher, openSchool, type Pupil, type School } from "./school";
import {
  addPupils,
  answerBody,
  assign,
  assignmentFields,
  begin,
  COURSE,
  makeClass,
  WRITTEN,
  writtenFields,
} from "./school-class";

/** Short and long names, in three scripts. */
const NAMES = [
  "Ada Able",
  "بلال الخطيب",
  "Chloé Martin",
  "Maximilian-Alexander von Hohenstein-Waldenburg",
  "Đặng Thị Ngọc Hà",
  "نور الدين عبد الرحمن القاسمي",
  "O’Neil Brown",
  "Zoë K.",
];

/** A class in which something of everything has happened. */
export interface FilledClass {
  readonly school: School;
  readonly lead: Colleague;
  /** A teacher without a class. */
  readonly newcomer: Colleague;
  readonly class: string;
  readonly quiz: string;
  readonly written: string;
  readonly planned: string;
  readonly atOnce: string;
  /** Has handed the quiz in and been told, and has a question that was told at once. */
  readonly finished: Pupil;
  /** Is at work on the quiz and on the written task. */
  readonly working: Pupil;
  /** Has begun nothing. */
  readonly absent: Pupil;
}

async function answer(school: School, pupil: Pupil, attempt: string, answered: number): Promise<readonly Item[]> {
  const form = readForm(school, attempt);
  for (const [slot, value] of rightAnswers(form).slice(0, answered))
    bodyOf(await pupil.send("PUT", `/api/attempts/${attempt}/answer`, answerBody(slot, value)));
  return form;
}

/** Assigns a quiz on which all but two pupils hand in more or less, one works, and a question of which is void. */
async function fillQuiz(school: School, lead: Colleague, classId: string, pupils: readonly Pupil[]): Promise<string> {
  const quiz = await assign(lead, classId, assignmentFields({ quiz: { minutes: 45, length: 8 } }));
  const path = `/api/classes/${classId}/assignments/${quiz}`;
  let form: readonly Item[] = [];
  for (const [i, pupil] of pupils.slice(0, -1).entries()) {
    const attempt = await begin(pupil, quiz);
    form = await answer(school, pupil, attempt, i === 1 ? 3 : 8 - i);
    if (i !== 1) bodyOf(await pupil.send("POST", `/api/attempts/${attempt}/submit`));
  }
  const change = { kind: "void", item: form[1]?.id, reason: "Two answers were right." };
  bodyOf(await lead.send("POST", `${path}/adjustments`, change));
  const credit = { kind: "credit", item: form[2]?.id, reason: "The wording was unclear." };
  const { id } = bodyOf(await lead.send<{ id: string }>("POST", `${path}/adjustments`, credit));
  bodyOf(await lead.send("DELETE", `${path}/adjustments/${id}`));
  bodyOf(await lead.send("POST", `${path}/release`, { released: true, revision: 1 }));
  return quiz;
}

export async function openFilledClass(): Promise<FilledClass> {
  const school = await openSchool();
  const lead = await inviteTeacher(school, "Tilda Teacher");
  const newcomer = await inviteTeacher(school, "Nora Newcomer");
  const classId = await makeClass(lead, "10c bilingual history and social studies");
  await makeClass(lead, "7a");
  const pupils = await addPupils(school, lead, classId, NAMES);
  const [finished, working] = pupils;
  const absent = pupils.at(-1);
  if (!finished || !working || !absent) throw new Error("The class got no pupils.");
  const quiz = await fillQuiz(school, lead, classId, pupils);
  const atOnceFields = assignmentFields({ title: "Told at once", feedback: { kind: "at-once", at: null } });
  const atOnce = await assign(lead, classId, atOnceFields);
  await answer(school, finished, await begin(finished, atOnce), 1);
  const written = await assign(
    lead,
    classId,
    writtenFields("Claim and evidence", { feedback: { kind: "submitted", at: null } }),
  );
  for (const pupil of [finished, working]) {
    const attempt = await begin(pupil, written);
    bodyOf(await pupil.send("PUT", `/api/attempts/${attempt}/answer`, answerBody("text", WRITTEN)));
    if (pupil === working) continue;
    bodyOf(await pupil.send("POST", `/api/attempts/${attempt}/submit`));
    const rubric = { kind: "rubric", attempt, points: [2, 1, 0], comment: "Say who told the reporter." };
    bodyOf(await lead.send("POST", `/api/classes/${classId}/assignments/${written}/adjustments`, rubric));
  }
  const given = { kind: "given", pupil: absent.id, percent: 80, reason: "Told it at the desk, from memory." };
  bodyOf(await lead.send("POST", `/api/classes/${classId}/assignments/${quiz}/adjustments`, given));
  const { lessons, scenarios } = readCourse(COURSE);
  for (const fields of [
    assignmentFields({ kind: "lesson", lesson: lessons[0]?.id, due: "2026-01-05T09:00" }),
    assignmentFields({ kind: "scenario", scenario: scenarios?.[0]?.id }),
  ])
    await assign(lead, classId, fields);
  const planned = await assign(lead, classId, writtenFields("Planned", { opens: "2099-01-05T09:00" }));
  const extra = { pupils: [working.id], extraMinutes: 15, opens: null, due: null, closes: null, excused: false };
  bodyOf(await lead.send("PUT", `/api/classes/${classId}/assignments/${quiz}/accommodations`, extra));
  return { school, lead, newcomer, class: classId, quiz, written, planned, atOnce, finished, working, absent };
}
