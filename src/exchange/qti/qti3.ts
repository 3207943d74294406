import { zipSync } from "fflate";
import type { Batch, Exported, Format } from "../batch";
import { toIdentifier, writeItem } from "./write-item";
import { writeManifest } from "./write-manifest";
import { writeTest } from "./write-test";

/** The first moment that a zip file can name, in the machine's own time, which is what is written: the same bytes everywhere. */
const THEN = new Date(1980, 0, 1);

function write(batch: Batch): Exported {
  const { course } = batch.facts;
  const items = batch.items.map((item) => writeItem(batch, item));
  const test = { identifier: toIdentifier(`${course.id}.test.${batch.seed}`), path: "test.xml" };
  const texts: readonly (readonly [string, string])[] = [
    ["imsmanifest.xml", writeManifest(batch, test, items)],
    [test.path, writeTest(batch, test.identifier, items)],
    ...items.map(({ path, xml }) => [path, xml] as const),
    ...items.flatMap(({ picture }) => (picture ? [[picture.path, picture.svg] as const] : [])),
  ];
  const encoder = new TextEncoder();
  const files = Object.fromEntries(texts.map(([path, text]) => [path, encoder.encode(text)]));
  return { body: zipSync(files, { mtime: THEN, level: 6 }), carried: items.length, leftOut: [] };
}

/** A content package of QTI 3.0 items and a test of them. */
export const QTI3: Format = {
  id: "qti3",
  title: "QTI 3.0",
  extension: "qti3.zip",
  mediaType: "application/zip",
  drawsMaps: true,
  differs: {
    pin: "the mark falls in eight steps instead of evenly",
    text: "near spellings are not recognised, only those that are written out",
  },
  write,
};
