import { z } from "zod";
import { DIRECTIONS } from "../../atlas/distance";
import { argument, citation, edtf, id, latitude, longitude, text } from "./schema-parts";

const entity = {
  id,
  name: text,
  article: z.string().trim().default(""),
  type: text,
  "part-of": z.array(id).default([]),
  "may-be": z.array(id).default([]),
  about: text,
};

/** Whether readers are taken to know the name before any lesson introduces it. */
const familiar = z.boolean().default(false);

/** Other names that somebody may type who knows what is meant, though no report prints them. */
const also = z.array(text).default([]);

export const actorEntry = z.strictObject({
  ...entity,
  familiar,
  also,
  side: text.nullable().default(null),
  plural: z.boolean().default(false),
  arabic: text.nullable().default(null),
  spellings: z.array(text).default([]),
});

export const placeEntry = z.strictObject({
  ...entity,
  familiar,
  also,
  arabic: text.nullable().default(null),
  spellings: z.array(text).default([]),
  mark: z.enum(["capital", "city", "town", "garrison", "crossing"]).nullable().default(null),
  position: z
    .strictObject({ lat: latitude, lon: longitude, "radius-km": z.number().positive(), from: text })
    .nullable()
    .default(null),
});

export const eventEntry = z.strictObject({
  ...entity,
  when: z
    .strictObject({
      edtf,
      dating: z.enum(["reported", "inferred"]),
      cites: z.array(citation).min(1),
      note: text.nullable().default(null),
      unasked: text.nullable().default(null),
    })
    .nullable()
    .default(null),
  after: z
    .array(
      z.strictObject({
        event: id,
        cites: z.array(citation).min(1),
        note: text.nullable().default(null),
        unasked: text.nullable().default(null),
      }),
    )
    .default([]),
});

export const originEntry = z.strictObject({
  id,
  speaker: id.nullable(),
  carrier: id.nullable(),
  voice: id.nullable(),
  note: text,
});

export const predicateEntry = z.strictObject({
  id,
  sentence: text,
  inferred: text.nullable().default(null),
  roles: z.record(z.string(), z.enum(["actor", "place", "event", "date", "figure", "label"])),
  one: z.array(z.strictObject({ role: text, per: z.array(text) })).default([]),
  excludes: z.array(z.strictObject({ predicate: id, roles: z.record(z.string(), text) })).default([]),
  complete: z.array(text).default([]),
  symmetric: z.boolean().default(false),
  transitive: z.boolean().default(false),
  pair: text.nullable().default(null),
  pairs: text.nullable().default(null),
  aside: z.boolean().default(false),
  ask: z
    .record(
      z.string(),
      z.strictObject({
        skill: z.enum(["actor", "place", "sequence", "figure", "source"]),
        stem: text,
        prompt: text.nullable().default(null),
        several: text.nullable().default(null),
        among: text.nullable().default(null),
        kin: z.boolean().default(false),
      }),
    )
    .default({}),
});

const args = z.record(z.string(), argument);

const mapCheck = z
  .strictObject({
    from: id,
    to: id,
    direction: z.enum(DIRECTIONS).nullable().default(null),
    km: z.number().positive().nullable().default(null),
    assuming: text.nullable().default(null),
  })
  .refine(({ direction, km }) => direction !== null || km !== null, {
    message: 'has nothing to check · give "direction", "km" or both, as reported',
  });

const says = z
  .string()
  .regex(/^[a-z]+s \S/, 'does not start with a verb · write what the report does: "says that ...", "calls it ..."');

const difference = z.strictObject({
  question: z
    .string()
    .regex(/^\p{Lu}.*\?$/u, "is not a question · write it with a capital and a question mark")
    .nullable()
    .default(null),
  says: z.record(z.string(), says),
  settled: z
    .strictObject({
      by: text,
      why: text,
      "not-by": z.array(z.strictObject({ what: text, why: text, claim: id })).min(2),
    })
    .nullable()
    .default(null),
});

export const claimEntry = z
  .strictObject({
    id,
    predicate: id,
    about: z.array(id).min(1).optional(),
    gist: text,
    args: args.default({}),
    cites: z.array(citation).min(1).optional(),
    accounts: z
      .array(z.strictObject({ id, args, gist: text, cites: z.array(citation).min(1) }))
      .min(2)
      .optional(),
    note: text.nullable().default(null),
    "map-check": z.array(mapCheck).min(1).optional(),
    differ: difference.optional(),
    says: says.optional(),
    silent: z.array(id).min(1).optional(),
    unasked: text.optional(),
  })
  .refine((claim) => (claim.cites === undefined) !== (claim.accounts === undefined), {
    message: 'needs either "cites" or "accounts" · give "cites" where the reports agree, "accounts" where they differ',
  })
  .refine((claim) => claim.differ === undefined || claim.accounts !== undefined, {
    message: 'has "differ" and only one account · drop it, or write "accounts"',
  })
  .refine((claim) => claim.says === undefined || claim.accounts === undefined, {
    message: 'has "says" and several accounts · write it by account, under "differ"',
  });

export const glossaryEntry = z.strictObject({ id, term: text, means: text });

export type ActorEntry = z.infer<typeof actorEntry>;
export type PlaceEntry = z.infer<typeof placeEntry>;
export type EventEntry = z.infer<typeof eventEntry>;
export type OriginEntry = z.infer<typeof originEntry>;
export type PredicateEntry = z.infer<typeof predicateEntry>;
export type ClaimEntry = z.infer<typeof claimEntry>;
export type MapCheckEntry = z.infer<typeof mapCheck>;
export type AuthoredDifference = z.infer<typeof difference>;
export type GlossaryAuthored = z.infer<typeof glossaryEntry>;
