import { describe, expect, it } from "vitest";
import type { Item, ItemKind, Response } from "../../quiz/item";
import { rightResponse } from "../../quiz/telling/right-response";
import { match, multiple, number, pin, right, text } from "../../quiz/test-items";
import { publishForm } from "./public-item";
import { publishResponse, readPublicResponse, slotsOf } from "./public-response";

const { kind: _, key: __, ...base } = multiple;
const options = ["alder", "birch", "cedar"].map((id) => right(id, `Text of ${id}`));
const ITEMS: readonly Item[] = [
  multiple,
  number,
  text,
  pin,
  match,
  { ...base, id: "choice", kind: "choice", options: multiple.options, key: ["alder"] },
  {
    ...base,
    id: "map",
    kind: "map",
    options,
    key: ["alder"],
    view: "valley",
    markers: options.map(({ id }) => ({ option: id, place: id, bearing: "north of Seat", name: id })),
  },
  {
    ...base,
    id: "order",
    kind: "order",
    options,
    key: { order: ["cedar", "alder", "birch"], pairs: [{ before: "cedar", after: "alder", claims: ["when"] }] },
  },
];

/** What a pupil may read: everything else is a canary. */
const MAY_BE_READ = /^(?:kind|stem|view|ordered|differs|options\.\d+\.text|prompts\.\d+\.text|.*\.bearing|key\.unit)$/;
const CANARY = "CANARY";

/** The item with a canary for each text, id and number that a pupil must not learn from it. Ids stay the same ids of one another. */
function plant<T>(value: T, path: readonly (string | number)[] = []): T {
  const at = path.join(".");
  if (MAY_BE_READ.test(at)) return value;
  if (typeof value === "string") return `${CANARY} ${value}` as T;
  // The spots of a pin question are in its list, and so on the page; its target is not.
  if (typeof value === "number") return (/^spots\.\d+\.l(?:on|at)$/.test(at) ? value : value + 777_777.25) as T;
  if (Array.isArray(value)) return value.map((one, i) => plant(one, [...path, i])) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, plant(one, [...path, name])]);
  return Object.fromEntries(entries) as T;
}

const kinds = (items: readonly { readonly kind: ItemKind }[]) => items.map(({ kind }) => kind).toSorted();

describe("publishForm", () => {
  it("is tried with every kind of question", () =>
    expect(new Set(kinds(ITEMS)).size).toBe(
      Object.keys({
        choice: 0,
        multiple: 0,
        map: 0,
        pin: 0,
        order: 0,
        match: 0,
        number: 0,
        text: 0,
      } satisfies Record<ItemKind, 0>).length,
    ));

  it.each(ITEMS.map((item) => [item.kind, item] as const))("lets nothing of a %s question's key out", (_kind, item) => {
    const planted = plant(item);
    expect(JSON.stringify(planted).split(CANARY).length).toBeGreaterThan(10);
    const out = JSON.stringify([publishForm([planted], null), publishForm([planted], "attempt")]);
    expect(out).not.toContain(CANARY);
    expect(out).not.toContain("777777");
    expect(out).not.toMatch(
      /refut|true[oO]f|citation|why|claims|asks|key|lure|rival|accepted|difficulty|likeness|target|place/,
    );
    expect(out).toContain(item.stem);
  });

  it("gives an attempt its own order, the same each time, and other attempts others", () => {
    const shown = (attempt: string) => JSON.stringify(publishForm(ITEMS, attempt));
    expect(shown("one")).toBe(shown("one"));
    expect(new Set(["one", "two", "three", "four"].map(shown)).size).toBeGreaterThan(1);
    expect(kinds(publishForm(ITEMS, "one"))).toEqual(kinds(ITEMS));
  });

  it("leaves options in place where their order means something", () => {
    const ordered: Item = { ...base, id: "o", kind: "choice", ordered: true, options, key: ["alder"] };
    for (const attempt of ["one", "two", "three", "four", "five"])
      for (const item of publishForm(
        [ordered, ...ITEMS.filter(({ kind }) => kind === "map" || kind === "order")],
        attempt,
      ))
        expect(item.options.map(({ id }) => id)).toEqual(["o1", "o2", "o3"]);
  });
});

describe("answers under the names of the page", () => {
  const slots = slotsOf(ITEMS);
  const published = ITEMS.map((item, i) => [item.kind, slots.get(`q${i + 1}`), rightResponse(item)] as const);

  it.each(published)("come back as they were: %s", (_kind, slot, response) => {
    if (!slot) throw new Error("no slot");
    const out = publishResponse(slot, response);
    expect(out && readPublicResponse(slot, out)).toEqual(response);
  });

  const slotOf = (kind: ItemKind) => {
    const slot = [...slots.values()].find((one) => one.kind === kind);
    if (!slot) throw new Error("no slot");
    return slot;
  };
  it.each<[string, ItemKind, Response]>([
    ["of another kind", "choice", { kind: "text", text: "Alder" }],
    ["with an option that there is not", "choice", { kind: "choice", option: "o9" }],
    ["under the course's own name", "choice", { kind: "choice", option: "alder" }],
    ["ticked twice", "multiple", { kind: "multiple", options: ["o1", "o1"] }],
    ["in part of the order", "order", { kind: "order", order: ["o1", "o2"] }],
    ["with one twice in the order", "order", { kind: "order", order: ["o1", "o2", "o2"] }],
    ["to a line that there is not", "match", { kind: "match", pairs: { l7: "o1" } }],
    ["to a line by a name of objects", "match", { kind: "match", pairs: { constructor: "o1" } }],
  ])("are refused %s", (_what, kind, response) => expect(readPublicResponse(slotOf(kind), response)).toBeNull());

  it("may leave lines open", () =>
    expect(readPublicResponse(slotOf("match"), { kind: "match", pairs: { l2: "o1" } })).toEqual({
      kind: "match",
      pairs: { herald: "ten" },
    }));
});
