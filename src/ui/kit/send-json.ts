/** What a handler answered that did not do what was asked. */
export interface Refusal {
  readonly code: string;
  /** What is wrong, and what to do. */
  readonly says: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly detail?: unknown;
  /** How long the server asks to wait before another try, in seconds, where it does. */
  readonly retryAfter?: number;
}

export type Sent<T> =
  | { readonly ok: true; readonly body: T }
  | ({ readonly ok: false; readonly status: number } & Refusal);

const OFFLINE: Refusal = {
  code: "offline",
  says: "The server was not reached, and nothing was changed. Check the connection, then try again.",
};

/** Sends JSON to a handler of our own and reads its answer. Never rejects: where there is no network, that is an answer too (status 0). */
export async function sendJson<T = unknown>(method: string, path: string, body?: unknown): Promise<Sent<T>> {
  const response = await fetch(path, {
    method,
    credentials: "same-origin",
    ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => null);
  if (response === null) return { ok: false, status: 0, ...OFFLINE };
  const wait = Number(response.headers.get("Retry-After") ?? 0);
  const read = (await response.json().catch(() => null)) as (T & Partial<Refusal>) | null;
  if (response.ok) return { ok: true, body: read as T };
  return {
    ok: false,
    status: response.status,
    code: read?.code ?? "broken",
    says: read?.says ?? "The server did not take this. Try again in a moment.",
    ...(read?.fields ? { fields: read.fields } : {}),
    ...(read?.detail === undefined ? {} : { detail: read.detail }),
    ...(wait > 0 ? { retryAfter: wait } : {}),
  };
}
