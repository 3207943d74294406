/** The attempt for which a page is read or played: `?work=<id>`; null for everybody else. */
export function findAttempt(): string | null {
  const id = new URLSearchParams(location.search).get("work");
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : null;
}

/** How long the server may take to say whose an attempt is, in ms. */
const PATIENCE = 4000;

let asked: { readonly attempt: string; readonly own: Promise<string | null> } | null = null;

/** False where the server says that whoever is signed in here, if anybody, has no such attempt; one that cannot be asked now is taken to have it. */
export async function isOwn(attempt: string): Promise<boolean> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const asking = fetch(`/api/attempts/${attempt}`, { cache: "no-store" }).catch(() => null);
  const answer = await Promise.race([asking, late]);
  return answer === null || answer.ok || answer.status >= 500 || answer.status === 429;
}

/**
 * The attempt for which what is done on this page is kept apart from what the device holds: the one that the address names, where it belongs to whoever is signed in. Machines are shared: what
 * somebody else has answered on this one is no answer of this pupil's. Asked once.
 */
export async function findOwnAttempt(): Promise<string | null> {
  const attempt = findAttempt();
  if (attempt === null) return null;
  if (asked?.attempt !== attempt) asked = { attempt, own: isOwn(attempt).then((own) => (own ? attempt : null)) };
  return asked.own;
}

/** Under which key a device keeps what was done for an attempt, apart from the device's own record. */
export const keyFor = (record: string, attempt: string | null): string =>
  attempt === null ? record : `${record} for ${attempt}`;
