import { bodyOf, type Person, readPageData } from "./support/person";
import { findLeaks, listSecrets, readForm, rightAnswers } from "./support/quiz-keys";
import { type Colleague, inviteTeacher, openSchool, type Pupil, type School } from "./support/school";
import {
  addPupils,
  answerBody,
  assign,
  assignmentFields,
  begin,
  COURSE,
  makeClass,
  revisionOf,
} from "./support/school-class";
import { expect, test } from "./support/test";

test.use({ trace: "off" });

// One school for all.
test.describe.configure({ mode: "default" });

let school: School;
let teacher: Colleague;
let classId: string;
let pupils: readonly Pupil[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  school = await openSchool();
  teacher = await inviteTeacher(school, "Tara Teacher");
  classId = await makeClass(teacher, "Keys");
  pupils = await addPupils(school, teacher, classId, ["Ada Able", "Bo Brown"]);
});

test.afterAll(() => school?.stop());

/** What somebody reads, by what was asked. */
type Read = readonly (readonly [what: string, text: string])[];

async function readPages(person: Person, quiz: string): Promise<Read> {
  const looks = ["/tasks", `/tasks/${quiz}`].map(async (path) => {
    const [page, data] = await Promise.all([person.send("GET", path), readPageData(person, path)]);
    expect([page.status, data.status], path).toEqual([200, 200]);
    return [
      [path, page.text],
      [`${path} as data`, data.text],
    ] as const;
  });
  return (await Promise.all(looks)).flat();
}

/** All that a pupil can ask about an attempt that runs or has ended. */
async function readAll(person: Person, quiz: string, attempt: string): Promise<Read> {
  const paths = [
    `/api/attempts/${attempt}`,
    `/api/attempts/${attempt}/choices`,
    `/api/classes/${classId}/assignments/${quiz}/live.json`,
    `/api/classes/${classId}/gradebook.csv`,
    `/${COURSE}/bank`,
    `/${COURSE}/export/gift`,
  ];
  const answers = paths.map(async (path) => [path, (await person.send("GET", path)).text] as const);
  return [...(await readPages(person, quiz)), ...(await Promise.all(answers))];
}

/** Answers every question rightly, with all that can go wrong beside it; what was replied, question by question. */
async function work(person: Person, attempt: string): Promise<Read> {
  const replies: [string, string][] = [];
  const put = async (what: string, body: object) => {
    const { text } = await person.send("PUT", `/api/attempts/${attempt}/answer`, body);
    replies.push([what, text]);
  };
  for (const [slot, value] of rightAnswers(readForm(school, attempt))) {
    const body = answerBody(slot, value);
    await put(slot, body);
    await put(`${slot} once more`, body);
    await put(`${slot} to an older revision`, answerBody(slot, value));
    await put(`${slot} as no answer`, answerBody(slot, { kind: "none" }));
  }
  const { text } = await person.send("PUT", `/api/attempts/${attempt}/place`, { place: "q1", pending: 0 });
  return [...replies, ["place", text]];
}

const leaksIn = (read: Read, secrets: readonly string[]): readonly string[] =>
  read.flatMap(([what, text]) => findLeaks(text, secrets).map((leak) => `${what}: ${leak}`));

const submit = async (person: Person, attempt: string): Promise<Read> => {
  const { status, text } = await person.send("POST", `/api/attempts/${attempt}/submit`);
  expect(status, text).toBe(200);
  return [["submit", text]];
};

function both(): readonly [Pupil, Pupil] {
  const [one, other] = pupils;
  if (!one || !other) throw new Error("The class got no pupils.");
  return [one, other];
}

