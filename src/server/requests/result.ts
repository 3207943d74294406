/** What was expected to go wrong: a stable code for programs, a sentence for people. */
export interface Failure {
  readonly ok: false;
  readonly status: 400 | 401 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503;
  readonly code: string;
  /** What is wrong, and what to do. */
  readonly says: string;
  /** By the path of the field that it is about. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Seconds after which it may go better. */
  readonly retryAfter?: number;
  /** What the caller needs to decide, such as the newer answer of a conflict. */
  readonly detail?: unknown;
}

export interface Success<T> {
  readonly ok: true;
  readonly body: T;
}

export type Result<T> = Success<T> | Failure;

export const succeed = <T>(body: T): Success<T> => ({ ok: true, body });

export const refuse = (
  status: Failure["status"],
  code: string,
  says: string,
  more: Pick<Failure, "fields" | "retryAfter" | "detail"> = {},
): Failure => ({ ok: false, status, code, says, ...more });

/** Not there, or not yours: nobody learns which. */
export const notFound = (): Failure => refuse(404, "not-found", "There is nothing here, or it is not yours.");
