import { findCourse } from "../courses";
import type { Call } from "../requests/handle";
import { notFound, type Result, succeed } from "../requests/result";
import { findHeld, holdArticles } from "./held-articles";

interface Params {
  readonly course: string;
  readonly source: string;
  readonly paragraph: string;
}

/** The articles of each course, read once: by the folder and the course's id. */
const held = new Map<string, ReturnType<typeof holdArticles>>();

/** A paragraph of an article itself, for whoever is signed in where the school holds the articles. To everybody else it is not there. */
export async function showParagraph({
  actor,
  config,
  params,
}: Call<"anyone", undefined, Params>): Promise<Result<{ readonly text: string }>> {
  const folder = config.articlesDir;
  if (actor.kind === "visitor" || folder === null || !/^[1-9]\d{0,3}$/.test(params.paragraph)) return notFound();
  const course = await findCourse(params.course);
  if (!course) return notFound();
  const key = `${folder} ${course.id}`;
  const articles = held.get(key) ?? holdArticles(folder, course.facts.course);
  held.set(key, articles);
  const text = findHeld(articles, params.source, Number(params.paragraph));
  return text === null ? notFound() : succeed({ text });
}
