/** The attempt for which a page is read or played: `?work=<id>`; null for everybody else. */
export function findAttempt(): string | null {
  const id = new URLSearchParams(location.search).get("work");
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : null;
}

/** How long the server may take to say whose an attempt is, in ms. */
const PATIENCE = 4000;

let asked: { readonly attempt: string; readonly own: Promise<string | null> } | null = null;

/** Whether whoever is signed in here has this attempt, as the server says; null where it cannot be asked now. */
export async function askWhose(attempt: string): Promise<boolean | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const asking = fetch(`/api/attempts/${attempt}`, { cache: "no-store" }).catch(() => null);
  const answer = await Promise.race([asking, late]);
  if (answer === null || answer.status >= 500 || answer.status === 429) return null;
  return answer.ok;
}

/**
 * The attempt for which what is done on this page is kept apart from what the device holds: the one that the address names, where it belongs to whoever is signed in. Machines are shared: what
 * somebody else has answered on this one is no answer of this pupil's. Asked once; where the server cannot be asked, the address is believed.
 */
export async function findOwnAttempt(): Promise<string | null> {
  const attempt = findAttempt();
  if (attempt === null) return null;
  if (asked?.attempt !== attempt)
    asked = { attempt, own: askWhose(attempt).then((own) => (own === false ? null : attempt)) };
  return asked.own;
}

/** Under which key a device keeps what was done for an attempt, apart from the device's own record. */
export const keyFor = (record: string, attempt: string | null): string =>
  attempt === null ? record : `${record} for ${attempt}`;
