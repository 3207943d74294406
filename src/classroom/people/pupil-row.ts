/** A pupil in the list of a class. */
export interface PupilRow {
  readonly id: string;
  readonly name: string;
  readonly extraPercent: number;
  /** Until when signing in waits after too many wrong secrets, such as "09:45"; null where it does not. */
  readonly waitsUntil: string | null;
  readonly attempts: number;
  readonly added: string;
  /** When the pupil was removed; null for who is in the class. */
  readonly removed: string | null;
}
