import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Batch, describeLeftOut, type Format } from "../exchange/batch";
import { FORMATS } from "../exchange/formats";
import { type RawOrder, readExportOrder } from "../exchange/read-export-order";
import type { OpenCourse } from "./courses";
import { layMapSheet } from "./map-sheet";

const FIELDS = ["seed", "lesson", "length", "blueprint", "base"] as const;

/** A file to be kept, or why there is none; `says` is a sentence or more. */
export type Download =
  | {
      readonly ok: true;
      readonly body: string | Uint8Array<ArrayBuffer>;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly status: 400 | 404; readonly says: string };

const refuse = (status: 400 | 404, says: string): Download => ({ ok: false, status, says });

/** A form sends fields that nobody filled in: they count as left out. */
function readQuery(query: URLSearchParams): RawOrder | string {
  const names = [...query.keys()];
  const stranger = names.find((name) => !FIELDS.some((field) => field === name));
  if (stranger !== undefined) return `${stranger}: this is not known here. Use ${FIELDS.join(", ")}.`;
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return `${twice}: it stands here more than once. Give it once.`;
  return Object.fromEntries([...query].filter(([, value]) => value !== ""));
}

/** The SVG of a course's base map, by view. */
type ReadBaseMap = (course: string, view: string) => Promise<string>;

const readDrawnMap: ReadBaseMap = (course, view) =>
  readFile(join(process.cwd(), ".generated", course, `${view}.svg`), "utf8");

async function readSheets(
  { id, facts }: Pick<OpenCourse, "id" | "facts">,
  readBaseMap: ReadBaseMap,
): Promise<Batch["sheets"]> {
  const sheets = facts.course.views.map(
    async (view) => [view.id, layMapSheet(facts.course, view, await readBaseMap(id, view.id))] as const,
  );
  return new Map(await Promise.all(sheets));
}

/** Only what a header may hold. */
const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, "?");

function send(format: Format, batch: Batch): Download {
  const { body, carried, leftOut } = format.write(batch);
  const name = `${batch.facts.course.id}-${batch.seed}.${format.extension}`;
  return {
    ok: true,
    body,
    headers: {
      "Content-Type": format.mediaType,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Items": String(carried),
      ...(leftOut.length > 0 ? { "X-Left-Out": headerText(describeLeftOut(leftOut).join("; ")) } : {}),
    },
  };
}

/** Writes a course's items in a format, as an address asks for them. Base maps are those that the build drew. */
export async function openDownload(
  course: Pick<OpenCourse, "id" | "facts" | "offers">,
  formatId: string,
  query: URLSearchParams,
  readBaseMap: ReadBaseMap = readDrawnMap,
): Promise<Download> {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) return refuse(404, `There is no such format. Choose from: ${FORMATS.map(({ id }) => id).join(", ")}.`);
  const raw = readQuery(query);
  if (typeof raw === "string") return refuse(400, raw);
  const order = readExportOrder(course.facts, raw, (lesson) => course.offers[lesson ?? ""] ?? []);
  if (!order.ok) return refuse(400, order.problems.join("\n"));
  const { seed, base, items } = order;
  const sheets: Batch["sheets"] = format.drawsMaps ? await readSheets(course, readBaseMap) : new Map();
  return send(format, { facts: course.facts, seed, base, items, sheets });
}
