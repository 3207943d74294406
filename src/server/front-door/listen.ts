import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;

/** The port of a PORT variable: 3000 where there is none, 0 for any that is free. Throws what to do on anything else. */
export function getPort(value: string | undefined): number {
  if (value === undefined || value === "") return 3000;
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new Error(`PORT is "${value}". Give a number from 0 to 65535, such as PORT=3001.`);
}

/** What to tell whoever starts the server when a port cannot be had, or null where the error is about something else. */
function findAdvice(error: unknown, port: number, host: string | undefined): string | null {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `Port ${port} is taken. Stop what runs there, or start with PORT=${port === 65_535 ? 3000 : port + 1} npm start.`;
    case "EACCES":
      return `Port ${port} needs rights that you do not have. Start with a port above 1023, such as PORT=3000 npm start.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `This machine has no address "${host}". Start without HOST, or with HOST=0.0.0.0 for all of its addresses.`;
    default:
      return null;
  }
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

async function openLoopback(first: Server, second: Server, port: number): Promise<number> {
  const opened = await listen(first, port, "127.0.0.1");
  try {
    await listen(second, opened, "::1");
  } catch (error) {
    // A machine without IPv6 has one address less; a port that another program holds there is taken.
    if (codeOf(error) === "EADDRINUSE") throw error;
  }
  return opened;
}

/**
 * Opens the port and returns it. Without a host, only this machine is served, under both addresses that `localhost`
 * can mean: `second` listens on the IPv6 one, where the machine has it.
 * Rejects with one line that says what to do where the port cannot be had.
 */
export async function openPort(first: Server, second: Server, port: number, host: string | undefined): Promise<number> {
  try {
    return await (host === undefined ? openLoopback(first, second, port) : listen(first, port, host));
  } catch (error) {
    const advice = findAdvice(error, port, host);
    throw advice === null ? error : new Error(advice, { cause: error });
  }
}

/** Rejects as `openPort` would, without keeping the port: said before a build, not after it. */
export async function probePort(port: number, host: string | undefined): Promise<void> {
  const servers: [Server, Server] = [createServer(), createServer()];
  await openPort(...servers, port, host);
  for (const server of servers) server.close();
}
