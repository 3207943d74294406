import { describe, expect, it } from "vitest";
import { findRemoteAddress } from "./remote-address";

describe("findRemoteAddress", () => {
  it.each([
    ["the connection's other end", "192.0.2.7", undefined, false, "192.0.2.7"],
    ["IPv4 that came mapped into IPv6", "::ffff:192.0.2.7", undefined, false, "192.0.2.7"],
    ["nothing that the sender claims", "192.0.2.7", "198.51.100.1", false, "192.0.2.7"],
    ["what a trusted proxy noted", "127.0.0.1", "198.51.100.1", true, "198.51.100.1"],
    [
      "the last entry, since the sender wrote those before",
      "127.0.0.1",
      "203.0.113.9, 198.51.100.1",
      true,
      "198.51.100.1",
    ],
    ["the last of several headers", "127.0.0.1", ["203.0.113.9", "198.51.100.1"], true, "198.51.100.1"],
    ["the connection where the proxy noted nothing", "127.0.0.1", undefined, true, "127.0.0.1"],
    ["IPv6 as it is", "2001:db8::1", undefined, false, "2001:db8::1"],
    ["a question mark for what is no address", "127.0.0.1", "<script>", true, "?"],
    ["a question mark for a closed connection", undefined, undefined, false, "?"],
  ])("is %s", (_what, connected, forwarded, trusts, address) => {
    expect(findRemoteAddress(connected, forwarded, trusts)).toBe(address);
  });
});
