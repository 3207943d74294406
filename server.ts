import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import next from "next";
import { tellSetUp } from "./src/server/accounts/set-up";
import { holdArticles } from "./src/server/articles/held-articles";
import { type BuiltFiles, MANIFEST } from "./src/server/front-door/built-files";
import { createFrontDoor } from "./src/server/front-door/front-door";
import { getPort, openPort } from "./src/server/front-door/listen";
import { readGeneratedCourses } from "./src/server/generated-courses";
import { keepTidy } from "./src/server/housekeeping";
import { closeSchool, getSchool, type School } from "./src/server/school";

/** How long running answers may take to finish when the server is told to stop, in ms. */
const GRACE = 5000;
/** How often connections are closed that have nothing more to do meanwhile, in ms. */
const IDLE_CHECK = 50;

const readManifest = async (root: string) => JSON.parse(await readFile(join(root, MANIFEST), "utf8")) as BuiltFiles;

async function close(servers: readonly Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  // A connection is idle once its running request has been answered.
  const idle = setInterval(() => {
    for (const server of servers) server.closeIdleConnections();
  }, IDLE_CHECK);
  await Promise.all(closed);
  clearInterval(idle);
}

/** Says which articles of ARTICLES_DIR are not what the course was made from; those are not shown. */
async function checkArticles(root: string, folder: string | null): Promise<void> {
  if (folder === null) return;
  const problems = (await readGeneratedCourses(root)).flatMap((course) => holdArticles(folder, course).problems);
  for (const problem of problems) console.error(`ARTICLES_DIR: ${problem}`);
}

/** Says what whoever started the server needs to know, once it answers. */
async function announce(school: School, address: string): Promise<void> {
  const setUp = await tellSetUp(school, address);
  if (setUp !== null) console.log(setUp);
  console.log(`The course is open at ${address}`);
}

/**
 * Serves the app and prints its address once it answers. PORT and HOST choose where; without HOST only this machine is
 * answered. Rejects with one line that says what to do where the port cannot be had, or where the environment is wrong.
 */
export async function serve({ development }: { readonly development: boolean }): Promise<void> {
  const root = import.meta.dirname;
  const host = process.env.HOST || undefined;
  const port = getPort(process.env.PORT);
  const school = await getSchool();
  await keepTidy(school);
  // Next takes web sockets over from the server it is given. This one never listens: the door decides what reaches it.
  const sockets = createServer();
  const app = next({ dev: development, dir: root, hostname: host ?? "localhost", port, httpServer: sockets });
  const built = development ? null : await readManifest(root);
  let prepared: Promise<void> | null = null;
  const newDoor = () =>
    createFrontDoor({
      root,
      built,
      development,
      httpsOnly: school.config.baseUrl?.startsWith("https:") ?? false,
      trustsProxy: school.config.trustsProxy,
      holdsArticles: school.config.articlesDir !== null,
      handle: async (request, response) => {
        await prepared;
        await app.getRequestHandler()(request, response);
      },
      upgrade: development
        ? (request, socket, head) => {
            if (!sockets.emit("upgrade", request, socket, head)) socket.destroy();
          }
        : null,
    });
  const servers: [Server, Server] = [newDoor(), newDoor()];
  const opened = await openPort(...servers, port, host);
  prepared = app.prepare();
  await prepared;
  const stop = async () => {
    setTimeout(() => process.exit(0), GRACE).unref();
    await close(servers);
    await app.close();
    await closeSchool();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  await checkArticles(root, school.config.articlesDir);
  await announce(school, `http://${host === undefined || host === "0.0.0.0" ? "localhost" : host}:${opened}`);
}
