import { type Answer, bodyOf, createPerson, type Person } from "./person";
import type { Pupil, School } from "./school";

/** The course that every class of the journeys works on. */
export const COURSE = "badia";

const DAY = 86_400_000;

/** The class as its form sends it. */
export const classFields = (name: string) => ({
  name,
  term: "Autumn",
  course: COURSE,
  timeZone: "Europe/Berlin",
  expires: new Date(Date.now() + 100 * DAY).toISOString().slice(0, 10),
});

/** A class that the teacher leads; gives its id. */
export async function makeClass(teacher: Person, name: string): Promise<string> {
  const body = { ...classFields(name), opensJoining: false };
  return bodyOf(await teacher.send<{ id: string }>("POST", "/api/classes", body)).id;
}

export function signInPupil(
  school: School,
  classId: string,
  pupil: Person,
  secret: string,
  name = pupil.name,
): Promise<Answer> {
  const [row] = school.read<{ joinCode: string }>("select joinCode from class where id = ?", classId);
  return pupil.send("POST", "/api/auth/sign-in/pupil", { code: row?.joinCode, name, secret });
}

/** Pupils of a class, each signed in. */
export async function addPupils(
  school: School,
  teacher: Person,
  classId: string,
  names: readonly string[],
): Promise<readonly Pupil[]> {
  const list = { kind: "names", text: names.join("\n") };
  const { cards } = bodyOf(
    await teacher.send<{ cards: readonly { id: string; name: string; secret: string }[] }>(
      "POST",
      `/api/classes/${classId}/pupils`,
      list,
    ),
  );
  return Promise.all(
    cards.map(async ({ id, name, secret }) => {
      const person = createPerson(school.address, name);
      bodyOf(await signInPupil(school, classId, person, secret));
      return { ...person, id, secret };
    }),
  );
}

const QUIZ = {
  by: "course",
  length: 6,
  lessons: [],
  tableLesson: "",
  table: {},
  kinds: [],
  forms: "one",
  shuffle: true,
  minutes: null,
  attempts: 1,
  counts: "best",
  orders: "assigned",
};

const FIELDS = {
  title: "",
  kind: "quiz",
  lesson: "",
  scenario: "",
  prompt: "",
  quiz: QUIZ,
  opens: null,
  due: null,
  closes: null,
  late: { kind: "accept", percent: null },
  feedback: { kind: "by-hand", at: null },
} as const;

type Fields = Partial<Record<Exclude<keyof typeof FIELDS, "quiz">, unknown>> & {
  readonly quiz?: Partial<Record<keyof typeof QUIZ, unknown>>;
};

/** An assignment as its form sends it: six questions, the same for all, whose feedback is released by hand, but for what is said. */
export const assignmentFields = ({ quiz, ...fields }: Fields = {}) => ({
  ...FIELDS,
  ...fields,
  quiz: { ...QUIZ, ...quiz },
});

/** The same without questions: what it takes where it does not matter what is asked. */
export const writtenFields = (title: string, fields: Fields = {}) =>
  assignmentFields({ title, kind: "written", prompt: "Who said what, and how do they know?", ...fields });

/** Assigns something to a class; gives its id. */
export async function assign(
  teacher: Person,
  classId: string,
  fields: ReturnType<typeof assignmentFields>,
): Promise<string> {
  return bodyOf(await teacher.send<{ id: string }>("POST", `/api/classes/${classId}/assignments`, fields)).id;
}

/** Begins an assignment, or goes on with it; gives the attempt's id. */
export async function begin(pupil: Person, assignment: string): Promise<string> {
  const path = `/api/assignments/${assignment}/attempts`;
  return bodyOf(await pupil.send<{ attempt: string }>("POST", path)).attempt;
}

let ops = 0;

/** An answer as a pupil's page sends it, under an operation of its own. */
export const answerBody = (slot: string, value: unknown, baseRev = 0) => {
  ops += 1;
  return { slot, opId: `journey-op-${ops}`, baseRev, value, pending: 0, place: slot };
};

/** Two sentences and a paragraph that they rest on. */
export const WRITTEN = {
  sentences: ["Two reports tell of the same day.", "They do not agree on who came first."],
  citations: [{ source: "s1", paragraph: 2 }],
};

/** Revision of an assignment, which whoever changes it has to know. */
export function revisionOf(school: School, assignment: string): number {
  const [row] = school.read<{ revision: number }>("select revision from assignment where id = ?", assignment);
  return row?.revision ?? 0;
}
