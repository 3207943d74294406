import { z } from "zod";
import { text } from "../schemas/schema-parts";

/** The options of a guess or a case, as far as they are such. */
const option = z.object({ id: text, text });

/** The options that an attribute's value holds; what is no `{ id, text }` is left out. */
export function listOptions(value: unknown): { id: string; text: string }[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((item) => option.safeParse(item).data ?? []);
}

/** The ids of the options that an attribute's value holds. */
export function listOptionIds(value: unknown): string[] {
  return listOptions(value).map(({ id }) => id);
}
