import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { VALLEY } from "../../quiz/test-valley";
import type { Store } from "../../store/store";
import { insertTestClass } from "../../store/test-class";
import { DIALECTS, openTestStore, TEST_TIME } from "../../store/test-stores";
import { verifySecret } from "../accounts/passwords";
import { examineMarks } from "../doctor/examine-marks";
import { DEMO_EMAIL, type DemoMade, makeDemo, removeDemo } from "./make-demo";
import { makeNames } from "./pupil-names";

const COURSE = { facts: createFactBase(VALLEY), scenario: undefined };
const said: string[] = [];
const progress = { say: (line: string) => void said.push(line) };

describe.each(DIALECTS)("the demo on %s", (dialect) => {
  let store: Store;
  let made: DemoMade;
  const school = () => ({ store, now: () => TEST_TIME, newId: () => randomUUID(), randomBytes });
  const count = async (table: "class" | "pupil" | "user" | "answerOp" | "attempt" | "audit" | "form") =>
    Number(
      (
        await store.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );

  beforeAll(async () => {
    store = await openTestStore(dialect);
    await insertTestClass(store, { id: "own", teacher: "t1", pupils: ["Anna"] });
    made = await makeDemo(school(), COURSE, progress);
  });

  afterAll(async () => store.close());

  it("is three classes of thirty with thousands of answers, marked as a demo, and tells how far it is", async () => {
    expect(made.classes.map(({ pupils }) => pupils.length)).toEqual([30, 30, 30]);
    expect(made.answers).toBeGreaterThan(2000);
    expect(await count("answerOp")).toBe(made.answers);
    const marked = await store.db.selectFrom("class").select(["name", "demo"]).orderBy("name").execute();
    expect(marked.filter(({ demo }) => demo === 1).map(({ name }) => name)).toEqual(
      made.classes.map(({ name }) => name),
    );
    expect(said.some((line) => /^Demo 9b: 3 of \d assignments/.test(line))).toBe(true);
  });

  it("hands out secrets that fit, and keeps none", async () => {
    const [first] = made.classes[0]?.pupils ?? [];
    const row = await store.db
      .selectFrom("pupil")
      .innerJoin("class", "class.id", "pupil.classId")
      .select("pupil.secretHash")
      .where("class.name", "=", made.classes[0]?.name ?? "")
      .where("pupil.name", "=", first?.name ?? "")
      .executeTakeFirstOrThrow();
    expect(await verifySecret(row.secretHash, first?.secret ?? "")).toBe(true);
  });

  it("bears the marks that its answers come to", async () => {
    expect((await examineMarks(store.db)).filter(({ state }) => state === "wrong")).toEqual([]);
    const marks = await store.db.selectFrom("attempt").select("mark").where("mark", "is not", null).execute();
    expect(marks.length).toBeGreaterThan(300);
  });

  it("is there once", async () => {
    await expect(makeDemo(school(), COURSE, progress)).rejects.toThrow(/is a demo already.*--remove/);
  });

  it("goes without a trace, and nothing else does", async () => {
    expect(await removeDemo(school(), progress)).toEqual(made.classes.map(({ name }) => name));
    expect([await count("class"), await count("pupil"), await count("user")]).toEqual([1, 1, 2]);
    expect([await count("attempt"), await count("answerOp"), await count("form"), await count("audit")]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(await store.db.selectFrom("user").select("id").where("email", "=", DEMO_EMAIL).execute()).toEqual([]);
  });
});

describe("names of invented pupils", () => {
  it("are each there once", () => {
    const names = makeNames(30, "a class");
    expect(new Set(names).size).toBe(30);
    expect(makeNames(30, "a class")).toEqual(names);
  });
});