for (const [name, feedback] of [
  ["by hand", { kind: "by-hand", at: null }],
  ["at a time", { kind: "at", at: "2099-01-01T09:00" }],
] as const)
  test(`where feedback is released ${name}, no key is told before`, async () => {
    const [pupil] = both();
    const quiz = await assign(teacher, classId, assignmentFields({ title: name, feedback }));
    const before = await readPages(pupil, quiz);
    const attempt = await begin(pupil, quiz);
    const secrets = listSecrets(readForm(school, attempt));
    expect(secrets.length).toBeGreaterThan(6);
    const running = [...(await readAll(pupil, quiz, attempt)), ...(await work(pupil, attempt))];
    const handedIn = [...(await submit(pupil, attempt)), ...(await readAll(pupil, quiz, attempt))];
    expect(leaksIn([...before, ...running, ...handedIn], secrets)).toEqual([]);

    const release = (released: boolean) =>
      teacher.send("POST", `/api/classes/${classId}/assignments/${quiz}/release`, {
        ...{ released, revision: revisionOf(school, quiz) },
      });
    bodyOf(await release(true));
    const [told = ""] = (await readPages(pupil, quiz)).filter(([what]) => what.includes(quiz)).map(([, text]) => text);
    const whys = listSecrets(readForm(school, attempt)).filter((secret) => !told.includes(secret));
    expect(readForm(school, attempt).filter(({ why }) => whys.some((secret) => why.includes(secret)))).toEqual([]);

    expect(findLeaks(told, []), "the structure of keys is known by its names").toContain('\\"why\\":');

    bodyOf(await release(false));
    expect(leaksIn(await readAll(pupil, quiz, attempt), secrets), "taken back").toEqual([]);
  });

test("where feedback comes with handing in, who still works is told nothing", async () => {
  const [quick, slow] = both();
  const fields = assignmentFields({ title: "Handing in", feedback: { kind: "submitted", at: null } });
  const quiz = await assign(teacher, classId, fields);
  const [first, second] = [await begin(quick, quiz), await begin(slow, quiz)];
  const form = readForm(school, first);
  const secrets = listSecrets(form);
  const running = [...(await work(quick, first)), ...(await readAll(quick, quiz, first))];
  await submit(quick, first);
  const told = (await readPages(quick, quiz)).map(([, text]) => text).join();
  expect(secrets.filter((secret) => told.includes(secret)).length).toBeGreaterThan(form.length);
  const others = [...(await work(slow, second)), ...(await readAll(slow, quiz, second))];
  expect(leaksIn([...running, ...others], secrets)).toEqual([]);
  const theirs = (await slow.send("GET", `/api/attempts/${first}`)).status;
  expect(theirs, "what the other one got").toBe(404);
});

test("where each question is told at once, none is told before it is answered, and the first answer stands", async () => {
  const [pupil] = both();
  const fields = assignmentFields({ title: "At once", feedback: { kind: "at-once", at: null } });
  const quiz = await assign(teacher, classId, fields);
  const attempt = await begin(pupil, quiz);
  const form = readForm(school, attempt);
  expect(leaksIn(await readAll(pupil, quiz, attempt), listSecrets(form))).toEqual([]);
  for (const [i, [slot, value]] of rightAnswers(form).entries()) {
    const secrets = listSecrets(form, form.slice(i + 1));
    const reply = await pupil.send<{ rev: number }>("PUT", `/api/attempts/${attempt}/answer`, answerBody(slot, value));
    expect(reply.status, reply.text).toBe(200);
    const changed = await pupil.send("PUT", `/api/attempts/${attempt}/answer`, answerBody(slot, value, reply.body.rev));
    expect(changed.status, "an answer after the key was told").toBe(422);
    const read = [reply.text, ...(await readPages(pupil, quiz)).map(([, text]) => text)];
    expect(read.flatMap((text) => secrets.filter((secret) => text.includes(secret)))).toEqual([]);
    expect(listSecrets(form, form.slice(i, i + 1)).some((secret) => reply.text.includes(secret))).toBe(true);
  }
});

test("a class's course is drawn from nothing that a pupil can know", async () => {
  const [pupil] = both();
  const fields = assignmentFields({ title: "Seeded", quiz: { forms: "each" } });
  const quiz = await assign(teacher, classId, fields);
  const attempt = await begin(pupil, quiz);
  const [row] = school.read<{ task: string }>("select task from assignment where id = ?", quiz);
  const { seed } = (JSON.parse(row?.task ?? "{}") as { quiz: { seed: string } }).quiz;
  expect(seed.length).toBeGreaterThan(15);
  const read = [...(await readAll(pupil, quiz, attempt)), ...(await work(pupil, attempt))];
  expect(read.filter(([, text]) => text.includes(seed)).map(([what]) => what)).toEqual([]);
});
