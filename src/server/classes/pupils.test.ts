import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertAssignment } from "../../store/assignments";
import { listAudit } from "../../store/audit";
import { findPupil, listPupils } from "../../store/pupils-of-class";
import { hitLimit } from "../../store/rate-limit";
import { testAssignment } from "../../store/test-class";
import { DIALECTS } from "../../store/test-stores";
import { verifySecret } from "../accounts/passwords";
import { PUPIL_TRIES, triesKey } from "../accounts/pupil-tries";
import { addClass, addPupil, addTeacher, openTestSchool, type TestSchool } from "../test-school";
import { addPupils, previewPupils, ROSTER } from "./add-pupils";
import {
  changePupil,
  movePupil,
  NEW_SECRETS,
  PUPIL_CHANGE,
  renewSecrets,
  setMembership,
  unlockPupil,
} from "./change-pupil";
import { erasePupilForGood, exportPupil } from "./pupil-record";
import { readPupils } from "./read-pupils";
import { callAs, teacherActor } from "./test-call";

describe.each(DIALECTS)("the pupils of a class on %s", (dialect) => {
  let school: TestSchool;
  const lead = teacherActor("lead");
  const other = teacherActor("other");
  beforeAll(async () => {
    school = await openTestSchool(dialect);
    for (const name of ["lead", "other"]) await addTeacher(school, name);
    for (const name of ["a class", "b class"]) await addClass(school, name, "lead");
    await addClass(school, "c class", "other");
  });
  afterAll(() => school.store.close());

  const CLASS = { class: "a class" };
  const list = (text: string, kind: "names" | "table" = "names") => callAs(school, lead, CLASS, { kind, text });
  const at = <B>(pupil: string, body: B) => callAs(school, lead, { ...CLASS, pupil }, body);
  const names = async () => (await readPupils(school, lead, "a class"))?.pupils.map(({ name }) => name);

  it("are added all or none, each with a secret that fits and is kept nowhere", async () => {
    const seen = await previewPupils(list("Anna Holt\nанна\n\nANNA HOLT"));
    expect(seen).toMatchObject({ ok: true, body: { problems: 1, entries: [{ line: 1 }, { line: 2 }, { line: 4 }] } });
    expect(await addPupils(list("Anna Holt\nанна\nANNA HOLT"))).toMatchObject({
      ok: false,
      code: "flawed-list",
      detail: { problems: 1 },
    });
    expect(await names()).toEqual([]);
    const added = await addPupils(list("name;extra time\nAnna Holt;25\nسارة العبد الله;\nPyotr;", "table"));
    if (!added.ok) throw new Error(added.says);
    expect(added.body.cards.map(({ name }) => name)).toEqual(["Anna Holt", "سارة العبد الله", "Pyotr"]);
    for (const { id, secret } of added.body.cards) {
      const row = await findPupil(school.store.db, "a class", id);
      expect(await verifySecret(row?.secretHash ?? "", secret)).toBe(true);
      expect(JSON.stringify(row)).not.toContain(secret);
    }
    const audit = JSON.stringify(await listAudit(school.store.db, "a class", 9));
    for (const { name, secret } of added.body.cards) {
      expect(audit).not.toContain(secret);
      expect(audit).not.toContain(name);
    }
    expect((await readPupils(school, lead, "a class"))?.pupils[0]).toMatchObject({
      extraPercent: 25,
      waitsUntil: null,
    });
  });

  it("come in once where the same list is sent twice at once", async () => {
    const answers = await Promise.all([addPupils(list("Dora\nEli")), addPupils(list("Dora\nEli"))]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "flawed-list", detail: { problems: 2 } });
    expect((await names())?.filter((name) => name === "Dora")).toHaveLength(1);
  });

  it("are at most 200", async () => {
    const many = Array.from({ length: 200 }, (_, i) => `Pupil ${i}`).join("\n");
    expect(await previewPupils(list(many))).toMatchObject({ ok: false, status: 422, code: "too-many" });
    expect(await previewPupils(list(" \n"))).toMatchObject({ ok: false, code: "no-list" });
  });

  it.each([
    [ROSTER, { kind: "excel", text: "" }],
    [ROSTER, { kind: "names", text: 5 }],
    [ROSTER, { kind: "names", text: "", more: 1 }],
    [PUPIL_CHANGE, { name: "A", extraPercent: 1.5 }],
    [PUPIL_CHANGE, { name: "A", extraPercent: -1 }],
    [PUPIL_CHANGE, { name: "A", extraPercent: 301 }],
    [PUPIL_CHANGE, { name: "A", extraPercent: null }],
    [NEW_SECRETS, { pupils: [] }],
    [NEW_SECRETS, { pupils: "all" }],
  ])("take no such body (%#)", (schema, body) => {
    expect(schema.safeParse(body).success).toBe(false);
  });

  it("are renamed and given time, but not the name of another", async () => {
    await addPupil(school, "a class", "finn");
    expect(await changePupil(at("finn", { name: "Finn-Ole D’Or", extraPercent: 50 }))).toMatchObject({ ok: true });
    expect(await findPupil(school.store.db, "a class", "finn")).toMatchObject({
      name: "Finn-Ole D’Or",
      nameKey: "finn ole dor",
      extraPercent: 50,
    });
    expect(await changePupil(at("finn", { name: "anna holt", extraPercent: 0 }))).toMatchObject({ code: "name-taken" });
    expect(await changePupil(at("finn", { name: "..", extraPercent: 0 }))).toMatchObject({ code: "no-name" });
    expect(await findPupil(school.store.db, "a class", "finn")).toMatchObject({ extraPercent: 50 });
  });

  it("may try again at once, and get new secrets together", async () => {
    await addPupil(school, "a class", "gwen", "old-secret-11");
    const { db } = school.store;
    const tryOnce = () => hitLimit(db, triesKey("CCCCAAAA", "gwen"), { ...PUPIL_TRIES, most: 1 }, school.now());
    await tryOnce();
    expect(await tryOnce()).toBeGreaterThan(0);
    expect(await unlockPupil(at("gwen", undefined))).toMatchObject({ ok: true });
    expect(await tryOnce()).toBe(0);
    const renewed = await renewSecrets(callAs(school, lead, CLASS, { pupils: ["gwen", "gwen"] }));
    if (!renewed.ok) throw new Error(renewed.says);
    expect(renewed.body.cards).toHaveLength(1);
    const hash = (await findPupil(db, "a class", "gwen"))?.secretHash ?? "";
    expect(await verifySecret(hash, renewed.body.cards[0]?.secret ?? "")).toBe(true);
    expect(await verifySecret(hash, "old-secret-11")).toBe(false);
    expect(await renewSecrets(callAs(school, lead, CLASS, { pupils: ["gwen", "nobody"] }))).toMatchObject({
      status: 404,
    });
    expect((await findPupil(db, "a class", "gwen"))?.secretHash).toBe(hash);
  });

  it("are removed and taken back, and their name stays theirs meanwhile", async () => {
    await addPupil(school, "a class", "hana");
    expect(await setMembership(at("hana", { removed: true }))).toMatchObject({ ok: true });
    expect((await readPupils(school, lead, "a class"))?.pupils.find(({ id }) => id === "hana")?.removed).not.toBeNull();
    expect(await previewPupils(list("Hana"))).toMatchObject({
      body: { entries: [{ problem: expect.stringMatching(/was removed/) }] },
    });
    expect(await renewSecrets(callAs(school, lead, CLASS, { pupils: ["hana"] }))).toMatchObject({ status: 404 });
    expect(await setMembership(at("hana", { removed: false }))).toMatchObject({ ok: true });
  });

  it("move to another class of the same teacher only", async () => {
    await addPupil(school, "a class", "ines");
    expect(await movePupil(at("ines", { to: "c class" }))).toMatchObject({ code: "no-class" });
    expect(await movePupil(at("ines", { to: "a class" }))).toMatchObject({ code: "same-class" });
    expect(await movePupil(at("ines", { to: "b class" }))).toMatchObject({ ok: true });
    expect((await listPupils(school.store.db, "b class")).map(({ id }) => id)).toEqual(["ines"]);
    expect(await movePupil(at("ines", { to: "b class" }))).toMatchObject({ status: 404 });
  });

  it("are exported whole and erased by name, and nothing of the name stays", async () => {
    await addPupil(school, "a class", "Jonas Very-Rare");
    const id = "Jonas Very-Rare";
    await changePupil(at(id, { name: id, extraPercent: 10 }));
    await insertAssignment(
      school.store.db,
      testAssignment({ id: "not-begun", classId: "a class", title: "Nobody has begun it" }),
    );
    await school.store.db
      .insertInto("accommodation")
      .values({ assignmentId: "not-begun", pupilId: id, extraMinutes: 5, excused: 0 })
      .execute();
    const file = await exportPupil(at(id, undefined));
    if (!(file instanceof Response)) throw new Error("no file");
    expect(file.headers.get("Content-Disposition")).toMatch(/attachment/);
    const told = await file.text();
    expect(JSON.parse(told)).toMatchObject({
      pupil: { name: id, class: "a class", extraTimePercent: 10 },
      attempts: [],
      granted: [{ assignment: "Nobody has begun it", extraMinutes: 5 }],
      history: [{ action: "pupil.extra-time", detail: { from: 0, to: 10 } }],
    });
    expect(told).not.toContain("argon2");
    expect(await erasePupilForGood(at(id, { name: "Jonas" }))).toMatchObject({ code: "wrong-name" });
    expect(await erasePupilForGood(at(id, { name: "jonas very rare" }))).toMatchObject({ ok: true });
    expect(await findPupil(school.store.db, "a class", id)).toBeUndefined();
    const audit = await listAudit(school.store.db, "a class", 2);
    expect(audit.map(({ action, detail }) => [action, detail])).toContainEqual(["pupil.erase", "{}"]);
    expect(audit.find(({ action }) => action === "pupil.extra-time")?.detail ?? "{}").toBe("{}");
  });

  it("are not there for a teacher of another class, nor through another class", async () => {
    await addPupil(school, "a class", "kim");
    for (const [actor, classId] of [
      [other, "a class"],
      [other, "c class"],
      [lead, "b class"],
    ] as const) {
      const call = <B>(body: B) => callAs(school, actor, { class: classId, pupil: "kim" }, body);
      for (const answer of [
        await changePupil(call({ name: "X", extraPercent: 0 })),
        await unlockPupil(call(undefined)),
        await setMembership(call({ removed: true })),
        await movePupil(call({ to: "c class" })),
        await exportPupil(call(undefined)),
        await erasePupilForGood(call({ name: "kim" })),
        await renewSecrets(call({ pupils: ["kim"] })),
      ])
        expect(answer).toMatchObject({ ok: false, status: 404 });
    }
    expect(await findPupil(school.store.db, "a class", "kim")).toMatchObject({ name: "kim", removedAt: null });
    expect(await readPupils(school, other, "a class")).toBeNull();
  });
});
