import { createHmac, randomUUID } from "node:crypto";
import type { AssignmentTask } from "../../src/classroom/assigning/assignment";
import { optionName } from "../../src/classroom/working/public-item";
import { slotsOf } from "../../src/classroom/working/public-response";
import type { Item } from "../../src/quiz/item";
import { insertClass } from "../../src/store/classes";
import { insertPerson, toStamp } from "../../src/store/people";
import { insertPupil } from "../../src/store/pupils-of-class";
import type { Store } from "../../src/store/store";

const DAY = 86_400_000;

/** A question of an attempt under the page's name, with the answers that can be given. */
export interface Slot {
  /** As the page names it, and as the log does. */
  readonly name: string;
  readonly item: string;
  readonly values: readonly unknown[];
}

/** A pupil who is signed in. */
export interface Seat {
  readonly pupilId: string;
  /** The Cookie header. */
  readonly cookie: string;
  /** An open attempt, or null where none was asked for. */
  readonly attempt: string | null;
}

export interface Room {
  readonly classId: string;
  readonly assignmentId: string;
  /** Id of the teacher's account. */
  readonly teacher: string;
  readonly seats: readonly Seat[];
  readonly slots: readonly Slot[];
  /** A signed-in teacher of the class, as a Cookie header. */
  readonly teacherCookie: string;
}

/** Signs a session as the sign-in library does: the token, a dot, its HMAC-SHA256 in base64. */
async function openSession(
  { db, dialect }: Pick<Store, "db" | "dialect">,
  userId: string,
  secret: string,
  now: number,
): Promise<string> {
  const token = randomUUID().replaceAll("-", "");
  const at = toStamp(dialect, now);
  await db
    .insertInto("session")
    .values({
      ...{ id: randomUUID(), token, userId, expiresAt: toStamp(dialect, now + DAY), ipAddress: null, userAgent: null },
      ...{ createdAt: at, updatedAt: at },
    })
    .execute();
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `course.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** Questions that are answered by one option: each revision of an answer can then be another one. */
function listSlots(items: readonly Item[]): readonly Slot[] {
  return [...slotsOf(items)].flatMap(([name, { item, kind, options }]) =>
    kind === "choice" ? [{ name, item, values: options.map((_, i) => ({ kind, option: optionName(i) })) }] : [],
  );
}

interface Wanted {
  readonly secret: string;
  readonly course: string;
  readonly items: readonly Item[];
  readonly task: AssignmentTask;
  readonly pupils: number;
  readonly begun: boolean;
  readonly now: number;
}

/** A class whose pupils are signed in and sit before a quiz, made in one transaction. No secret of theirs opens anything. */
export const seatPupils = ({ db, dialect }: Store, wanted: Wanted): Promise<Room> =>
  db.transaction().execute((trx) => seat({ db: trx, dialect }, wanted));

async function seat(store: Pick<Store, "db" | "dialect">, wanted: Wanted): Promise<Room> {
  const { db, dialect } = store;
  const { now, course, items, task, secret } = wanted;
  const [classId, assignmentId, teacher, formId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const person = { id: teacher, name: "Teacher", email: `${teacher}@school.invalid`, role: "teacher" } as const;
  await insertPerson(db, dialect, person, null, now);
  const room = { name: "Proof", term: "", course, timeZone: "Europe/Berlin", joinCode: classId.slice(0, 8) };
  const kept = { joinOpenUntil: null, expiresAt: now + 30 * DAY, createdAt: now, archivedAt: null, demo: 0 } as const;
  await insertClass(db, { id: classId, ...room, ...kept }, teacher);
  await db
    .insertInto("assignment")
    .values({
      ...{ id: assignmentId, classId, course, kind: task.kind, title: "Proof", task: JSON.stringify(task) },
      ...{ opensAt: null, dueAt: null, closesAt: null, releasedAt: null, archivedAt: null },
      ...{ rules: JSON.stringify({ late: { kind: "accept" }, feedback: { kind: "by-hand" } }), revision: 1 },
      ...{ createdBy: teacher, createdAt: now },
    })
    .execute();
  const form = { id: formId, assignmentId, variant: "one", items: JSON.stringify(items), createdAt: now };
  if (task.kind === "quiz" && wanted.begun) await db.insertInto("form").values(form).execute();
  const seats: Seat[] = [];
  for (let i = 0; i < wanted.pupils; i++) {
    const [pupilId, userId] = [randomUUID(), randomUUID()];
    const pupil = { id: pupilId, classId, userId, name: `Pupil ${i}`, nameKey: `pupil ${i}` };
    await insertPupil(db, dialect, { ...pupil, secretHash: "none", extraPercent: 0 }, now);
    const attempt = wanted.begun ? randomUUID() : null;
    if (attempt !== null) {
      const own = { id: attempt, assignmentId, classId, pupilId, formId: task.kind === "quiz" ? formId : null };
      await db
        .insertInto("attempt")
        .values({ ...own, number: 1, startedAt: now, seenAt: now, pending: 0 })
        .execute();
    }
    seats.push({ pupilId, attempt, cookie: await openSession(store, userId, secret, now) });
  }
  const teacherCookie = await openSession(store, teacher, secret, now);
  return { classId, assignmentId, teacher, seats, slots: listSlots(items), teacherCookie };
}
