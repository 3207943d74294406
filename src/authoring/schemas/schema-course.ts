import { z } from "zod";
import { edtf, id, latitude, longitude, text } from "./schema-parts";
import { atlasMap } from "./schema-scene";

const at = z.tuple([longitude, latitude]);

/** A name at one point, or lettered along a path in reading direction. */
const water = z
  .strictObject({ name: text, at: at.optional(), turn: z.number().default(0), path: z.array(at).min(2).optional() })
  .refine((named) => (named.at === undefined) !== (named.path === undefined), {
    message: 'needs either "at" or "path" · give "at" for a sea or lake, "path" for a river',
  });

const view = z.strictObject({
  id,
  box: z
    .tuple([longitude, latitude, longitude, latitude])
    .refine(([west, south, east, north]) => west < east && south < north, {
      message: "is no box · write [west, south, east, north] in degrees",
    }),
  parallels: z.tuple([latitude, latitude]),
  "central-meridian": longitude,
  width: z.number().int().positive(),
  relief: text.nullable().default(null),
  countries: z.array(z.strictObject({ name: text, at })).default([]),
  waters: z.array(water).default([]),
  focus: z.array(text).default([]),
});

export const courseFile = z.strictObject({
  title: text,
  subtitle: text,
  language: text,
  description: text,
  credit: text.nullable().default(null),
  puzzle: z.strictObject({ claim: id, accounts: z.tuple([id, id]), question: text }),
  views: z.array(view),
  atlas: z.array(atlasMap).default([]),
  lessons: z.array(id).min(1),
});

export const sourceRecord = z.strictObject({
  id,
  number: z.number().int().positive(),
  file: text,
  label: text,
  /** As printed; after eight words at most, “ …”. */
  title: text.nullable(),
  "title-note": text.nullable().default(null),
  publisher: text.nullable(),
  "publisher-note": text.nullable().default(null),
  byline: text.nullable().default(null),
  date: z.strictObject({
    edtf: edtf.nullable(),
    by: z.enum(["byline", "dateline", "stamp"]).nullable().default(null),
    note: text,
  }),
  credits: z.array(id).default([]),
  "reads-as": z.enum(["original reporting", "rewrite", "patchwork", "repost"]),
  signs: z.array(text).default([]),
  paragraphs: z
    .array(
      z.strictObject({
        n: z.number().int().positive(),
        hash: z
          .string()
          .regex(/^[0-9a-f]{64}$/, "is not a SHA-256 hash · write its 64 hexadecimal digits in small letters"),
        gist: text,
        origins: z.array(id).default([]),
        names: z.array(text).default([]),
        figures: z.array(text).default([]),
        times: z.array(text).default([]),
        none: text.nullable().default(null),
      }),
    )
    .min(1),
});

/** What a 45-minute plan's steps add up to. */
const PLAN_MINUTES = 45;

/** Longest prompt for a discussion, in characters: it is read out once (our own choice). */
const LONGEST_PROMPT = 400;

const planStep = z.strictObject({ minutes: z.number().int().positive(), title: text, what: text });

/** How many names a lesson may introduce (our own choice). */
const NEW_NAMES_PER_LESSON = 4;

export const lessonMeta = z.strictObject({
  title: text,
  question: text,
  minutes: z.number().int().positive(),
  summary: text,
  contentNote: text.nullable().default(null),
  introduces: z
    .array(id)
    .max(NEW_NAMES_PER_LESSON, `has too many names · introduce at most ${NEW_NAMES_PER_LESSON}`)
    .default([]),
  discussion: text
    .max(LONGEST_PROMPT, `is too long to be read out · write at most ${LONGEST_PROMPT} characters`)
    .refine((prompt) => prompt.includes("?"), "asks nothing · write a question that a class can talk about")
    .optional(),
  plan: z
    .array(planStep)
    .refine((steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) === PLAN_MINUTES, {
      message: `does not fill a lesson · let its minutes add up to ${PLAN_MINUTES}`,
    })
    .optional(),
});

export type CourseFile = z.infer<typeof courseFile>;
export type SourceRecord = z.infer<typeof sourceRecord>;
export type LessonMeta = z.infer<typeof lessonMeta>;
