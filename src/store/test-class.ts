import { insertClass } from "./classes";
import { insertPerson } from "./people";
import type { Store } from "./store";
import type { NewRow } from "./tables";
import { TEST_TIME } from "./test-stores";

const YEAR = 365 * 86_400_000;

interface TestClass {
  readonly id: string;
  readonly teacher: string;
  readonly timeZone?: string;
  readonly course?: string;
  /** Names, which are the ends of their ids: "c1 Anna". */
  readonly pupils?: readonly string[];
}

/** A teacher, a class and its pupils; a teacher who is there already is taken. */
export async function insertTestClass({ db, dialect }: Store, wanted: TestClass): Promise<void> {
  const { id, teacher, timeZone = "Europe/Berlin", course = "harbour", pupils = [] } = wanted;
  const known = await db.selectFrom("user").select("id").where("id", "=", teacher).executeTakeFirst();
  if (!known) {
    const person = { id: teacher, name: teacher, email: `${teacher}@school.example`, role: "teacher" } as const;
    await insertPerson(db, dialect, person, null, TEST_TIME);
  }
  const own = {
    id,
    name: `Class ${id}`,
    term: "Spring",
    course,
    timeZone,
    joinCode: `CODE-${id}`,
    joinOpenUntil: null,
  };
  await insertClass(
    db,
    { ...own, expiresAt: TEST_TIME + YEAR, demo: 0, createdAt: TEST_TIME, archivedAt: null },
    teacher,
  );
  for (const name of pupils) await insertTestPupil({ db, dialect }, id, name);
}

export async function insertTestPupil({ db, dialect }: Pick<Store, "db" | "dialect">, classId: string, name: string) {
  const id = `${classId} ${name}`;
  const person = { id: `user ${id}`, name, email: `${id.replaceAll(" ", "-")}@pupil.invalid`, role: "pupil" } as const;
  await insertPerson(db, dialect, person, null, TEST_TIME);
  await db
    .insertInto("pupil")
    .values({
      ...{ id, classId, userId: person.id, name, nameKey: name.toLowerCase(), secretHash: "none" },
      ...{ extraPercent: 0, createdAt: TEST_TIME, removedAt: null },
    })
    .execute();
}

/** An assignment with what a test does not care about filled in. */
export const testAssignment = (
  row: Pick<NewRow<"assignment">, "id" | "classId"> & Partial<NewRow<"assignment">>,
): NewRow<"assignment"> => ({
  course: "harbour",
  kind: "lesson",
  title: `Assignment ${row.id}`,
  task: JSON.stringify({ kind: "lesson", lesson: "missing-crates" }),
  opensAt: null,
  dueAt: null,
  closesAt: null,
  rules: JSON.stringify({ late: { kind: "accept" }, feedback: { kind: "submitted" } }),
  releasedAt: null,
  createdBy: "nobody",
  createdAt: TEST_TIME,
  revision: 1,
  archivedAt: null,
  ...row,
});

/** A pupil's attempt, running unless it was handed in. */
export const testAttempt = (
  row: Pick<NewRow<"attempt">, "id" | "assignmentId" | "classId" | "pupilId"> & Partial<NewRow<"attempt">>,
): NewRow<"attempt"> => ({
  formId: null,
  number: 1,
  startedAt: TEST_TIME,
  submittedAt: null,
  submittedBy: null,
  mark: null,
  seenAt: TEST_TIME,
  place: null,
  pending: 0,
  ...row,
});
