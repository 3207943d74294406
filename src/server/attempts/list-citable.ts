import type { FactBase } from "../../course/fact-base";
import { sourcePath } from "../../course/paths";

/** Every source with what each of its paragraphs says, to be cited in a written task. */
export const listCitable = ({ course }: FactBase) =>
  course.sources.map(({ id, number, label, paragraphs }) => ({
    id,
    number,
    label,
    href: sourcePath(course.id, id),
    gists: paragraphs.map(({ gist }) => gist),
  }));
