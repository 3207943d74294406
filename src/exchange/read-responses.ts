import type { ItemColumn, ItemResponse, ResponseTable } from "../classroom/statistics/response-table";
import { type Row, readRows, Sheet, type SheetProblem } from "./response-sheet";

export type ResponsesReading =
  | {
      readonly ok: true;
      readonly table: ResponseTable;
      /** From an item to its family, where the sheet has a row of families. */
      readonly familyOf: ReadonlyMap<string, string> | null;
    }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/** Rows that describe the items, by their first cell. "max" only in small letters: Max is a pupil. */
const SPECIAL = ["key", "max", "options", "family"] as const;
type Special = (typeof SPECIAL)[number];
/** What heads a first column of names; an empty heading does, too. */
const NAMES = ["", "name", "names", "pupil", "student", "learner", "attempt", "candidate", "id"];
const UNANSWERED = ["", "-", "–"];
const NOT_ASKED = "n/a";

const split = (cell: string): readonly string[] =>
  [...new Set(cell.split("|").map((option) => option.trim()))].filter((option) => option !== "");

/** A number of 0 or more, with a decimal point or comma; null for anything else. */
const readAmount = (cell: string): number | null =>
  /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : null;

function readSpecial([label = ""]: readonly string[]): Special | null {
  if (label === "max") return label;
  return SPECIAL.find((special) => special !== "max" && special === label.toLowerCase()) ?? null;
}

