import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

interface DroppingProxy {
  readonly address: string;
  /** Answers that the server gave and nobody got. */
  readonly dropped: () => number;
  readonly close: () => Promise<void>;
}

/** Stands before a server and drops some of its answers when they are whole: what was asked is done then, and the sender does not know. */
export async function openDroppingProxy(target: string, drops: (count: number) => boolean): Promise<DroppingProxy> {
  const { hostname, port } = new URL(target);
  let [count, dropped] = [0, 0];
  const server: Server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    // The server checks where a request comes from against the host that it was sent to.
    const sent = request({ hostname, port, method, path: url, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        if (drops(++count)) {
          dropped++;
          incoming.socket.destroy();
        } else outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(Buffer.concat(parts));
      });
    });
    sent.on("error", () => incoming.socket.destroy());
    incoming.pipe(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dropped: () => dropped,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
