import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAudit } from "../../store/audit";
import { insertTestClass, testAssignment } from "../../store/test-class";
import { DIALECTS } from "../../store/test-stores";
import { grantAccommodations, takeBackAccommodations } from "../assignments/accommodations";
import { changeAssignment } from "../assignments/change-assignment";
import { makeAssignment } from "../assignments/make-assignment";
import { archiveAssignment, releaseFeedback, removeAssignment } from "../assignments/settle-assignment";
import { saveAdjustment, undoAdjusting } from "../marks/adjust";
import { reopen } from "../marks/reopen";
import { openTestSchool, type TestSchool } from "../test-school";
import { addPupils, previewPupils } from "./add-pupils";
import { archiveClass, changeClass, endClass } from "./change-class";
import { changePupil, movePupil, renewSecrets, setMembership, unlockPupil } from "./change-pupil";
import { addTeacherToClass, handOverClass, removeTeacherFromClass } from "./class-teachers";
import { countJoined, renewJoinCode, setJoining } from "./join-door";
import { erasePupilForGood, exportPupil } from "./pupil-record";
import { callAs, teacherActor } from "./test-call";

const ROOM = "app/api/classes/[class]";

/** The functions behind the handlers of a class that change something, by their names in the routes. */
function listChanging(): readonly string[] {
  const routes = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("route.ts"));
  return routes.flatMap((path) => {
    const text = readFileSync(join(ROOM, path), "utf8");
    return [...text.matchAll(/export const (?:POST|PUT|PATCH|DELETE) = handle\([^;]*?,\s*(\w+),?\s*\);/g)].map(
      ([, name = ""]) => name,
    );
  });
}

const settings = { name: "old", term: "", course: "badia", timeZone: "UTC", expires: "2099-01-01" };
const granted = { pupils: ["old Anna"], extraMinutes: 5, opens: null, due: null, closes: null, excused: false };
const list = { kind: "names", text: "Zora" };

/** Each with a body that it would take. */
const REFUSED: Readonly<Record<string, readonly [run: (call: never) => Promise<unknown>, body: unknown]>> = {
  changeClass: [changeClass, settings],
  setJoining: [setJoining, { open: "15" }],
  renewJoinCode: [renewJoinCode, undefined],
  addPupils: [addPupils, list],
  previewPupils: [previewPupils, list],
  changePupil: [changePupil, { name: "Annabel", extraPercent: 5 }],
  unlockPupil: [unlockPupil, undefined],
  setMembership: [setMembership, { removed: true }],
  movePupil: [movePupil, { to: "new" }],
  renewSecrets: [renewSecrets, { pupils: ["old Anna"] }],
  addTeacherToClass: [addTeacherToClass, { email: "ben@school.example" }],
  removeTeacherFromClass: [removeTeacherFromClass, undefined],
  handOverClass: [handOverClass, undefined],
  makeAssignment: [makeAssignment, {}],
  changeAssignment: [changeAssignment, { title: "Other", revision: 1, confirm: true }],
  removeAssignment: [removeAssignment, undefined],
  releaseFeedback: [releaseFeedback, { released: true, revision: 1 }],
  archiveAssignment: [archiveAssignment, { archived: true, revision: 1 }],
  grantAccommodations: [grantAccommodations, granted],
  takeBackAccommodations: [takeBackAccommodations, { pupils: ["old Anna"] }],
  saveAdjustment: [saveAdjustment, { kind: "result", attempt: "a", percent: 5, reason: "Why" }],
  undoAdjusting: [undoAdjusting, undefined],
  reopen: [reopen, undefined],
};

/** What is possible all the same; a preview of marks reads. */
const TAKEN = ["archiveClass", "endClass", "erasePupilForGood", "previewAdjustment"];

it("has a row for every handler of a class that changes something", () => {
  expect(listChanging().toSorted()).toEqual([...Object.keys(REFUSED), ...TAKEN].toSorted());
});

describe.each(DIALECTS)("an archived class on %s", (dialect) => {
  let school: TestSchool;
  const call = (body: unknown, userId = "ada") => {
    const params = { class: "old", pupil: "old Anna", teacher: "ben", assignment: "work", adjustment: "none" };
    return callAs(school, teacherActor(userId), params, body) as never;
  };
  const fingerprint = async () => {
    const tables = ["class", "classTeacher", "pupil", "assignment", "accommodation", "adjustment", "audit"] as const;
    const rows = await Promise.all(tables.map((table) => school.store.db.selectFrom(table).selectAll().execute()));
    return rows
      .flat()
      .map((row) => JSON.stringify(row))
      .toSorted()
      .join();
  };
  beforeAll(async () => {
    school = await openTestSchool(dialect);
    await insertTestClass(school.store, { id: "old", teacher: "ada", pupils: ["Anna", "Bela"] });
    await insertTestClass(school.store, { id: "new", teacher: "ada" });
    await insertTestClass(school.store, { id: "other", teacher: "ben" });
    const { db } = school.store;
    await db.insertInto("classTeacher").values({ classId: "old", userId: "ben", role: "co", addedAt: 0 }).execute();
    await db
      .insertInto("assignment")
      .values(testAssignment({ id: "work", classId: "old" }))
      .execute();
    await archiveClass(call({ archived: true }));
  });
  afterAll(() => school.store.close());

  it.each(Object.entries(REFUSED))("is not changed by %s", async (_, [run, body]) => {
    const before = await fingerprint();
    for (const who of ["ada", "ben"]) {
      const answer = await run(call(body, who));
      const isLeads = run === addTeacherToClass || run === handOverClass;
      expect(answer).toMatchObject(
        who === "ben" && isLeads
          ? { ok: false, status: 404 }
          : { ok: false, status: 409, code: "archived", says: expect.stringMatching(/out of the archive/) },
      );
    }
    expect(await run(call(body, "stranger"))).toMatchObject({ ok: false, status: 404 });
    expect(await fingerprint()).toBe(before);
  });

  it("takes nobody from another class", async () => {
    await school.store.db.updateTable("class").set({ archivedAt: null }).where("id", "=", "old").execute();
    await school.store.db.updateTable("class").set({ archivedAt: 1 }).where("id", "=", "new").execute();
    expect(await movePupil(call({ to: "new" }))).toMatchObject({ status: 409, code: "archived" });
    await school.store.db.updateTable("class").set({ archivedAt: null }).where("id", "=", "new").execute();
    await archiveClass(call({ archived: true }));
  });

  it("is read, exported, parted from a pupil who is to be erased, brought back, and deleted", async () => {
    expect(await countJoined(call(undefined))).toMatchObject({ ok: true, body: { pupils: 2, isOpen: false } });
    expect(await exportPupil(call(undefined))).toBeInstanceOf(Response);
    expect(await erasePupilForGood(call({ name: "Anna" }))).toMatchObject({ ok: true });
    expect(await archiveClass(call({ archived: false }, "ben"))).toMatchObject({ status: 404 });
    expect(await archiveClass(call({ archived: false }))).toMatchObject({ ok: true });
    expect(await setJoining(call({ open: "15" }))).toMatchObject({ ok: true });
    expect((await listAudit(school.store.db, "old", 3)).map(({ action }) => action)).toContain("class.unarchive");
    await archiveClass(call({ archived: true }));
    expect(await endClass(call({ name: "Class old" }))).toMatchObject({ ok: true });
  });
});
