import type { Page } from "@playwright/test";
import { type AtlasFilter, type FilterKind, isTold, NO_FILTER, writeKeys } from "../src/atlas/atlas-filter";
import { keysOf, listAtlasLayers, listOptions, listToldOf } from "../src/atlas/atlas-index";
import { readFacts } from "./support/course";
import { expect, test } from "./support/test";

const facts = readFacts("badia");
const { course } = facts;

const entries = [
  ...listAtlasLayers(facts).map(({ id, told }) => ({ id, told })),
  ...course.places.map(({ id }) => ({ id: `place-${id}`, told: listToldOf(facts, id) })),
].map(({ id, told }) => ({
  id,
  keys: told.map(({ accounts }) => writeKeys(accounts.map((account) => keysOf(facts, account)))),
  told,
}));
const options = listOptions(
  facts,
  entries.flatMap(({ told }) => told),
);
const LABELS = { actor: "Actor", teller: "Who says so", event: "Event" } as const;

/** What the pure code says of a filter: the entries that match, and how many claims they hold. */
function narrow(filter: AtlasFilter): { readonly ids: readonly string[]; readonly claims: number } {
  const told = entries.map(({ id, keys }) => ({ id, n: keys.filter((line) => isTold(line, filter)).length }));
  const matching = told.filter(({ n }) => n > 0);
  return { ids: matching.map(({ id }) => id), claims: matching.reduce((sum, { n }) => sum + n, 0) };
}

const only = (kind: FilterKind, id: string): AtlasFilter => ({ ...NO_FILTER, [kind]: id });

/** Of a kind, the option that most entries match and the one that fewest do. */
function extremes(kind: FilterKind): readonly (typeof options)[FilterKind][number][] {
  const size = (id: string): number => narrow(only(kind, id)).ids.length;
  const sorted = [...options[kind]].sort((a, b) => size(b.id) - size(a.id));
  return [...sorted.slice(0, 1), ...sorted.slice(-1)];
}

async function expectNarrowed(page: Page, filter: AtlasFilter): Promise<void> {
  const { ids, claims } = narrow(filter);
  await expect(page.getByRole("main").getByRole("status")).toHaveText(
    `${ids.length} of ${entries.length} places and courses ${ids.length === 1 ? "matches" : "match"}.`,
  );
  const shown = page.locator("[data-entry]").filter({ visible: true });
  const found = await shown.evaluateAll((all) => all.map((one) => one.getAttribute("data-entry") ?? ""));
  expect(found.sort()).toEqual([...ids].sort());
  await expect(page.locator(".atlas-told > li").filter({ visible: true })).toHaveCount(claims);
  const onMap = page.locator("[data-shows]").filter({ visible: true });
  const seen = await onMap.evaluateAll((all) => all.map((one) => one.getAttribute("data-shows") ?? ""));
  expect(seen.filter((id) => !ids.includes(id))).toEqual([]);
  const note = page.locator(".atlas-nothing:not([data-beside])").filter({ visible: true });
  await expect(note).toHaveCount(seen.length === 0 ? 1 : 0);
  if (ids.length === 0) await expect(note).toHaveText("Nothing in the reports matches all of this.");
  const query = Object.entries(filter).filter(([, id]) => id !== "");
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(Object.fromEntries(query));
}

for (const kind of ["actor", "teller", "event"] as const) {
  test(`the atlas is narrowed by ${kind}, kept over a reload, and cleared`, async ({ page }) => {
    const [most, fewest] = extremes(kind);
    if (!most || !fewest) throw new Error(`The atlas cannot be narrowed by ${kind}.`);
    expect(narrow(only(kind, most.id)).ids.length).toBeGreaterThan(narrow(only(kind, fewest.id)).ids.length);
    await page.goto("/badia/atlas");
    await expect(page.getByText(`All ${entries.length} places and courses are shown.`)).toBeVisible();
    const list = page.getByRole("combobox", { name: LABELS[kind], exact: true });
    for (const { id, name } of [most, fewest]) {
      await list.selectOption({ label: name });
      await expectNarrowed(page, only(kind, id));
    }
    await page.reload();
    await expect(list).toHaveValue(fewest.id);
    await expectNarrowed(page, only(kind, fewest.id));
    await page.getByRole("button", { name: "Clear" }).click();
    await expect(page.getByText(`All ${entries.length} places and courses are shown.`)).toBeVisible();
    await expect(page.locator("[data-entry]").filter({ visible: true })).toHaveCount(entries.length);
    await expect(page).toHaveURL("/badia/atlas");
  });
}

test("what is chosen of two kinds has to be told together, by one account", async ({ page }) => {
  const both = options.actor
    .flatMap(({ id: actor }) => options.teller.map(({ id: teller }) => ({ ...NO_FILTER, actor, teller })))
    .find((filter) => {
      const found = narrow(filter).ids.length;
      return found > 0 && found < narrow(only("actor", filter.actor)).ids.length;
    });
  if (!both) throw new Error("No teller narrows an actor further.");
  await page.goto("/badia/atlas");
  await page.getByRole("combobox", { name: LABELS.actor, exact: true }).selectOption(both.actor);
  await page.getByRole("combobox", { name: LABELS.teller, exact: true }).selectOption(both.teller);
  await expectNarrowed(page, both);
});

