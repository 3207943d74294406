import type { Course } from "../../course/course";
import type { AnyEntity } from "../../course/fact-base";
import { capitalise } from "../../course/render";

/** Title and description of an entity's page, for the browser's tab and for whoever links to it. */
export function nameEntity(
  course: Pick<Course, "title">,
  { name, about }: Pick<AnyEntity, "name" | "about">,
): { readonly title: string; readonly description: string } {
  return { title: `${capitalise(name)} · ${course.title}`, description: about };
}
