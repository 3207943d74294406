import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Batch, stableId } from "../batch";
import { cleanText } from "../clean-text";
import { listCourseBatches } from "../test-course-batches";
import { makeBatch, makeItems } from "../test-items";
import { nastyWords } from "../test-nasty-words";
import { allOf, childOf, childrenOf, lintXml, type Node, readXml } from "../test-read-xml";
import { QTI3 } from "./qti3";
import { toIdentifier } from "./write-item";

const NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/;

function open(batch: Batch): ReadonlyMap<string, string> {
  const files = unzipSync(QTI3.write(batch).body as Uint8Array);
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const attribute = (node: Node, name: string): string => node.attributes[name] ?? "";
const idsOf = (nodes: readonly Node[]): readonly string[] => nodes.map((node) => attribute(node, "identifier"));
const repeated = (list: readonly string[]): readonly string[] => list.filter((one, i) => list.indexOf(one) !== i);

/** What is wrong with a package: nothing, where every name and reference holds. */
function listFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const manifest = readXml(files.get("imsmanifest.xml") ?? "");
  const resources = allOf(manifest, "resource");
  const names = idsOf(resources);
  check(repeated(names).length === 0, `resources twice: ${repeated(names)}`);
  const listed = new Set(allOf(manifest, "file").map((file) => attribute(file, "href")));
  for (const path of files.keys())
    check(path === "imsmanifest.xml" || listed.has(path), `${path} is not in the manifest`);
  for (const path of listed) check(files.has(path), `${path} is not in the package`);
  for (const resource of resources)
    check(listed.has(attribute(resource, "href")), `${attribute(resource, "href")}: no file`);
  for (const need of allOf(manifest, "dependency"))
    check(names.includes(attribute(need, "identifierref")), `${attribute(need, "identifierref")} is no resource`);
  const test = readXml(files.get("test.xml") ?? "");
  for (const ref of allOf(test, "qti-assessment-item-ref")) {
    const item = readXml(files.get(attribute(ref, "href")) ?? "<none/>");
    check(attribute(item, "identifier") === attribute(ref, "identifier"), `${attribute(ref, "href")} is another item`);
    faults.push(...listItemFaults(item, attribute(ref, "href"), files));
  }
  return faults;
}

