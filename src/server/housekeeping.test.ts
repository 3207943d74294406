import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { toStamp } from "../store/people";
import { hitLimit } from "../store/rate-limit";
import type { NewRow } from "../store/tables";
import { DIALECTS } from "../store/test-stores";
import { keepTidy } from "./housekeeping";
import { addClass, addPupil, addTeacher, openTestSchool, type TestSchool } from "./test-school";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Lets no class of this id be deleted. */
const REFUSE = {
  sqlite: [
    `create trigger keep before delete on class when old.id = 'b stuck' begin select raise(abort, 'stuck'); end`,
  ],
  postgres: [
    `create function keep() returns trigger as $$ begin
       if old.id = 'b stuck' then raise exception 'stuck'; end if; return old; end $$ language plpgsql`,
    `create trigger keep before delete on class for each row execute function keep()`,
  ],
};

describe.each(DIALECTS)("housekeeping on %s", (dialect) => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await openTestSchool(dialect);
    await addTeacher(school, "holt");
    for (const name of ["a old", "b stuck", "c old", "d new"]) await addClass(school, name, "holt");
    const { db } = school.store;
    await db
      .updateTable("class")
      .set({ expiresAt: school.now() - 1 })
      .where("id", "!=", "d new")
      .execute();
    await db
      .updateTable("class")
      .set({ expiresAt: school.now() + DAY })
      .where("id", "=", "d new")
      .execute();
    await hitLimit(db, "old", { most: 1, window: 1000 }, school.now() - DAY);
    for (const statement of REFUSE[dialect]) await sql.raw(statement).execute(db);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => school.store.close());

  it("tidies up all that it can where one class cannot be purged, and logs that", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const told = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await keepTidy(school);
    const { db } = school.store;
    const left = await db.selectFrom("class").select("id").orderBy("id").execute();
    expect(left.map(({ id }) => id)).toEqual(["b stuck", "d new"]);
    expect(await db.selectFrom("rateLimit").select("key").execute()).toEqual([]);
    expect(said.mock.calls.map(([line]) => JSON.parse(line))).toMatchObject([{ event: "housekeeping-broke" }]);
    expect(told.mock.calls.map(([line]) => JSON.parse(line))).toMatchObject([{ event: "classes-purged", classes: 2 }]);
  });

  it("deletes sessions that have ended, and no other", async () => {
    const { db, dialect } = school.store;
    await addPupil(school, "d new", "Ada");
    const now = school.now();
    const session = (id: string, userId: string, begun: number, used: number, ends = 9 * DAY) => ({
      ...{ id, token: id, userId, ipAddress: null, userAgent: null },
      createdAt: toStamp(dialect, now - begun),
      updatedAt: toStamp(dialect, now - used),
      expiresAt: toStamp(dialect, now + ends),
    });
    await db
      .insertInto("session")
      .values([
        session("pupil at work", "user Ada", 11.9 * HOUR, 1.9 * HOUR),
        session("pupil away", "user Ada", 3 * HOUR, 2.1 * HOUR),
        session("pupil for long", "user Ada", 12.1 * HOUR, 0),
        session("teacher", "holt", 90 * DAY, 6.9 * DAY),
        session("teacher away", "holt", 8 * DAY, 7.1 * DAY),
        session("run out", "holt", DAY, 0, -1),
      ] as NewRow<"session">[])
      .execute();
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await keepTidy(school);
    const left = await db.selectFrom("session").select("id").orderBy("id").execute();
    expect(left.map(({ id }) => id)).toEqual(["pupil at work", "teacher"]);
  });
});
