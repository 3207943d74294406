import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { getPort, openPort, probePort } from "./listen";

describe("getPort", () => {
  it.each([
    [undefined, 3000],
    ["", 3000],
    ["0", 0],
    ["8080", 8080],
    ["65535", 65_535],
  ])("%j is %j", (value, port) => {
    expect(getPort(value)).toBe(port);
  });

  it.each(["65536", "-1", "3e3", "x", " 1", "1.5"])("%j is refused", (value) => {
    expect(() => getPort(value)).toThrow(/PORT=3001/);
  });
});

describe("openPort", () => {
  const open: Server[] = [];
  const newServer = (): Server => {
    const server = createServer((_request, response) => response.end("here"));
    open.push(server);
    return server;
  };

  afterEach(() => {
    for (const server of open.splice(0)) server.close();
  });

  it("answers on this machine, and says which port it got", async () => {
    const port = await openPort(newServer(), newServer(), 0, undefined);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("here");
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe("here");
  });

  it("says what to do about a taken port", async () => {
    const port = await openPort(newServer(), newServer(), 0, undefined);
    const message = `Port ${port} is taken. Stop what runs there, or start with PORT=${port + 1} npm start.`;
    await expect(openPort(newServer(), newServer(), port, undefined)).rejects.toThrow(message);
    await expect(probePort(port, undefined)).rejects.toThrow(message);
  });

  it("says what to do about an address that the machine does not have", async () => {
    await expect(openPort(newServer(), newServer(), 0, "192.0.2.1")).rejects.toThrow(/HOST=0\.0\.0\.0/);
  });

  it("gives back a port that was only probed", async () => {
    const port = await openPort(newServer(), newServer(), 0, undefined);
    for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
    await probePort(port, undefined);
    await expect(openPort(newServer(), newServer(), port, undefined)).resolves.toBe(port);
  });
});