function readItems(
  sheet: Sheet,
  heading: Row,
  ids: readonly string[],
  special: ReadonlyMap<Special, Row>,
): readonly ItemColumn[] {
  ids.forEach((id, i) => {
    if (id === "") sheet.blame(heading, i, "the column has no heading", "name the item");
    else if (ids.indexOf(id) < i)
      sheet.blame(heading, i, `there are two columns "${id}"`, "give each item a name of its own");
  });
  const cellsOf = (name: Special): readonly string[] | null => {
    const row = special.get(name);
    return row === undefined ? null : sheet.cut(row, ids.length);
  };
  const [keys, maxima, options] = [cellsOf("key"), cellsOf("max"), cellsOf("options")];
  const rowOf = (name: Special): Row => special.get(name) ?? heading;
  if (keys?.every((cell) => cell === ""))
    sheet.blame(
      rowOf("key"),
      null,
      "the key is empty",
      "give the right option of each item that is a choice, or take the row away",
    );
  return ids.map((id, i) => {
    const [written, key, known] = [maxima?.[i] ?? "", split(keys?.[i] ?? ""), split(options?.[i] ?? "")];
    const max = written === "" ? 1 : readAmount(written);
    if (max === null) sheet.blame(rowOf("max"), i, `"${written}" is no highest mark`, "write a number of 0 or more");
    if (known.length > 0 && key.length === 0)
      sheet.blame(
        rowOf("options"),
        i,
        "there are options, but no key",
        "give the right option in the row that begins with key",
      );
    for (const option of key)
      if (known.length > 0 && !known.some((other) => isSame(other, option)))
        sheet.blame(rowOf("key"), i, `the key "${option}" is none of the options`, `take one of ${known.join(", ")}`);
    return { id, max: max ?? 1, choice: key.length === 0 ? null : { key, options: known } };
  });
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The options of a choice as they are written first: in the row of options, in the key, or by who chose them. */
function listOptions({ key, options }: NonNullable<ItemColumn["choice"]>, cells: readonly string[]): readonly string[] {
  const chosen = cells.filter((cell) => !UNANSWERED.includes(cell) && cell.toLowerCase() !== NOT_ASKED);
  const known = options.length > 0 ? options : [...key, ...chosen];
  const distinct = known.filter((option, i) => known.findIndex((other) => isSame(other, option)) === i);
  return options.length > 0 ? distinct : distinct.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** One item's responses, in the order of the attempts. */
function readColumn(
  sheet: Sheet,
  item: ItemColumn,
  index: number,
  rows: readonly Row[],
  cells: readonly string[],
): { readonly item: ItemColumn; readonly responses: readonly ItemResponse[] } {
  const { max, choice } = item;
  const options = choice === null ? [] : listOptions(choice, cells);
  const key = options.filter((option) => choice?.key.some((right) => isSame(right, option)));
  const marks = cells.map(readAmount);
  const answered = cells.map((cell) => !UNANSWERED.includes(cell) && cell.toLowerCase() !== NOT_ASKED);
  const allWords = choice === null && marks.every((mark, i) => mark === null || !answered[i]);
  let blamed = false;
  const responses = rows.map((row, i): ItemResponse => {
    const [cell = "", mark = null] = [cells[i], marks[i]];
    if (!answered[i]) return cell.toLowerCase() === NOT_ASKED ? "not-asked" : "unanswered";
    if (choice !== null) {
      const option = options.find((known) => isSame(known, cell));
      if (option === undefined)
        sheet.blame(
          row,
          index,
          `"${cell}" is none of the options`,
          `take one of ${options.join(", ")}, or leave the cell empty`,
        );
      return { mark: option !== undefined && key.includes(option) ? max : 0, option: option ?? null };
    }
    if (mark === null && !(allWords && blamed))
      sheet.blame(
        row,
        index,
        allWords ? "the column holds no marks" : `"${cell}" is no mark`,
        allWords
          ? 'for chosen options add a row that begins with key; a first column of names is headed "name"'
          : `write a number from 0 to ${max}, or leave the cell empty`,
      );
    if (mark !== null && mark > max)
      sheet.blame(
        row,
        index,
        `the mark ${cell} is above the highest, ${max}`,
        "mend the mark, or give the highest marks in a row that begins with max (in small letters)",
      );
    blamed = blamed || mark === null;
    return { mark: mark ?? 0, option: null };
  });
  return { item: { ...item, choice: choice === null ? null : { options, key } }, responses };
}

/**
 * Reads a CSV sheet: a row for each submitted attempt, a column for each item, the first row names the items. Commas, semicolons or tabs part the cells.
 *
 * A first column of names is one with an empty heading, one headed "name", "pupil", "student", "learner", "attempt", "candidate" or "id", or one that
 * holds one of these words, whose row then describes the items: `key` (the right option; several that are accepted with | between them), `max` (the
 * highest mark, else 1), `options` (all options, with |, so that those nobody chose are counted) and `family` (whose variant the item is). An item with
 * a key holds chosen options, any other holds marks from 0 to max. Capital and small letters of options are the same. An empty cell or "-" was not
 * answered; "n/a" was not asked. All problems are reported together, and then nothing is read.
 */
export function readResponses(text: string): ResponsesReading {
  const { rows, problems } = readRows(text);
  if (problems.length > 0) return { ok: false, problems };
  const [heading, ...body] = rows;
  const empty = (says: string, todo: string): ResponsesReading => ({
    ok: false,
    problems: [{ row: 1, column: null, says, todo }],
  });
  if (heading === undefined)
    return empty("the file is empty", "write a heading that names the items, and a row for each attempt");

  const hasNames =
    NAMES.includes((heading.cells[0] ?? "").toLowerCase()) || body.some(({ cells }) => readSpecial(cells) !== null);
  const sheet = new Sheet(heading, hasNames);
  const width = Math.max(
    ...heading.cells.map((cell, i) => (cell === "" && body.every(({ cells }) => !cells[i]) ? 0 : i + 1)),
  );
  const ids = heading.cells.slice(hasNames ? 1 : 0, width);
  if (ids.length === 0) return empty("there is no item", "name the items in the first row");

  const special = new Map<Special, Row>();
  const attempts: Row[] = [];
  for (const row of body) {
    const name = hasNames ? readSpecial(row.cells) : null;
    if (name === null) attempts.push(row);
    else if (special.has(name)) sheet.blame(row, null, `there is a second row "${name}"`, "keep one of them");
    else special.set(name, row);
  }
  const items = readItems(sheet, heading, ids, special);
  const cells = attempts.map((row) => sheet.cut(row, ids.length));
  const columns = items.map((item, i) =>
    readColumn(
      sheet,
      item,
      i,
      attempts,
      cells.map((row) => row[i] ?? ""),
    ),
  );
  if (attempts.length === 0)
    sheet.blame(heading, null, "there is no attempt", "write a row for each attempt below the heading");
  const families = special.get("family");
  const named = families === undefined ? null : sheet.cut(families, ids.length);
  if (sheet.problems.length > 0) return { ok: false, problems: sheet.problems.sort((a, b) => a.row - b.row) };
  return {
    ok: true,
    table: {
      items: columns.map(({ item }) => item),
      attempts: attempts.map((_, i) => columns.map(({ responses }) => responses[i] ?? "not-asked")),
    },
    familyOf: named === null ? null : new Map(ids.flatMap((id, i) => (named[i] ? [[id, named[i]] as const] : []))),
  };
}
