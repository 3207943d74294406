import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { getPort, probePort } from "../src/server/front-door/listen";
import { QUIET, ROOT, runMain, runNode, script } from "./run-command";

/** How long to wait for an editor to finish writing, in ms. */
const SETTLE = 200;

async function generate(): Promise<void> {
  const { code, output } = await runNode(script("generate"), { shown: false });
  if (code !== 0) console.error(`${output.trimEnd()}\nThe pages keep what they had until this is mended.`);
}

/** Generates anew whenever a file that authors write has changed, one run at a time. */
function watchCourse(): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(generate);
    }, SETTLE);
  };
  for (const folder of ["content", "seeds"].map((name) => join(ROOT, name)).filter((folder) => existsSync(folder))) {
    watch(folder, { recursive: true }, changed);
  }
}

runMain(async () => {
  Object.assign(process.env, QUIET, { NODE_ENV: "development" });
  await probePort(getPort(process.env.PORT), process.env.HOST || undefined);
  console.log("1/2 reading the course and drawing its maps …");
  await generate();
  watchCourse();
  console.log("2/2 starting; a page is built when it is first opened …");
  const { serve } = await import("../server");
  await serve({ development: true });
});
