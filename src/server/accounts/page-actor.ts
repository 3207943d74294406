import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { hasOwner } from "../../store/people";
import { getSchool, type School } from "../school";
import { type Actor, findActor } from "./actor";

type TeacherActor = Extract<Actor, { readonly kind: "teacher" }>;

interface PageCall<A extends Actor> {
  readonly school: School;
  readonly actor: A;
  /** The time of the request: one for all that the page shows. */
  readonly at: number;
}

/** Who asks for a page; looked up once for the page and all its layouts. */
export const findPageActor = cache(async (): Promise<PageCall<Actor>> => {
  const school = await getSchool();
  const at = school.now();
  return { school, at, actor: await findActor(school, await headers(), at) };
});

async function requireActor<K extends Actor["kind"]>(kind: K): Promise<PageCall<Extract<Actor, { kind: K }>>> {
  const { actor, ...call } = await findPageActor();
  if (actor.kind === "visitor") {
    const target = (await headers()).get("x-target") ?? "/";
    redirect(`/sign-in?next=${encodeURIComponent(target)}`);
  }
  if (actor.kind !== kind) notFound();
  return { ...call, actor: actor as Extract<Actor, { kind: K }> };
}

/** The teacher who asks; visitors are led to the sign-in and back, pupils find nothing here. */
export const requireTeacher = () => requireActor("teacher");

/** The pupil who asks; visitors are led to the sign-in and back, teachers find nothing here. */
export const requirePupil = () => requireActor("pupil");

/**
 * The teacher who asks for keys and proofs: they are for nobody else, once somebody has set the school up. Before that whoever runs the course may look at its bank: null for somebody who is
 * not signed in as a teacher.
 */
export const requireBankAccess = cache(async (): Promise<PageCall<TeacherActor> | null> => {
  const { actor, ...call } = await findPageActor();
  if (actor.kind === "teacher") return { ...call, actor };
  return (await hasOwner(call.school.store.db)) ? await requireTeacher() : null;
});

/** The same for a download: whether the sender of these headers may have it. */
export async function mayDownloadBank(sent: Headers): Promise<boolean> {
  const school = await getSchool();
  if (!(await hasOwner(school.store.db))) return true;
  return (await findActor(school, sent, school.now())).kind === "teacher";
}
