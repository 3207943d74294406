import { z } from "zod";

/** Messages of our own are written `what is wrong · what to do`; `explain-issue.ts` splits them. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not an id · use small letters, digits and single hyphens");

/** Text that may not be empty; white space around it does not count. */
export const text = z.string().trim().min(1);

export const edtf = z
  .union([text, z.number().int()])
  .describe("EDTF: 2017-05-18, 2017-05-29~, 2016, 2017-05-28/2017-06-02");

export const longitude = z.number().min(-180).max(180);
export const latitude = z.number().min(-90).max(90);

const citationText = z
  .string()
  .regex(
    /^[a-z0-9-]+#[1-9][0-9]*(?:\/[a-z0-9-]+)?$/,
    "is not a citation · write source#paragraph or source#paragraph/origin",
  );

/** `source#n`, `source#n/origin`, or a map that also says why the paragraph does not name an argument. */
export const citation = z.union([
  citationText,
  z.strictObject({
    at: citationText,
    origin: id.optional(),
    unnamed: z.record(z.string(), text).optional(),
  }),
]);

const figure = z.strictObject({
  text,
  n: z.number().nullable(),
  sense: z.enum(["exact", "about", "more than", "vague"]),
  unit: z.string().trim(),
  between: z.tuple([z.number(), z.number()]).optional(),
  printed: z.array(text),
});

export const argument = z.union([z.string().trim().min(1), z.number(), figure]);

export type AuthoredCitation = z.infer<typeof citation>;
export type AuthoredArgument = z.infer<typeof argument>;
