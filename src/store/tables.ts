import type { Generated, GeneratedAlways, Insertable, Selectable } from "kysely";

/** Milliseconds since 1970, UTC. */
type Time = number;
/** 0 or 1: the same on both databases. */
type Flag = 0 | 1;
/** JSON as text; the query that reads it knows its shape. */
type Json = string;

/** A person who signs in: teachers by e-mail and password, pupils through their class. Named and shaped as better-auth wants it. */
export interface UserTable {
  id: string;
  name: string;
  /** A pupil's is made up and ends in `.invalid`: nobody can write to it. */
  email: string;
  emailVerified: unknown;
  image: string | null;
  role: "owner" | "teacher" | "pupil";
  twoFactorEnabled: unknown;
  createdAt: unknown;
  updatedAt: unknown;
}

interface SessionTable {
  id: string;
  token: string;
  userId: string;
  expiresAt: unknown;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: unknown;
  updatedAt: unknown;
}

interface AccountTable {
  id: string;
  userId: string;
  accountId: string;
  providerId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: unknown;
  refreshTokenExpiresAt: unknown;
  scope: string | null;
  password: string | null;
  createdAt: unknown;
  updatedAt: unknown;
}

interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: unknown;
  createdAt: unknown;
  updatedAt: unknown;
}

interface TwoFactorTable {
  id: string;
  userId: string;
  secret: string;
  backupCodes: string;
  verified: unknown;
  failedVerificationCount: number | null;
  lockedUntil: unknown;
}

/** A link that lets its holder do one thing, once. Only the hash of its secret is kept. */
export interface InvitationTable {
  id: string;
  tokenHash: string;
  /** owner: the set-up of the school; teacher: a new account; password: a new password for `userId`. */
  kind: "owner" | "teacher" | "password";
  userId: string | null;
  createdBy: string | null;
  createdAt: Time;
  expiresAt: Time;
  usedAt: Time | null;
}

export interface ClassTable {
  id: string;
  name: string;
  term: string;
  /** Id of the course that the class works on. */
  course: string;
  /** IANA name: in which zone the teacher's dates are meant. */
  timeZone: string;
  joinCode: string;
  /** Until when pupils may join by the code; null where joining is closed. */
  joinOpenUntil: Time | null;
  /** When the class and all its work are purged. */
  expiresAt: Time;
  demo: Generated<Flag>;
  createdAt: Time;
  archivedAt: Time | null;
}

export interface ClassTeacherTable {
  classId: string;
  userId: string;
  role: "lead" | "co";
  addedAt: Time;
}

export interface PupilTable {
  id: string;
  classId: string;
  userId: string;
  name: string;
  /** The name folded for comparison, unique in the class. */
  nameKey: string;
  secretHash: string;
  /** Extra time in every timed assignment, in percent of the limit. */
  extraPercent: Generated<number>;
  createdAt: Time;
  /** Left the class: signs in no more, the work stays until it is erased. */
  removedAt: Time | null;
}

export interface RateLimitTable {
  key: string;
  count: number;
  windowStart: Time;
  /** How many windows in a row were full, where each makes the next one longer. */
  rounds: Generated<number>;
}

export interface AssignmentTable {
  id: string;
  classId: string;
  course: string;
  kind: "lesson" | "quiz" | "scenario" | "written";
  title: string;
  /** `AssignmentTask` of src/classroom/assigning/assignment.ts. */
  task: Json;
  /** `AssignmentDates`. */
  opensAt: Time | null;
  dueAt: Time | null;
  closesAt: Time | null;
  /** `AssignmentRules`. */
  rules: Json;
  /** When the teacher released the feedback by hand. */
  releasedAt: Time | null;
  createdBy: string;
  createdAt: Time;
  /** Counts up with each change, so that two editors notice each other. */
  revision: Generated<number>;
  archivedAt: Time | null;
}

/** What one pupil is granted in one assignment; a null leaves the assignment's own date. */
export interface AccommodationTable {
  assignmentId: string;
  pupilId: string;
  extraMinutes: number | null;
  opensAt: Time | null;
  dueAt: Time | null;
  closesAt: Time | null;
  excused: Generated<Flag>;
}

/** The questions of a quiz as they were when the first pupil got them: what is marked later is what was asked. */
export interface FormTable {
  id: string;
  assignmentId: string;
  /** Which of the assignment's forms: "one" where all get the same, else the pupil and the number of the attempt. */
  variant: string;
  /** `readonly Item[]`. */
  items: Json;
  createdAt: Time;
}

export interface AttemptTable {
  id: string;
  assignmentId: string;
  classId: string;
  pupilId: string;
  formId: string | null;
  /** 1 for the pupil's first. */
  number: number;
  startedAt: Time;
  submittedAt: Time | null;
  /** pupil: handed in; time: the limit or the closing ended it; teacher: ended by the teacher. */
  submittedBy: "pupil" | "time" | "teacher" | null;
  /** `AttemptMark`, a copy of what `markAttempt` computes, for the gradebook; null until it is marked. */
  mark: Json | null;
  /** Of the mark, kept beside it by the database: the gradebook of a class reads hundreds. Null as long as there is none. */
  percent: GeneratedAlways<number | null>;
  isLate: GeneratedAlways<Flag | null>;
  /** Id of the adjustment by which a teacher set the result. */
  setBy: GeneratedAlways<string | null>;
  /** Last sign of life, where the pupil is (a slot), and answers that its device still keeps. */
  seenAt: Time;
  place: string | null;
  pending: Generated<number>;
}

/** The log of answers: nothing in it is ever changed. */
export interface AnswerOpTable {
  attemptId: string;
  opId: string;
  slot: string;
  rev: number;
  value: Json;
  at: Time;
}

/** The newest answer of each slot, as the log gives it. */
export interface AnswerTable {
  attemptId: string;
  slot: string;
  rev: number;
  value: Json;
  at: Time;
}

/** What a teacher changed about marks; undone ones stay, for the history. */
export interface AdjustmentTable {
  id: string;
  assignmentId: string;
  classId: string;
  /** `Adjustment` of src/classroom/marks/adjustment.ts. */
  change: Json;
  /** Of the change, kept beside it by the database: the one attempt that it is about, or the pupil who was given a result; null where it names none. */
  attemptId: GeneratedAlways<string | null>;
  pupilId: GeneratedAlways<string | null>;
  createdBy: string;
  createdAt: Time;
  undoneBy: string | null;
  undoneAt: Time | null;
}

/** Who did what to whom in a class. */
export interface AuditTable {
  id: string;
  classId: string | null;
  actor: string;
  action: string;
  subject: string;
  detail: Json;
  at: Time;
}

interface MigrationTable {
  name: string;
  at: Time;
}

export interface Tables {
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  twoFactor: TwoFactorTable;
  invitation: InvitationTable;
  class: ClassTable;
  classTeacher: ClassTeacherTable;
  pupil: PupilTable;
  rateLimit: RateLimitTable;
  assignment: AssignmentTable;
  accommodation: AccommodationTable;
  form: FormTable;
  attempt: AttemptTable;
  answerOp: AnswerOpTable;
  answer: AnswerTable;
  adjustment: AdjustmentTable;
  audit: AuditTable;
  migration: MigrationTable;
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>;
