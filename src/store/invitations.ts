import type { Db } from "./store";
import type { NewRow, Row } from "./tables";

export async function insertInvitation(db: Db, invitation: NewRow<"invitation">): Promise<void> {
  await db.insertInto("invitation").values(invitation).execute();
}

/** The invitation that a secret opens, if it is neither used nor out of date. */
export const findInvitation = (db: Db, tokenHash: string, now: number): Promise<Row<"invitation"> | undefined> =>
  db
    .selectFrom("invitation")
    .selectAll()
    .where("tokenHash", "=", tokenHash)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirst();

/** Marks it as used; false where somebody else was quicker. */
export async function useInvitation(db: Db, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitation")
    .set({ usedAt: now })
    .where("id", "=", id)
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes back all open links of a kind, those to one person's new password alone, so that only the newest opens anything. */
export async function withdrawInvitations(
  db: Db,
  { kind, userId }: Pick<Row<"invitation">, "kind" | "userId">,
): Promise<void> {
  await db
    .deleteFrom("invitation")
    .where("kind", "=", kind)
    .where("userId", userId === null ? "is" : "=", userId)
    .where("usedAt", "is", null)
    .execute();
}
