import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getSchool, type School } from "../school";
import { type Actor, findActor } from "./actor";

interface PageCall<A extends Actor> {
  readonly school: School;
  readonly actor: A;
  /** The time of the request: one for all that the page shows. */
  readonly at: number;
}

/** Who asks for a page. */
export async function findPageActor(): Promise<PageCall<Actor>> {
  const school = await getSchool();
  const at = school.now();
  return { school, at, actor: await findActor(school, await headers(), at) };
}

async function requireActor<K extends Actor["kind"]>(
  kind: K,
  next: string,
): Promise<PageCall<Extract<Actor, { kind: K }>>> {
  const { actor, ...call } = await findPageActor();
  if (actor.kind === "visitor") redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  if (actor.kind !== kind) notFound();
  return { ...call, actor: actor as Extract<Actor, { kind: K }> };
}

/** The teacher who asks; visitors are led to the sign-in and back to `next`, pupils find nothing here. */
export const requireTeacher = (next = "/teach") => requireActor("teacher", next);

/** The pupil who asks; visitors are led to the sign-in and back to `next`, teachers find nothing here. */
export const requirePupil = (next = "/work") => requireActor("pupil", next);
