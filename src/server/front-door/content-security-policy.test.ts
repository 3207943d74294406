import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, listInlineScriptHashes, scriptHash } from "./content-security-policy";

const directive = (policy: string, name: string): string | undefined =>
  policy.split("; ").find((part) => part.startsWith(`${name} `));

describe("contentSecurityPolicy", () => {
  it("lets a prerendered page run its own inline scripts and built files", () => {
    const policy = contentSecurityPolicy({ kind: "hashes", hashes: ["'sha256-a'", "'sha256-b'"] });
    expect(directive(policy, "script-src")).toBe("script-src 'self' 'sha256-a' 'sha256-b'");
  });

  it("lets a rendered page run what bears the nonce", () => {
    const policy = contentSecurityPolicy({ kind: "nonce", nonce: "abc", development: false });
    expect(directive(policy, "script-src")).toBe("script-src 'nonce-abc' 'strict-dynamic'");
  });

  it("evaluates text in development only", () => {
    expect(contentSecurityPolicy({ kind: "nonce", nonce: "abc", development: true })).toContain("'unsafe-eval'");
    expect(contentSecurityPolicy({ kind: "nonce", nonce: "abc", development: false })).not.toContain("unsafe-eval");
  });

  it.each([
    contentSecurityPolicy({ kind: "hashes", hashes: [] }),
    contentSecurityPolicy({ kind: "nonce", nonce: "abc", development: false }),
  ])("never allows inline scripts at large, nor another host: %s", (policy) => {
    expect(directive(policy, "script-src")).not.toContain("unsafe-inline");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe("scriptHash", () => {
  it("is the hash that a browser computes", () => {
    // echo -n "alert(1)" | openssl dgst -sha256 -binary | base64
    expect(scriptHash("alert(1)")).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });
});

describe("listInlineScriptHashes", () => {
  it("finds each inline script once and passes over files", () => {
    const html =
      '<script src="/a.js" async=""></script><script id="x">one()</script><p>no</p><script>two("<b>")</script><script>one()</script>';
    expect(listInlineScriptHashes(html)).toEqual([scriptHash("one()"), scriptHash('two("<b>")')]);
  });
});
