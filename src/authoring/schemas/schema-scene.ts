import { z } from "zod";
import type { AtlasMap, SceneSpec } from "../../course/scene-spec";
import { id, text } from "./schema-parts";

/** The fields of a scene, with those that every layer has. */
function sceneFields<T extends z.ZodRawShape>(layer: T) {
  return {
    title: text,
    description: text,
    areas: z.array(z.strictObject({ place: text, at: text, radius: text.exactOptional() })).optional(),
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
    shifts: z.array(z.strictObject({ ...layer, from: text, direction: text, by: text })).optional(),
  };
}

const layer = { id: text, label: text, teller: text };

/** What a lesson writes on a map: the attributes of a map that make its scene. */
export const sceneSpec = z.strictObject({
  ...sceneFields(layer),
  places: text,
}) satisfies z.ZodType<SceneSpec>;

/** `claim`, or `claim/account` where one account of it is meant. */
const claim = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, "is not a claim · write claim or claim/account");

/** A map of the atlas: a scene whose layers name the claims that they rest on. */
export const atlasMap = z.strictObject({
  view: id,
  ...sceneFields({ ...layer, claims: z.array(claim).min(1) }),
  places: text.optional(),
}) satisfies z.ZodType<AtlasMap>;
