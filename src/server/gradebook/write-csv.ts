import Papa from "papaparse";
import { gradebookTable, moodleTable } from "../../classroom/marks/gradebook-table";
import { toLocal } from "../../classroom/zoned-time";
import { FORMULA } from "../../exchange/spreadsheet-formula";
import type { Call } from "../requests/handle";
import { type Failure, notFound, refuse } from "../requests/result";
import { openGradebook } from "./read-gradebook";

/** Letters and digits of a name, for a file. */
const forFile = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "class";

/** RFC 4180 with a byte order mark, every cell quoted. */
const writeTable = (table: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(table as string[][], { newline: "\r\n", quotes: true, escapeFormulae: FORMULA })}\r\n`;

/** The gradebook as a file: as it is shown, or with `shape=moodle` as Moodle's import of grades takes it. */
export async function downloadGradebook({
  store,
  actor,
  params,
  query,
  at,
}: Call<"teacher", undefined, { readonly class: string }>): Promise<Response | Failure> {
  const shape = query.get("shape") ?? "plain";
  if (shape !== "plain" && shape !== "moodle")
    return refuse(400, "bad-shape", "There are two shapes: plain and moodle.");
  const book = await openGradebook({ store }, actor, params.class, at);
  if (!book) return notFound();
  const day = toLocal(at, book.taught.timeZone).slice(0, 10);
  const name = `${forFile(book.taught.name)}-${day}${shape === "moodle" ? "-moodle" : ""}.csv`;
  return new Response(writeTable(shape === "moodle" ? moodleTable(book) : gradebookTable(book)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="gradebook-${day}.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
      Vary: "Cookie",
    },
  });
}
