/**
 * Where a request comes from: the other end of its connection, or behind a proxy that is trusted the last address that the proxy noted (those before it are what the
 * sender claims). An IPv4 address is written as such, also where it came mapped into IPv6. "?" where nobody knows.
 */
export function findRemoteAddress(
  connected: string | undefined,
  forwarded: string | readonly string[] | undefined,
  trustsProxy: boolean,
): string {
  const noted = trustsProxy ? [forwarded ?? ""].flat().join(",").split(",").at(-1)?.trim() : "";
  const address = (noted || connected || "?").replace(/^::ffff:(?=\d+\.)/i, "");
  return /^[0-9a-f.:?]{1,45}$/i.test(address) ? address : "?";
}
