/** One thing that was looked at. */
export interface Finding {
  /** note: nothing is wrong, but whoever runs the school may want to know. */
  readonly state: "ok" | "note" | "wrong";
  /** What was found; for something wrong also what to do. */
  readonly says: string;
}

export const ok = (says: string): Finding => ({ state: "ok", says });
export const note = (says: string): Finding => ({ state: "note", says });
export const wrong = (says: string): Finding => ({ state: "wrong", says });
