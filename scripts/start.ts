import { getPort, probePort } from "../src/server/front-door/listen";
import { build } from "./build";
import { isBuilt } from "./build-stamp";
import { QUIET, runMain } from "./run-command";

runMain(async () => {
  Object.assign(process.env, QUIET, { NODE_ENV: "production" });
  await probePort(getPort(process.env.PORT), process.env.HOST || undefined);
  // A wrong environment is said before a build, not after it.
  const { getSchool } = await import("../src/server/school");
  await getSchool();
  if (!(await isBuilt())) {
    console.log("The course is built first; the next start is quick.");
    await build();
  }
  const { serve } = await import("../server");
  await serve({ development: false });
});
