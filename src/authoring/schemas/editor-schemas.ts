import { z } from "zod";
import { FACT_SCHEMAS } from "../read-course";
import { courseFile, lessonMeta, sourceRecord } from "./schema-course";

/** JSON Schemas of all that authors write, by name ("claims" is for `claims.yaml`), so that their editors complete and underline. */
export function listEditorSchemas(): [name: string, schema: unknown][] {
  const schemas: Record<string, z.ZodType> = {
    course: courseFile,
    source: sourceRecord,
    "lesson-meta": lessonMeta,
    ...Object.fromEntries(Object.entries(FACT_SCHEMAS).map(([name, entry]) => [name, z.array(entry)])),
  };
  return Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: "input" })]);
}
