import { examine } from "../src/server/doctor/examine";
import { readGeneratedCourses } from "../src/server/generated-courses";
import { ROOT, runMain } from "./run-command";

const SIGNS = { ok: "ok   ", note: "note ", wrong: "WRONG" } as const;

runMain(async () => {
  const findings = await examine(process.env, ROOT, await readGeneratedCourses(ROOT));
  for (const { state, says } of findings) console.log(`${SIGNS[state]}  ${says}`);
  const bad = findings.filter(({ state }) => state === "wrong").length;
  console.log(bad === 0 ? "\nNothing is wrong." : `\n${bad} ${bad === 1 ? "thing is" : "things are"} wrong.`);
  process.exit(bad === 0 ? 0 : 1);
});