function listItemFaults(item: Node, path: string, files: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${path}: ${fault}`);
  };
  const order = item.children.map(({ name }) => name).filter((name, i, all) => name !== all[i - 1]);
  check(
    order.join() ===
      "qti-response-declaration,qti-outcome-declaration,qti-item-body,qti-response-processing,qti-modal-feedback",
    `parts in another order: ${order}`,
  );
  const declared = idsOf(childrenOf(item, "qti-response-declaration"));
  const outcomes = idsOf(childrenOf(item, "qti-outcome-declaration"));
  check(repeated([...declared, ...outcomes]).length === 0, "a variable is declared twice");
  const body = childOf(item, "qti-item-body");
  const interactions = ["choice", "hotspot", "select-point", "order", "match", "text-entry"].flatMap((name) =>
    allOf(body, `qti-${name}-interaction`),
  );
  const answered = interactions.map((interaction) => attribute(interaction, "response-identifier"));
  check([...answered].sort().join() === [...declared].sort().join(), `responses ${answered}, declared ${declared}`);
  for (const interaction of interactions) {
    const choices = idsOf(interaction.children.flatMap((child) => [child, ...child.children])).filter(
      (id) => id !== "",
    );
    check(repeated(choices).length === 0, `choices twice: ${repeated(choices)}`);
    check(
      choices.every((choice) => NAME.test(choice)),
      `choices that are no names: ${choices}`,
    );
  }
  const processing = childOf(item, "qti-response-processing");
  for (const variable of [...allOf(processing, "qti-variable"), ...allOf(processing, "qti-set-outcome-value")])
    check([...declared, ...outcomes].includes(attribute(variable, "identifier")), "a variable is not declared");
  const feedback = idsOf(childrenOf(item, "qti-modal-feedback"));
  check(repeated(feedback).length === 0 && feedback.every((id) => NAME.test(id)), `feedback: ${feedback}`);
  for (const image of allOf(item, "img")) {
    check(files.has(`items/${attribute(image, "src")}`), `no picture ${attribute(image, "src")}`);
    check(attribute(image, "alt") !== "", "a picture without words");
  }
  for (const area of [...allOf(item, "qti-hotspot-choice"), ...allOf(item, "qti-area-map-entry")])
    check(/^\d+,\d+,\d+$/.test(attribute(area, "coords")), `coords ${attribute(area, "coords")}`);
  return faults;
}

const ITEMS = makeItems();
const FILES = open(makeBatch(ITEMS));

describe("a QTI 3.0 package", () => {
  it("is well-formed in every file", async () => expect(await lintXml([...FILES.values()])).toEqual([]));

  it("holds in every name and reference", () => expect(listFaults(FILES)).toEqual([]));

  it("lists every item once in its test, with its tags", () => {
    const refs = allOf(readXml(FILES.get("test.xml") ?? ""), "qti-assessment-item-ref");
    expect(idsOf(refs)).toEqual(ITEMS.map((item) => stableId(makeBatch(ITEMS), item)));
    expect(attribute(refs[0] as Node, "category")).toContain("kind-choice");
  });

  it("says that nobody validated it against the schemas of 1EdTech", () => {
    const { text } = childOf(
      childOf(childOf(childOf(readXml(FILES.get("imsmanifest.xml") ?? ""), "metadata"), "lom"), "general"),
      "description",
    );
    expect(text).toMatch(/Not validated against the schemas of 1EdTech/);
  });

  it.each([
    ["choice", "qti-choice-interaction"],
    ["multiple", "qti-choice-interaction"],
    ["map", "qti-hotspot-interaction"],
    ["pin", "qti-select-point-interaction"],
    ["order", "qti-order-interaction"],
    ["match", "qti-match-interaction"],
    ["number", "qti-text-entry-interaction"],
    ["text", "qti-text-entry-interaction"],
  ])("asks %s by %s", (kind, interaction) => {
    const item = readXml(FILES.get(`items/test.by-hand.${kind}.0000001.xml`) ?? "");
    expect(allOf(item, interaction)).toHaveLength(1);
    expect(childOf(item, "qti-item-body").text).toContain("Who shut the gate at dusk?");
  });

  it("makes map items choices in words where there is no picture", () => {
    const files = open(makeBatch(ITEMS, { sheets: new Map() }));
    expect(listFaults(files)).toEqual([]);
    expect([...files.keys()].some((path) => path.endsWith(".svg"))).toBe(false);
  });

  it("is the same bytes for the same items, whatever the day", () => {
    const [once, again] = [QTI3.write(makeBatch(ITEMS)).body, QTI3.write(makeBatch(structuredClone(ITEMS))).body];
    expect(again).toEqual(once);
    // The second and third 16-bit words after a local header's flags and method are the time and the day: 0:00 on 1 January 1980.
    expect([...(once as Uint8Array).slice(10, 14)]).toEqual([0, 0, 33, 0]);
  });

  it("carries any words", async () => {
    const samples = fc.sample(nastyWords, { numRuns: 12, seed: 11 });
    for (const words of samples) {
      const files = open(makeBatch(makeItems(words)));
      expect(await lintXml([...files.values()])).toEqual([]);
      expect(listFaults(files)).toEqual([]);
      const item = readXml(files.get("items/test.by-hand.match.0000001.xml") ?? "");
      const shown = allOf(item, "qti-simple-associable-choice").map(({ text }) => text);
      const wanted = [`First: ${words[0]}`, `${words[0]} (second)`, words[2], words[1], words[3]];
      expect(shown).toEqual(wanted.map((text) => cleanText(text).replace(/\n/g, "")));
    }
  });

  it.each(listCourseBatches(["bank"]).map((batch) => [batch.facts.course.id, batch] as const))(
    "carries the bank of %s",
    { timeout: 60_000 },
    async (_course, batch) => {
      const files = open(batch);
      expect(listFaults(files)).toEqual([]);
      expect(await lintXml([...files.values()].filter((_file, i) => i % 10 === 0))).toEqual([]);
      expect(files.size).toBe(batch.items.length + 2);
    },
  );
});

it.each([
  ["bay.who.x", "bay.who.x"],
  ["1.x", /^_1\.x\.[a-z0-9]{7}$/],
  ["a b", /^a_b\.[a-z0-9]{7}$/],
  ["a:b", /^a_b\.[a-z0-9]{7}$/],
])("takes %s for the identifier %s", (id, name) => expect(toIdentifier(id)).toMatch(name));
