import { randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { showJoinCode } from "../src/classroom/people/join-code";
import { createFactBase } from "../src/course/fact-base";
import type { Scenario } from "../src/scenario/scenario";
import { readPlace } from "../src/server/config";
import { makeDemo, removeDemo } from "../src/server/demo/make-demo";
import { listScenarioFiles } from "../src/server/generated-courses";
import { migrate } from "../src/store/migrate";
import { openStore } from "../src/store/open-store";
import { getCourse } from "./page-types";
import { ROOT, runMain } from "./run-command";

async function readScenario(course: string): Promise<Scenario | undefined> {
  const [first] = await listScenarioFiles(ROOT, course);
  if (first === undefined) return undefined;
  return JSON.parse(await readFile(join(ROOT, ".generated", course, "scenarios", first), "utf8")) as Scenario;
}

runMain(async () => {
  const { values } = parseArgs({
    options: { remove: { type: "boolean", default: false }, course: { type: "string" } },
  });
  const store = openStore(readPlace(process.env, ROOT));
  const say = (line: string): void => console.log(line);
  try {
    const school = { store, now: () => Date.now(), newId: () => randomUUID(), randomBytes };
    await migrate(store, school.now());
    if (values.remove) {
      const removed = await removeDemo(school, { say });
      return say(removed.length > 0 ? "The demo is removed." : "There is no demo here.");
    }
    const course = await getCourse(values.course);
    const scenario = await readScenario(course.id);
    const made = await makeDemo(school, { facts: createFactBase(course), scenario }, { say });
    for (const { name, joinCode, pupils } of made.classes) {
      say(`\n${name}, class code ${showJoinCode(joinCode)}`);
      for (const pupil of pupils) say(`  ${pupil.name}  ${pupil.secret}`);
    }
    say(`\n${made.classes.length} classes with ${made.answers} answers. None of these people exists.`);
    say(`Sign in as ${made.email} with ${made.password}`);
    say("This is shown once. Remove all of it with npm run demo -- --remove.");
  } finally {
    await store.close();
  }
});
