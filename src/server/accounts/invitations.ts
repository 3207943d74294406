import { createHash } from "node:crypto";
import { z } from "zod";
import { writeAudit } from "../../store/audit";
import { isDuplicate } from "../../store/database-error";
import { findInvitation, insertInvitation, useInvitation, withdrawInvitations } from "../../store/invitations";
import { findOwner, findPerson, hasOwner, insertPerson, resetSignIn } from "../../store/people";
import type { Db } from "../../store/store";
import type { Row } from "../../store/tables";
import type { Call } from "../requests/handle";
import { idText, lineText } from "../requests/plain-text";
import { type Result, refuse, succeed } from "../requests/result";
import type { School } from "../school";
import { LEAST_PASSWORD } from "./auth";
import { hashSecret } from "./passwords";

const DAY = 24 * 60 * 60_000;
/** How long a link works: the set-up's until it is used or replaced, within this. */
const LASTS: Readonly<Record<Row<"invitation">["kind"], number>> = {
  owner: 7 * DAY,
  teacher: 7 * DAY,
  password: DAY,
};

/** Only this is kept of a link's secret. */
const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

type InvitationWish = Pick<Row<"invitation">, "kind" | "userId" | "createdBy">;

/** Makes a link that works once; the secret stands behind a #, which browsers send to nobody. */
async function makeInvitation(db: Db, school: School, wish: InvitationWish, at: number): Promise<string> {
  const token = Buffer.from(school.randomBytes(24)).toString("base64url");
  await insertInvitation(db, {
    id: school.newId(),
    tokenHash: hashToken(token),
    ...wish,
    createdAt: at,
    expiresAt: at + LASTS[wish.kind],
    usedAt: null,
  });
  return `/invitation#${token}`;
}

/** The path that makes whoever opens it first the owner, or null where there is an owner. Earlier such links stop working. */
export async function makeSetUpPath(school: School): Promise<string | null> {
  const { db } = school.store;
  if (await hasOwner(db)) return null;
  const wish = { kind: "owner", userId: null, createdBy: null } as const;
  await withdrawInvitations(db, wish);
  return makeInvitation(db, school, wish, school.now());
}

/** The path by which a person sets a new password and loses the second factor. Earlier such links of that person stop working. `maker` is the owner who asks, null for whoever runs the server. */
function makePasswordPath(school: School, userId: string, maker: string | null, at: number): Promise<string> {
  return school.store.db.transaction().execute(async (trx) => {
    const wish = { kind: "password", userId, createdBy: maker } as const;
    await withdrawInvitations(trx, wish);
    await writeAudit(trx, {
      id: school.newId(),
      classId: null,
      actor: maker ?? userId,
      action: "password.link",
      subject: userId,
      detail: { fromServer: maker === null },
      at,
    });
    return makeInvitation(trx, school, wish, at);
  });
}

/** The path by which the owner sets a new password, for whoever runs the server; null where nobody has set the school up yet. */
export async function makeOwnerPasswordPath(school: School): Promise<string | null> {
  const owner = await findOwner(school.store.db);
  return owner ? makePasswordPath(school, owner.id, null, school.now()) : null;
}

const GONE = () =>
  refuse(410, "link-gone", "This link has been used, has run out, or was replaced by a newer one. Ask for a new one.");

export const INVITE = z.strictObject({});

/** The owner invites a teacher. */
export async function inviteTeacher({
  actor,
  at,
  ...school
}: Call<"owner", z.infer<typeof INVITE>, object>): Promise<Result<{ path: string }>> {
  const wish = { kind: "teacher", userId: null, createdBy: actor.userId } as const;
  const path = await makeInvitation(school.store.db, school, wish, at);
  return succeed({ path });
}

export const NEW_PASSWORD_LINK = z.strictObject({ userId: idText(100) });

/** The owner makes a link by which a teacher who has forgotten the password, or lost the second factor, sets a new password and is without a second factor. */
export async function inviteToNewPassword({
  actor,
  body,
  at,
  ...school
}: Call<"owner", z.infer<typeof NEW_PASSWORD_LINK>, object>): Promise<Result<{ path: string }>> {
  const person = await findPerson(school.store.db, body.userId);
  if (!person || person.role === "pupil") return refuse(404, "not-found", "There is no such teacher.");
  return succeed({ path: await makePasswordPath(school, person.id, actor.userId, at) });
}

export const READ_INVITATION = z.strictObject({ token: z.string().max(200) });

/** What a link is for. */
export async function readInvitation({
  body,
  store,
  at,
}: Call<"anyone", z.infer<typeof READ_INVITATION>, object>): Promise<Result<{ kind: string; name: string | null }>> {
  const invitation = await findInvitation(store.db, hashToken(body.token), at);
  if (!invitation) return GONE();
  const person = invitation.userId === null ? undefined : await findPerson(store.db, invitation.userId);
  return succeed({ kind: invitation.kind, name: person?.name ?? null });
}

const PASSWORD = z
  .string()
  .min(LEAST_PASSWORD, `A password needs at least ${LEAST_PASSWORD} characters; a few words do.`)
  .max(256, "A password has at most 256 characters.");

export const ACCEPT_INVITATION = z.strictObject({
  token: z.string().max(200),
  password: PASSWORD,
  name: lineText(120).min(1, "Write your name as pupils know it.").optional(),
  email: z.email("This is no e-mail address.").max(320).optional(),
});

type Accepting = Call<"anyone", z.infer<typeof ACCEPT_INVITATION>, object>;

const TAKEN = () =>
  refuse(409, "email-taken", "Somebody signs in with this e-mail address already.", {
    fields: { email: "Somebody signs in with this address already." },
  });

/** Makes the account that a link invites to, or sets the new password that it allows, which takes the second factor off; then the link works no more, nor does another to that person's password. */
export async function acceptInvitation(call: Accepting): Promise<Result<{ role: string }>> {
  const { body, store, newId, at } = call;
  const { db, dialect } = store;
  const tokenHash = hashToken(body.token);
  const found = await findInvitation(db, tokenHash, at);
  if (!found) return GONE();
  const { kind, userId } = found;
  const { name, email } = body;
  if (kind !== "password" && (!name || !email))
    return refuse(400, "bad-request", "Name and e-mail address are missing.", {
      fields: {
        ...(name ? {} : { name: "Write your name." }),
        ...(email ? {} : { email: "Write your e-mail address." }),
      },
    });
  const hash = await hashSecret(body.password);
  try {
    return await db.transaction().execute(async (trx): Promise<Result<{ role: string }>> => {
      if (!(await useInvitation(trx, found.id, at))) return GONE();
      if (kind === "password") {
        if (userId === null) return GONE();
        await withdrawInvitations(trx, { kind, userId });
        const detail = await resetSignIn(trx, dialect, userId, hash, at);
        await writeAudit(trx, {
          id: newId(),
          classId: null,
          actor: userId,
          action: "password.replace",
          subject: userId,
          detail,
          at,
        });
        return succeed({ role: "teacher" });
      }
      if (kind === "owner" && (await hasOwner(trx))) return GONE();
      const id = newId();
      const role = kind === "owner" ? "owner" : "teacher";
      await insertPerson(trx, dialect, { id, name: name ?? "", email: email ?? "", role }, { id: newId(), hash }, at);
      await writeAudit(trx, {
        id: newId(),
        classId: null,
        actor: id,
        action: `${role}.join`,
        subject: id,
        detail: {},
        at,
      });
      return succeed({ role });
    });
  } catch (error) {
    if (isDuplicate(error)) return TAKEN();
    throw error;
  }
}
