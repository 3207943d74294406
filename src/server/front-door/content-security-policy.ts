import { createHash } from "node:crypto";

/** Which inline scripts of a page may run. */
export type ScriptTrust =
  /** A prerendered page: the CSP sources of its own inline scripts, and built files. */
  | { readonly kind: "hashes"; readonly hashes: readonly string[] }
  /** A page rendered for this request: scripts that bear the nonce, and what those load. */
  | { readonly kind: "nonce"; readonly nonce: string; readonly development: boolean };

const scriptSources = (trust: ScriptTrust): readonly string[] => {
  if (trust.kind === "hashes") return ["'self'", ...trust.hashes];
  // React's development build evaluates text to show where an error came from.
  return [`'nonce-${trust.nonce}'`, "'strict-dynamic'", ...(trust.development ? ["'unsafe-eval'"] : [])];
};

/**
 * The Content-Security-Policy header's value. Nothing comes from another host; no script runs that is not trusted.
 * Styles may be inline, because React writes style attributes, which have neither hash nor nonce.
 */
export function contentSecurityPolicy(trust: ScriptTrust): string {
  return [
    "default-src 'none'",
    `script-src ${scriptSources(trust).join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The CSP source (`'sha256-…'`) that lets exactly this inline script run. */
export function scriptHash(script: string): string {
  return `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`;
}

/** The CSP sources of all inline scripts of an HTML page as React writes it (attributes quoted), each once, in order. */
export function listInlineScriptHashes(html: string): readonly string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", body = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (!/\ssrc=/.test(attributes)) hashes.add(scriptHash(body));
  }
  return [...hashes];
}
