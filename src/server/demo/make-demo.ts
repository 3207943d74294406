import { RUBRIC } from "../../classroom/marks/rubric";
import { makeJoinCode } from "../../classroom/people/join-code";
import { makePupilSecret } from "../../classroom/people/pupil-secret";
import { createRandom } from "../../quiz/random";
import { foldName } from "../../quiz/score/fold-name";
import { insertAssignment } from "../../store/assignments";
import { writeAudit } from "../../store/audit";
import { insertClass } from "../../store/classes";
import { deleteDemoClass, deletePersonByEmail, insertMany, listDemoClasses, type ManyRows } from "../../store/demo";
import { findPersonByEmail, insertPerson } from "../../store/people";
import { insertPupil } from "../../store/pupils-of-class";
import { hashSecret } from "../accounts/passwords";
import { remarkAssignment } from "../marks/remark";
import type { School } from "../school";
import { inDays, type PlannedWork, planWork } from "./demo-plan";
import { type DemoPupil, makeWork, openWorkshop, type Workshop } from "./demo-work";
import { makeNames } from "./pupil-names";
import { chanceOfRight, drawNormal, drawShare } from "./rasch";

/** Nobody can write to it. */
export const DEMO_EMAIL = "demo@school.invalid";

/** Classes, with how far their mean ability lies from the school's, in logits. */
const CLASSES = [
  { name: "Demo 9a", shift: 0.25 },
  { name: "Demo 9b", shift: 0 },
  { name: "Demo 9c", shift: -0.35 },
] as const;
const PUPILS = 30;
/** How much abilities differ, in logits; and how able the school is on average. */
const SPREAD = 0.9;
const MEAN = 0.5;
const SECRET_BYTES = 4;
/** More than a code's eight signs need. */
const CODE_BYTES = 32;

interface Progress {
  readonly say: (line: string) => void;
}

type DemoSchool = Pick<School, "store" | "now" | "newId" | "randomBytes">;

export interface DemoMade {
  readonly email: string;
  readonly password: string;
  readonly classes: readonly {
    readonly name: string;
    readonly joinCode: string;
    readonly pupils: readonly { readonly name: string; readonly secret: string }[];
  }[];
  readonly answers: number;
}

type Course = Pick<Workshop, "facts" | "scenario">;

async function makeTeacher({ store, now, newId, randomBytes }: DemoSchool): Promise<{ id: string; password: string }> {
  const password = `${makePupilSecret(randomBytes(SECRET_BYTES))}-${makePupilSecret(randomBytes(SECRET_BYTES))}`;
  const id = newId();
  const person = { id, name: "Demo teacher", email: DEMO_EMAIL, role: "teacher" } as const;
  const credential = { id: newId(), hash: await hashSecret(password) };
  await insertPerson(store.db, store.dialect, person, credential, now());
  return { id, password };
}

/** Half of the written work has been read. */
function readWritten(
  rows: ManyRows,
  { newId }: DemoSchool,
  teacher: string,
  abilities: ReadonlyMap<string, number>,
): void {
  const random = createRandom("demo", "rubric");
  for (const { id, pupilId, assignmentId, classId, submittedAt } of rows.attempt) {
    if (!submittedAt || drawShare(random) < 0.5) continue;
    const chance = chanceOfRight(abilities.get(pupilId) ?? 0, 0);
    const points = RUBRIC.map(() => Number(drawShare(random) < chance) + Number(drawShare(random) < chance));
    const change = { kind: "rubric", attempt: id, points, comment: "Read again who says it, and to whom." };
    rows.adjustment.push({
      ...{ id: newId(), assignmentId, classId, change: JSON.stringify(change), createdBy: teacher },
      createdAt: submittedAt + 60_000,
    });
  }
}

/** The same abilities wherever the demo is made. */
const abilityOf = (seat: number, className: string, shift: number): number =>
  MEAN + shift + SPREAD * drawNormal(createRandom("demo ability", `${className} ${seat}`));

async function assign(school: DemoSchool, room: { id: string; course: string; teacher: string }, work: PlannedWork) {
  const { store, newId, now } = school;
  const id = newId();
  const at = inDays(now(), work.opens);
  await insertAssignment(store.db, {
    ...{ id, classId: room.id, course: room.course, kind: work.task.kind, title: work.title },
    ...{ task: JSON.stringify(work.task), rules: JSON.stringify(work.rules) },
    ...{ opensAt: at, dueAt: inDays(now(), work.due), closesAt: null, releasedAt: null },
    ...{ createdBy: room.teacher, createdAt: at, revision: 1, archivedAt: null },
  });
  return id;
}

