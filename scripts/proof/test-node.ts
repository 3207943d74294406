import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { PUT } from "../../app/api/attempts/[attempt]/answer/route";
import { createFrontDoor } from "../../src/server/front-door/front-door";
import { answerReady } from "../../src/server/ready";
import { handle } from "../../src/server/requests/handle";
import { notFound, succeed } from "../../src/server/requests/result";
import { closeSchool, getSchool } from "../../src/server/school";
import { findAttempt, listAnswers } from "../../src/store/attempts";

/**
 * One node of a school without the pages: the front door, the real handlers and the real store in a process of their own, which starts in a moment and can be killed. It answers
 * `/api/test/pragma` too, by which a test makes the database full.
 */

const GET = handle<"pupil", { attempt: string }>({ who: "pupil" }, async ({ store, actor, params }) => {
  const attempt = await findAttempt(store.db, { id: params.attempt, ...actor });
  return attempt ? succeed(await listAnswers(store.db, attempt.id)) : notFound();
});

/** Within a transaction, so that it holds for the connection that writes. */
async function setPragma(text: string): Promise<Response> {
  const { store } = await getSchool();
  await store.db.transaction().execute((trx) => sql.raw(`pragma ${text}`).execute(trx));
  return Response.json({});
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/api/health/ready") return answerReady();
  if (pathname === "/api/test/pragma") return setPragma(searchParams.get("set") ?? "");
  const attempt = /^\/api\/attempts\/([^/]+)/.exec(pathname)?.[1];
  if (attempt === undefined) return new Response(null, { status: 404 });
  const context = { params: Promise.resolve({ attempt }) };
  return request.method === "PUT" ? PUT(request, context) : GET(request, context);
}

async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await read(request);
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const method = request.method ?? "GET";
  const sent = new Request(`http://${request.headers.host}${request.url}`, {
    method,
    headers,
    body: body.byteLength > 0 ? new Uint8Array(body) : null,
  });
  const got = await answer(sent);
  response.writeHead(got.status, Object.fromEntries(got.headers));
  response.end(Buffer.from(await got.arrayBuffer()));
}

await getSchool();
const door = createFrontDoor({
  root: process.cwd(),
  built: null,
  development: false,
  httpsOnly: false,
  trustsProxy: false,
  holdsArticles: false,
  handle: pass,
  upgrade: null,
});
door.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  console.log(`open at http://127.0.0.1:${(door.address() as AddressInfo).port}`);
});
process.once("SIGTERM", async () => {
  door.closeAllConnections();
  await new Promise((resolve) => door.close(resolve));
  await closeSchool();
  process.exit(0);
});
