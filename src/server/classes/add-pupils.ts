import { z } from "zod";
import { checkRoster, MOST_PUPILS, type RosterEntry, type RosterPreview } from "../../classroom/people/check-roster";
import type { PupilCard } from "../../classroom/people/pupil-card";
import { type Roster, readNames, readRosterTable } from "../../exchange/read-roster";
import { isDuplicate } from "../../store/database-error";
import { insertPupil, listNameKeys } from "../../store/pupils-of-class";
import type { Db } from "../../store/store";
import { type Failure, type Result, refuse, type Success, succeed } from "../requests/result";
import { type ClassCall, inClass } from "./in-class";
import { inBatches, newSecret } from "./new-secret";

/** names: one a line; table: CSV. */
export const ROSTER = z.strictObject({ kind: z.enum(["names", "table"]), text: z.string() });

/** Bytes of a list that names a few hundred people, with columns that are not read. */
export const MOST_ROSTER = 128 * 1024;

type Preview = Success<readonly RosterEntry[]> | Failure;

async function readList(db: Db, classId: string, { kind, text }: z.infer<typeof ROSTER>): Promise<Preview> {
  const roster: Roster = kind === "names" ? readNames(text) : readRosterTable(text);
  if (!roster.ok) return refuse(422, "no-list", roster.says, { fields: { text: roster.says } });
  const known = await listNameKeys(db, classId);
  const room = MOST_PUPILS - known.length;
  if (roster.lines.length > room)
    return refuse(
      422,
      "too-many",
      `The list has ${roster.lines.length} names; this class has room for ${Math.max(0, room)} more (${MOST_PUPILS} in all). Split the list into several classes.`,
      { fields: { text: "The list is too long." } },
    );
  return succeed(checkRoster(roster.lines, known));
}

const preview = (entries: readonly RosterEntry[]): RosterPreview => ({
  entries: entries.map(({ line, name, extraPercent, problem }) => ({ line, name, extraPercent, problem })),
  problems: entries.filter(({ problem }) => problem !== null).length,
});

/** What would become of a list, line by line; nothing is changed. */
export const previewPupils = (call: ClassCall<z.infer<typeof ROSTER>>): Promise<Result<RosterPreview>> =>
  inClass(call, async ({ id }) => {
    const read = await readList(call.store.db, id, call.body);
    return read.ok ? succeed(preview(read.body)) : read;
  });

const flawed = (detail: RosterPreview): Failure =>
  refuse(
    422,
    "flawed-list",
    `${detail.problems} of ${detail.entries.length} lines cannot be taken, so nobody was added. Mend them and try again.`,
    { detail },
  );

/** Adds everybody of a list, or nobody. The answer bears the secrets; nothing else ever does. */
export const addPupils = (
  call: ClassCall<z.infer<typeof ROSTER>>,
): Promise<Result<{ readonly cards: readonly PupilCard[] }>> =>
  inClass(call, async ({ id: classId }, note) => {
    const { at, body, newId, randomBytes, store } = call;
    const read = await readList(store.db, classId, body);
    if (!read.ok) return read;
    const found = preview(read.body);
    if (found.problems > 0) return flawed(found);
    const pupils = await inBatches(read.body, async ({ name, nameKey, extraPercent }) => ({
      ...{ id: newId(), userId: newId(), name, nameKey, extraPercent },
      ...(await newSecret(randomBytes)),
    }));
    try {
      await store.db.transaction().execute(async (trx) => {
        for (const { secret: _, ...pupil } of pupils) await insertPupil(trx, store.dialect, { ...pupil, classId }, at);
        await note(trx, { action: "pupils.add", subject: classId, detail: { pupils: pupils.map(({ id }) => id) } });
      });
    } catch (error) {
      // Somebody joined, or another tab sent the same list, meanwhile.
      if (!isDuplicate(error)) throw error;
      const again = await readList(store.db, classId, body);
      return again.ok ? flawed(preview(again.body)) : again;
    }
    return succeed({ cards: pupils.map(({ id, name, secret }) => ({ id, name, secret })) });
  });
