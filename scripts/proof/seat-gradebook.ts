import { randomUUID } from "node:crypto";
import type { Item } from "../../src/quiz/item";
import { rightResponse } from "../../src/quiz/telling/right-response";
import { remarkAssignment } from "../../src/server/marks/remark";
import { insertMany, type ManyRows } from "../../src/store/demo";
import type { Store } from "../../src/store/store";
import type { Room } from "./seat-pupils";

/** Gives every pupil of a room so many further quizzes, answered and handed in, with their marks. */
export async function seatGradebook(store: Store, room: Room, items: readonly Item[], quizzes: number): Promise<void> {
  const { classId, assignmentId, seats } = room;
  const like = await store.db
    .selectFrom("assignment")
    .selectAll()
    .where("id", "=", assignmentId)
    .executeTakeFirstOrThrow();
  const at = like.createdAt;
  for (let n = 1; n <= quizzes; n++) {
    const [id, formId] = [randomUUID(), randomUUID()];
    const rows: ManyRows = { form: [], attempt: [], answer: [], answerOp: [], accommodation: [], adjustment: [] };
    rows.form.push({ id: formId, assignmentId: id, variant: "one", items: JSON.stringify(items), createdAt: at });
    for (const [i, { pupilId }] of seats.entries()) {
      const attempt = randomUUID();
      const own = { id: attempt, assignmentId: id, classId, pupilId, formId, number: 1, startedAt: at, seenAt: at };
      rows.attempt.push({ ...own, submittedAt: at + 60_000, submittedBy: "pupil", pending: 0 });
      for (const [k, item] of items.entries()) {
        // Each pupil knows others; together they know about two thirds.
        const knows = (i * 7 + k * 5 + n) % 3 !== 0;
        const value = JSON.stringify(knows ? rightResponse(item) : null);
        const row = { attemptId: attempt, slot: item.id, rev: 1, value, at };
        rows.answer.push(row);
        rows.answerOp.push({ ...row, opId: randomUUID() });
      }
    }
    await store.db.transaction().execute(async (trx) => {
      await trx
        .insertInto("assignment")
        .values({ ...like, id, title: `Quiz ${n}` })
        .execute();
      await insertMany(trx, rows);
      await remarkAssignment(trx, classId, id);
    });
  }
}
