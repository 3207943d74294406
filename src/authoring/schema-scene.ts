import { z } from "zod";
import type { SceneSpec } from "../atlas/read-scene";
import { text } from "./schema-parts";

const layer = { id: text, label: text, teller: text };

/** What a lesson writes on a map: the attributes of a map story that make its scene. */
export const sceneSpec = z.strictObject({
  title: text,
  description: text,
  places: text,
  zones: z.array(z.strictObject({ ...layer, at: text, radius: text })).optional(),
  sketches: z.array(z.strictObject({ ...layer, through: text })).optional(),
  presence: z
    .array(
      z.strictObject({
        ...layer,
        at: text,
        tone: z.number().int().min(1).max(4).exactOptional(),
        radius: text.exactOptional(),
      }),
    )
    .optional(),
  moves: z.array(z.strictObject({ ...layer, from: text, to: text })).optional(),
}) satisfies z.ZodType<SceneSpec>;
