import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPath, findRefusal, type IncomingHead, MAX_BODY, MAX_TARGET } from "./refuse-request";

const head = (change: Partial<IncomingHead> = {}): IncomingHead => ({
  method: "GET",
  target: "/",
  headers: { host: "localhost:3000" },
  ...change,
});

describe("findRefusal", () => {
  it.each([
    ["/"],
    ["/course/lessons/one"],
    ["/course/practice?seed=1&lesson=a%20b"],
    ["/_next/static/chunks/a-b_c.js"],
    ["/s/%C3%BC%20b"],
    ["/x?q=%2F..%2F"],
    ["/x?q=two%0D%0Alines+and%09a+tab"],
    ["/x?q=%E0%A4%95%E2%80%8D%F0%9F%A7%BF"],
    ["/course/search?q=%00"],
  ])("lets %s in", (target) => {
    expect(findRefusal(head({ target }))).toBeNull();
    expect(findRefusal(head({ target, method: "HEAD" }))).toBeNull();
  });

  it.each([
    ["*"],
    ["http://localhost/"],
    [""],
    ["/%"],
    ["/%E0%A4%A"],
    ["/%ff"],
    ["/a%00b"],
    ["/a%0d%0ab"],
    ["/a\\b"],
    ["/a%5Cb"],
    ["/a%2Fb"],
    ["//other.example/"],
    ["/a//b"],
    ["/../secret"],
    ["/a/%2e%2e/b"],
    ["/?q=%"],
    ["/?q=%C3"],
    ["/?q=%00"],
    ["/teach/classes/c/assign?like=a%00&of=b"],
    ["/?q=a%1b"],
    ["/?q=a%7F"],
    ["/?q=%C2%85"],
  ])("answers %j with 400", (target) => {
    expect(findRefusal(head({ target }))?.status).toBe(400);
  });

  it.each(["/_global-error", "/_not-found", "/_"])("hides Next's own page %s", (target) => {
    expect(findRefusal(head({ target }))?.status).toBe(404);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", ""])(
    "answers %s of a page with 405",
    (method) => {
      expect(findRefusal(head({ method }))).toMatchObject({ status: 405, allow: "GET, HEAD" });
    },
  );

  it("lets only the interface be written to", () => {
    expect(findRefusal(head({ method: "POST", target: "/api/answer" }))).toBeNull();
    expect(findRefusal(head({ method: "TRACE", target: "/api/answer" }))?.status).toBe(405);
    expect(findRefusal(head({ method: "POST", target: "/apiary" }))?.status).toBe(405);
  });

  it("takes addresses of up to the longest length, and no longer", () => {
    expect(findRefusal(head({ target: `/${"a".repeat(MAX_TARGET - 1)}` }))).toBeNull();
    expect(findRefusal(head({ target: `/${"a".repeat(MAX_TARGET)}` }))?.status).toBe(414);
  });

  it.each([{ "content-length": "5" }, { "transfer-encoding": "chunked" }])("takes no body with a page: %j", (extra) => {
    expect(findRefusal(head({ headers: { host: "localhost", ...extra } }))?.status).toBe(413);
  });

  it.each([
    [{ "content-length": String(MAX_BODY) }, undefined],
    [{ "content-length": String(MAX_BODY + 1) }, 413],
    [{ "content-length": "99999999999999999999" }, 413],
    [{ "transfer-encoding": "chunked" }, 411],
    [{ "transfer-encoding": "chunked", "content-length": "5" }, 411],
  ])("of a body for the interface %j is %s", (extra, status) => {
    const sent = head({ method: "PUT", target: "/api/answer", headers: { host: "localhost", ...extra } });
    expect(findRefusal(sent)?.status).toBe(status);
  });

  it.each(["localhost", "localhost:3000", "127.0.0.1:80", "[::1]:3000", "school.example"])(
    "knows the host %s",
    (host) => {
      expect(findRefusal(head({ headers: { host } }))).toBeNull();
    },
  );

  it.each([undefined, "", "a b", "a/b", "a@b", "a:b", "a:123456"])("answers the host %j with 400", (host) => {
    expect(findRefusal(head({ headers: { host } }))?.status).toBe(400);
  });

  it("never throws, whatever the target", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (target, method) => {
        findRefusal(head({ target, method }));
        findRefusal(head({ target: `/${target}` }));
      }),
    );
  });
});

describe("findPath", () => {
  it("gives back what was encoded segment by segment", () => {
    const segment = fc.stringMatching(/^[\p{L}\p{N} _.~-]+$/u).filter((part) => part !== "." && part !== "..");
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        expect(findPath(`/${segments.map(encodeURIComponent).join("/")}?q=1`)).toBe(`/${segments.join("/")}`);
      }),
    );
  });
});
