import { type Batch, nameBatch } from "../batch";
import { block, document, element, type Markup } from "../markup";
import type { WrittenItem } from "./write-item";

const IMSCP = {
  xmlns: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation":
    "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
} as const;

/** What was checked of these files, and what was not. */
const CHECKED =
  "Well-formed and tested for structure by the project that made it. Not validated against the schemas of 1EdTech, and not certified.";

function describe(batch: Batch): Markup {
  const { language, credit } = batch.facts.course;
  const text = `${nameBatch(batch)}. ${CHECKED}${credit === null ? "" : ` ${credit}`}`;
  const said = (name: string, words: string): Markup => element(name, {}, element("string", { language }, words));
  return block(
    "metadata",
    {},
    element("schema", {}, "QTI Package"),
    element("schemaversion", {}, "3.0.0"),
    block(
      "lom",
      { xmlns: "http://ltsc.ieee.org/xsd/LOM" },
      block("general", {}, said("title", batch.facts.course.title), said("description", text)),
    ),
  );
}

const resource = (type: string, identifier: string, href: string, needs: readonly string[]): Markup =>
  block(
    "resource",
    { identifier, type, href },
    element("file", { href }),
    ...needs.map((identifierref) => element("dependency", { identifierref })),
  );

/** `imsmanifest.xml`: the test, its items and their pictures, each with what it needs. */
export function writeManifest(
  batch: Batch,
  test: { readonly identifier: string; readonly path: string },
  items: readonly WrittenItem[],
): string {
  const resources = items.flatMap(({ identifier, path, picture }) => [
    resource("imsqti_item_xmlv3p0", identifier, path, picture ? [picture.identifier] : []),
    ...(picture ? [resource("webcontent", picture.identifier, picture.path, [])] : []),
  ]);
  const all = items.map(({ identifier }) => identifier);
  return document(
    block(
      "manifest",
      { ...IMSCP, identifier: `${test.identifier}.package` },
      describe(batch),
      element("organizations", {}),
      block("resources", {}, resource("imsqti_test_xmlv3p0", test.identifier, test.path, all), ...resources),
    ),
  );
}
