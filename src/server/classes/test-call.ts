import type { Actor } from "../accounts/actor";
import type { Call } from "../requests/handle";
import type { TestSchool } from "../test-school";
import type { TeacherActor } from "./class-access";

export const teacherActor = (userId: string, role: TeacherActor["role"] = "teacher"): TeacherActor => ({
  kind: "teacher",
  role,
  userId,
  name: userId,
  email: `${userId}@school.test`,
  hasSecondFactor: false,
});

/** A call as `handle` makes it, once the body has passed its schema. */
export const callAs = <A extends Actor, B, P>(
  school: TestSchool,
  actor: A,
  params: P,
  body: B,
): Omit<Call<"anyone", B, P>, "actor"> & { readonly actor: A } => ({
  ...school,
  actor,
  params,
  body,
  query: new URLSearchParams(),
  headers: new Headers(),
  origin: "http://school.test",
  at: school.now(),
});