test("where nothing matches, the map says so", async ({ page }) => {
  const none = options.actor
    .flatMap(({ id: actor }) => options.teller.map(({ id: teller }) => ({ ...NO_FILTER, actor, teller })))
    .find((filter) => narrow(filter).ids.length === 0);
  if (!none) throw new Error("Every teller tells of every actor.");
  await page.goto(`/badia/atlas?actor=${none.actor}&teller=${none.teller}`);
  await expectNarrowed(page, none);
});

test("where what matches is drawn on another map, the map says so and leads there, and the choice of maps counts", async ({
  page,
}) => {
  const drawn = (at: number, filter: AtlasFilter): number => {
    const scene = course.atlas?.[at];
    const ids = [scene?.sketches, scene?.zones, scene?.moves, scene?.presence, scene?.shifts].flatMap((layers) =>
      (layers ?? []).map(({ id }) => id),
    );
    return narrow(filter).ids.filter((id) => ids.includes(id)).length;
  };
  const elsewhere = options.teller.find(
    ({ id }) => drawn(0, only("teller", id)) === 0 && drawn(1, only("teller", id)) > 0,
  );
  if (!elsewhere) throw new Error("Every teller's courses are drawn on the first map.");
  const other = course.atlas?.[1]?.title ?? "";
  await page.goto(`/badia/atlas?teller=${elsewhere.id}`);
  const maps = page.getByRole("group", { name: "Map", exact: true });
  await expect(maps).toContainText(/\(\d+\).*\([1-9]\d*\)/);
  await expect(page.locator(".layer-switch").filter({ visible: true })).toHaveCount(0);
  await page.getByRole("button", { name: `Drawn on the other map: ${other}` }).click();
  await expect(maps.getByRole("radio").nth(1)).toBeChecked();
  await expect(maps.getByRole("radio").nth(1)).toBeFocused();
  await expect(page.locator(".layer-switch").filter({ visible: true })).toHaveCount(
    drawn(1, only("teller", elsewhere.id)),
  );
  await expect(page.locator(".atlas-nothing").filter({ visible: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(maps).not.toContainText("(");
});

test("on a phone the atlas says that its map goes on, where it does", async ({ page }) => {
  for (const [width, goesOn] of [
    [390, true],
    [700, false],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/badia/atlas");
    const map = page.locator(".map-pan").first();
    expect(await map.evaluate((pan) => pan.scrollWidth > pan.clientWidth + 1), `a map of ${width} pixels`).toBe(goesOn);
    await expect(page.getByText("The map goes on to the east: drag it.").filter({ visible: true })).toHaveCount(
      goesOn ? 1 : 0,
    );
  }
});

test("in a wide window the map and its switches are in sight together, and the map stays", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/badia/atlas");
  const map = page.getByRole("img", { name: course.atlas?.[0]?.title ?? "" });
  await expect(map).toBeInViewport({ ratio: 1 });
  for (const one of await page.getByRole("checkbox").filter({ visible: true }).all())
    await expect(one).toBeInViewport({ ratio: 1 });
  await page.locator("[data-entry]").last().scrollIntoViewIfNeeded();
  await expect(map).toBeInViewport({ ratio: 1 });
});

test("an address that asks for what the atlas does not have shows it whole", async ({ page }) => {
  await page.goto("/badia/atlas?actor=nobody&event=%3Cscript%3E&view=1");
  await expect(page.getByText(`All ${entries.length} places and courses are shown.`)).toBeVisible();
  await expect(page).toHaveURL("/badia/atlas?view=1");
});

test("a place leads to its page, and a press on the map to what is told of the place", async ({ page }) => {
  const told = course.places.find(({ id, position }) => position !== null && listToldOf(facts, id).length > 0);
  if (!told) throw new Error("Nothing is told of any place.");
  await page.goto("/badia/atlas");
  const list = page.locator(`#told-place-${told.id}`);
  await expect(list).toBeHidden();
  await page.locator(`.atlas-spot[href="#told-place-${told.id}"]`).first().click();
  await expect(list).toBeVisible();
  await expect(list).toBeInViewport();
  await page.locator(`[data-entry="place-${told.id}"]`).getByRole("link", { name: told.name }).first().click();
  await expect(page).toHaveURL(`/badia/places/${told.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(told.name, { ignoreCase: true });
});

test("the maps of the atlas are chosen one at a time", async ({ page }) => {
  await page.goto("/badia/atlas");
  const maps = page.getByRole("group", { name: "Map", exact: true });
  const sheets = page.locator(".atlas-sheet").filter({ visible: true });
  for (const radio of await maps.getByRole("radio").all()) {
    await radio.check();
    const title = await radio.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? "");
    await expect(sheets).toHaveCount(1);
    await expect(sheets.getByRole("img", { name: title })).toBeVisible();
  }
  await expect(maps.getByRole("radio")).toHaveCount(course.atlas?.length ?? 0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the atlas shows everything, and says why it cannot be narrowed", async ({ page }) => {
    await page.goto("/badia/atlas?actor=nobody");
    await expect(page.locator("[data-entry]").filter({ visible: true })).toHaveCount(entries.length);
    await expect(page.getByText("this page needs JavaScript")).toBeVisible();
    await expect(page.getByRole("combobox")).toHaveCount(0);
    const first = entries.find(({ told }) => told.length > 0);
    const entry = page.locator(`[data-entry="${first?.id}"]`);
    await entry.locator("summary").click();
    await expect(entry.locator(".atlas-told > li").filter({ visible: true })).toHaveCount(first?.told.length ?? 0);
  });
});
