import type { Db } from "./store";
import type { Row } from "./tables";

/** Where one pupil of the class stands in one assignment. */
export interface LiveRow extends Pick<Row<"pupil">, "name" | "extraPercent"> {
  readonly pupilId: string;
  /** The newest attempt; null where none was begun. */
  readonly attempt: Pick<
    Row<"attempt">,
    "id" | "number" | "formId" | "startedAt" | "submittedAt" | "submittedBy" | "seenAt" | "place" | "pending"
  > | null;
  /** Slots that bear an answer, and when the newest was saved. */
  readonly answered: number;
  readonly answeredAt: number | null;
}

/** The newest attempt of each pupil of a class at an assignment, with how much is answered: by name. */
export async function listLive(db: Db, classId: string, assignmentId: string): Promise<readonly LiveRow[]> {
  const [pupils, attempts, answers] = await Promise.all([
    db
      .selectFrom("pupil")
      .select(["id", "name", "extraPercent"])
      .where("classId", "=", classId)
      .where("removedAt", "is", null)
      .orderBy("nameKey")
      .execute(),
    db
      .selectFrom("attempt")
      .select([
        "id",
        "pupilId",
        "number",
        "formId",
        "startedAt",
        "submittedAt",
        "submittedBy",
        "seenAt",
        "place",
        "pending",
      ])
      .where("classId", "=", classId)
      .where("assignmentId", "=", assignmentId)
      .orderBy("number")
      .execute(),
    db
      .selectFrom("answer")
      .innerJoin("attempt", "attempt.id", "answer.attemptId")
      .where("attempt.classId", "=", classId)
      .where("attempt.assignmentId", "=", assignmentId)
      // An answer that was taken back is none.
      .where("answer.value", "!=", "null")
      .groupBy("answer.attemptId")
      .select((eb) => ["answer.attemptId", eb.fn.countAll().as("answered"), eb.fn.max("answer.at").as("answeredAt")])
      .execute(),
  ]);
  const newest = new Map(attempts.map(({ pupilId, ...attempt }) => [pupilId, attempt]));
  const given = new Map(answers.map(({ attemptId, ...count }) => [attemptId, count]));
  return pupils.map(({ id, name, extraPercent }) => {
    const attempt = newest.get(id) ?? null;
    const count = attempt ? given.get(attempt.id) : undefined;
    return {
      pupilId: id,
      name,
      extraPercent,
      attempt,
      answered: Number(count?.answered ?? 0),
      answeredAt: count ? Number(count.answeredAt) : null,
    };
  });
}