async function makeClass(
  school: DemoSchool,
  shop: Workshop,
  works: readonly PlannedWork[],
  { name, shift }: (typeof CLASSES)[number],
  teacher: string,
  { say }: Progress,
) {
  const { store, newId, now, randomBytes } = school;
  const [id, course, joinCode] = [newId(), shop.facts.course.id, makeJoinCode(randomBytes(CODE_BYTES))];
  const newPupils = await Promise.all(
    makeNames(PUPILS, name).map(async (pupilName) => {
      const secret = makePupilSecret(randomBytes(SECRET_BYTES));
      return { id: newId(), userId: newId(), name: pupilName, secret, secretHash: await hashSecret(secret) };
    }),
  );
  await store.db.transaction().execute(async (trx) => {
    const own = { id, name, term: "Demo", course, timeZone: "Europe/Berlin", joinCode, joinOpenUntil: null, demo: 1 };
    await insertClass(trx, { ...own, demo: 1, expiresAt: inDays(now(), 365), createdAt: inDays(now(), -40) }, teacher);
    for (const { secret: _, ...pupil } of newPupils) {
      const more = { classId: id, nameKey: foldName(pupil.name), extraPercent: pupil.id === newPupils[4]?.id ? 25 : 0 };
      await insertPupil(trx, store.dialect, { ...pupil, ...more }, inDays(now(), -38));
    }
    const entry = {
      id: newId(),
      classId: id,
      actor: teacher,
      action: "class.make",
      subject: id,
      at: inDays(now(), -40),
    };
    await writeAudit(trx, { ...entry, detail: { demo: true } });
  });
  const pupils: readonly DemoPupil[] = newPupils.map((pupil, seat) => ({
    id: pupil.id,
    ability: abilityOf(seat, name, shift),
  }));
  const abilities = new Map(pupils.map((pupil) => [pupil.id, pupil.ability]));
  let answers = 0;
  for (const [i, work] of works.entries()) {
    const assignmentId = await assign(school, { id, course, teacher }, work);
    const rows = makeWork(shop, { id: assignmentId, classId: id, work }, pupils);
    if (work.task.kind === "written") readWritten(rows, school, teacher, abilities);
    await store.db.transaction().execute(async (trx) => {
      await insertMany(trx, rows);
      await remarkAssignment(trx, id, assignmentId);
    });
    answers += rows.answer.length;
    say(`${name}: ${i + 1} of ${works.length} assignments, “${work.title}”, ${rows.answer.length} answers`);
  }
  return {
    made: { name, joinCode, pupils: newPupils.map((pupil) => ({ name: pupil.name, secret: pupil.secret })) },
    answers,
  };
}

/**
 * Fills the school with three invented classes of thirty pupils and their work, from a stated model: abilities and difficulties as Rasch has them, wrong answers by their
 * likeness to the key. Rejects with one sentence where a demo is there already.
 */
export async function makeDemo(school: DemoSchool, course: Course, progress: Progress): Promise<DemoMade> {
  const { db } = school.store;
  if ((await listDemoClasses(db)).length > 0 || (await findPersonByEmail(db, DEMO_EMAIL)))
    throw new Error("There is a demo already. Remove it first: npm run demo -- --remove.");
  const shop = openWorkshop({ ...course, now: school.now(), newId: school.newId });
  progress.say("Planning the assignments …");
  const works = planWork(course.facts, course.scenario);
  const { id: teacher, password } = await makeTeacher(school);
  const done: Awaited<ReturnType<typeof makeClass>>[] = [];
  for (const one of CLASSES) done.push(await makeClass(school, shop, works, one, teacher, progress));
  return {
    ...{ email: DEMO_EMAIL, password, classes: done.map(({ made }) => made) },
    answers: done.reduce((sum, { answers }) => sum + answers, 0),
  };
}

/** Deletes everything of the demo and nothing else; tells the names of its classes. */
export async function removeDemo({ store }: Pick<School, "store">, { say }: Progress): Promise<readonly string[]> {
  const classes = await listDemoClasses(store.db);
  for (const { id, name } of classes) {
    await store.db.transaction().execute((trx) => deleteDemoClass(trx, id));
    say(`${name} is removed`);
  }
  await deletePersonByEmail(store.db, DEMO_EMAIL);
  return classes.map(({ name }) => name);
}
