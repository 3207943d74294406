import type { Locator } from "@playwright/test";
import { bearingDegrees, closeDirectionOf } from "../src/atlas/distance";
import { describeMeasured, measureBetween } from "../src/atlas/measure";
import { readLength } from "../src/atlas/scene-words";
import { corroborate } from "../src/course/corroboration";
import type { Account, Claim } from "../src/course/course";
import { getClaim, getEntity } from "../src/course/fact-base";
import { capitalise } from "../src/course/render";
import { collectNetwork } from "../src/figures/collect-network";
import { layOutTimeline, type TimelineRow } from "../src/figures/lay-out-timeline";
import { listReported } from "../src/ui/cite/reported-bearing";
import { waitForDevice } from "./support/answer-lesson";
import { findFigures, readFacts, textOf, wordsOf } from "./support/course";
import { expect, test } from "./support/test";

const facts = readFacts("badia");
const { course } = facts;

const nameOf = (id: string): string => capitalise(getEntity(facts, id).name);
const plural = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;

/** Who stands behind a claim over all its accounts, counted here and not read from the page. */
function countVoices(claim: Claim): { readonly documents: number; readonly voices: readonly string[] } {
  const citations = claim.accounts.flatMap((account) => account.citations);
  const { documents, voices } = corroborate(facts, { ...(claim.accounts[0] as Account), citations });
  return { documents: documents.length, voices };
}

for (const { address, element } of findFigures(course, "Network")) {
  test(`the network in ${address} shows what one teller says alone`, async ({ page }) => {
    const { edges, tellers } = collectNetwork(facts, wordsOf(element, "predicates"));
    await page.goto(address);
    const network = page.getByRole("figure", { name: textOf(element, "title") });
    const shown = network.locator(".network-row").filter({ visible: true });
    const filter = network.getByRole("group", { name: "Who says so?" });
    await expect(filter.getByRole("radio")).toHaveCount(tellers.length + 1);
    await expect(shown).toHaveCount(edges.length);
    for (const [i, { id, name }] of tellers.entries()) {
      const told = edges.filter((edge) => edge.told.some(({ teller }) => teller.id === id));
      await filter
        .getByRole("radio")
        .nth(i + 1)
        .check();
      await expect(filter.locator("label").nth(i + 1)).toContainText(`${name}${told.length}`);
      await expect(shown).toHaveCount(told.length);
      const sentences = await shown.locator(".network-sentence").allTextContents();
      for (const { sentence } of told) {
        const words = sentence.map(({ text }) => text).join("");
        expect(sentences.some((one) => one.startsWith(words))).toBe(true);
      }
      const named = await shown.locator(".network-teller").filter({ visible: true }).allTextContents();
      expect([...new Set(named)]).toEqual([name]);
    }
    await filter.getByRole("radio").first().check();
    await expect(shown).toHaveCount(edges.length);
    expect(Math.min(...tellers.map((teller) => teller.edges))).toBeLessThan(edges.length);
  });
}

const count = (text: string, words: string): number => text.split(words).length - 1;

/** Holds the text of a row against what the facts prove: its dates as reported or inferred, and the days that its order gives. */
function expectRow(text: string, { event, datings, notBefore, notAfter }: TimelineRow): void {
  expect(text).toContain(nameOf(event));
  for (const { span } of datings) expect(text).toContain(span.text);
  expect(count(text, "Reported:"), text).toBe(datings.filter(({ how }) => how === "reported").length);
  expect(count(text, "Inferred:"), text).toBe(datings.filter(({ how }) => how === "inferred").length);
  const bounds = [
    { bound: notBefore, side: "after" },
    { bound: notAfter, side: "before" },
  ].flatMap(({ bound, side }) => {
    const via = bound && getEntity(facts, bound.via);
    return via ? [["By its order:", side, via.article, via.name].filter((word) => word !== "").join(" ")] : [];
  });
  for (const bound of bounds) expect(text).toContain(bound);
  expect(count(text, "By its order:"), text).toBe(bounds.length);
}

test("timelines say what is reported, what is inferred and what only the order gives", async ({ page }) => {
  const all = {
    address: "/badia/timeline",
    layout: layOutTimeline(facts, { events: course.events.map(({ id }) => id) }),
  };
  const written = findFigures(course, "Timeline").map(({ address, element }) => ({
    address,
    layout: layOutTimeline(facts, {
      events: wordsOf(element, "events"),
      from: textOf(element, "from"),
      to: textOf(element, "to"),
    }),
  }));
  for (const { address, layout } of [all, ...written]) {
    await page.goto(address);
    const { earlier, axis, later, loose } = layout.groups;
    const ordered = [...earlier, ...axis, ...later];
    const rows = page
      .locator(".timeline-rows:not(.timeline-loose) > .timeline-row")
      .filter({ has: page.locator("a[href*='/events/']") });
    await expect(rows).toHaveCount(ordered.length);
    const texts = await rows.allTextContents();
    for (const [i, row] of ordered.entries()) expectRow(texts[i] ?? "", row);
    await expect(page.locator(".timeline-loose .timeline-name")).toHaveText(loose.map(({ event }) => nameOf(event)));
    await expect(page.getByText(`${layout.pairs.ordered} of ${layout.pairs.all} pairs`)).toBeVisible();
  }
  const rows: readonly TimelineRow[] = Object.values(all.layout.groups).flat();
  const hows = new Set(rows.flatMap(({ datings }) => datings.map(({ how }) => how)));
  expect([...hows].sort()).toEqual(["inferred", "reported"]);
  expect(rows.some(({ notBefore, notAfter }) => notBefore ?? notAfter)).toBe(true);
});

test("the timeline keeps its axis in sight, and opens the row that a link leads to", async ({ page }) => {
  const { groups } = layOutTimeline(facts, { events: course.events.map(({ id }) => id) });
  const { event } = [...groups.axis].at(-1) ?? { event: "" };
  await page.goto("/badia/timeline");
  const opened = page.locator(".timeline-fold[open]");
  await expect(opened).toHaveCount(0);
  await page.goto(`/badia/events/${event}`);
  const address = await page.getByText("The whole timeline", { exact: true }).getAttribute("href");
  await page.goto(address ?? "");
  await expect(opened).toHaveCount(1);
  await expect(page.locator(`[id="event-${event}"]`)).toBeInViewport();
  const row = page.locator(".timeline-row", { has: opened });
  await expect(row.locator(".timeline-name")).toHaveText(nameOf(event));
  const axis = page.locator(".timeline-head");
  await expect(axis).toBeInViewport({ ratio: 1 });
  const [head, name] = [await axis.boundingBox(), await row.locator(".timeline-name").boundingBox()];
  expect(name?.y ?? 0, "the name stands clear of the axis").toBeGreaterThanOrEqual(
    (head?.y ?? 0) + (head?.height ?? 0),
  );
});

for (const { address, element } of findFigures(course, "Lineage")) {
  test(`the lineage in ${address} leads from each voice to the documents that print it`, async ({ page }) => {
    const claim = getClaim(facts, textOf(element, "claim"));
    const { documents, voices } = countVoices(claim);
    await page.goto(address);
    const lineage = page.getByRole("figure", { name: claim.gist });
    const counted = voices.length === 1 ? "1 voice" : plural(voices.length, "independent voice");
    await expect(lineage.locator(".lineage-root")).toContainText(`${plural(documents, "document")}, ${counted}`);
    const cited = claim.accounts.flatMap(({ citations }) => citations);
    for (const { source, paragraph } of cited)
      await expect(lineage.locator(`a[href="/badia/sources/${source}#p${paragraph}"]`).first()).toBeVisible();
    const branches = lineage.locator(".lineage-tree > ul > .lineage-step");
    for (const voice of voices) {
      const told = cited.filter(({ origin }) => facts.origins.get(origin)?.voice === voice);
      const branch = branches.filter({ has: page.locator(`:scope > .lineage-card a[href="/badia/actors/${voice}"]`) });
      await expect(branch).toHaveCount(1);
      await expect(branch.locator(".lineage-card").first()).toContainText(
        `1 voice, ${plural(new Set(told.map(({ source }) => source)).size, "document")}`,
      );
    }
  });
}

for (const { address, element } of findFigures(course, "Origins")) {
  test(`the counter in ${address} counts voices as the facts do, once a line is opened`, async ({ page }) => {
    const claims = wordsOf(element, "claims").map((id) => getClaim(facts, id));
    await page.goto(address);
    const figure = page.getByRole("figure", { name: "Count the documents, then the voices" });
    const rows = figure.locator("tbody");
    await expect(rows).toHaveCount(claims.length);
    await expect(figure.locator(".origins-answer").filter({ visible: true })).toHaveCount(0);
    for (const [i, claim] of claims.entries()) {
      const { documents, voices } = countVoices(claim);
      const row = rows.nth(i);
      await row.getByText("How many voices?").click();
      await expect(row.locator(".origins-answer")).toContainText(plural(voices.length, "voice"));
      const text = (await row.textContent()) ?? "";
      expect(text).toContain(claim.gist);
      expect(text).toContain(plural(documents, "document"));
      for (const voice of voices) expect(text).toContain(nameOf(voice));
      await expect(row.locator(".origins-mark")).toHaveCount(documents);
    }
    const counts = claims.map(countVoices);
    const printings = counts.reduce((sum, { documents }) => sum + documents, 0);
    const heard = new Set(counts.flatMap(({ voices }) => voices));
    await figure.getByText(`${claims.length} claims, printed ${printings} times. How many voices in all?`).click();
    await expect(figure.locator(".origins-sum")).toContainText(`comes down to ${plural(heard.size, "voice")}.`);
  });
}

for (const { address, element } of findFigures(course, "MapLayers")) {
  test(`each switch of the map in ${address} hides one layer and shows it again`, async ({ page }) => {
    await page.goto(address);
    const figure = page.locator(".map-layers");
    await expect(figure.getByRole("img", { name: textOf(element, "title") })).toBeVisible();
    // An area that two layers name goes with the second of them alone.
    const parts = figure.locator(".map-layer-group:not([style*='max('])");
    const listHidden = (): Promise<readonly number[]> =>
      parts.evaluateAll((groups) => groups.flatMap((group, i) => (getComputedStyle(group).opacity === "0" ? [i] : [])));
    const gone: number[] = [];
    for (const one of await figure.getByRole("checkbox").all()) {
      await expect.poll(listHidden).toEqual([]);
      await one.uncheck();
      await expect.poll(listHidden).not.toEqual([]);
      gone.push(...(await listHidden()));
      await one.check();
    }
    await expect.poll(listHidden).toEqual([]);
    const all = Array.from({ length: await parts.count() }, (_, i) => i);
    expect(all.length).toBeGreaterThan(2);
    gone.sort((a, b) => a - b);
    expect(gone, "each part of the map goes with one switch").toEqual(all);
  });
}

/** The smallest lettering of a map as it is read, in CSS pixels: its font size as set, times what the drawing is scaled by. Lettering that is not seen does not count. */
const smallestLettering = (map: Locator): Promise<number> =>
  map.evaluate((drawing) => {
    const frame = drawing.getBoundingClientRect();
    const isSeen = (text: Element): boolean => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      if (width === 0 || right < frame.left || left > frame.right || bottom < frame.top || top > frame.bottom)
        return false;
      let seen = 1;
      for (let part: Element | null = text; part && part !== drawing; part = part.parentElement)
        seen *= Number(getComputedStyle(part).opacity);
      return seen > 0.5;
    };
    const sizes = [...drawing.querySelectorAll<SVGTextContentElement>("tspan, text:not(:has(tspan))")]
      .filter(isSeen)
      .map((text) => {
        const { a = 0, b = 0 } = text.getScreenCTM() ?? {};
        return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
      });
    return sizes.length === 0 ? 0 : Math.min(...sizes);
  });

/** A window that was enlarged to 200 %, and a phone that lies on its side. */
for (const viewport of [
  { width: 640, height: 400 },
  { width: 844, height: 390 },
]) {
  const { width, height } = viewport;

  test(`the maps of stories can be read in a window of ${width} by ${height}, and whole`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name !== "desktop", "The window is set here.");
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const address of new Set(findFigures(course, "MapStory").map((figure) => figure.address))) {
      await page.goto(address);
      const maps = page.locator(".map-step-still svg").filter({ visible: true });
      expect(await maps.count(), `maps in ${address}`).toBeGreaterThan(1);
      for (const map of await maps.all()) {
        await map.scrollIntoViewIfNeeded();
        // A step's map repeats the story's drawing, and sets its lettering by the width of its own frame.
        const { text, tall } = await map.evaluate((svg: SVGSVGElement) => {
          const style = getComputedStyle(svg);
          const drawing = document.querySelector(svg.querySelector("use")?.getAttribute("href") ?? "");
          const smallest = (kind: "area" | "text", lines: string): number =>
            Number(style.getPropertyValue(`--map-${kind}`)) *
            Math.min(
              ...[...(drawing?.querySelectorAll(lines) ?? [])].map((line) => Number(line.getAttribute("font-size"))),
            );
          const set = Math.min(smallest("text", ".map-upright tspan"), smallest("area", ".map-upright-area tspan"));
          return { text: set * (svg.getScreenCTM()?.a ?? 0), tall: svg.getBoundingClientRect().height };
        });
        expect(text, `lettering of a map in ${address}`).toBeGreaterThanOrEqual(9);
        expect(tall, `height of a map in ${address}`).toBeLessThan(height);
      }
    }
    for (const { id } of course.scenarios ?? []) {
      await page.goto(`/badia/scenarios/${id}`);
      await page.getByRole("button", { name: "Begin", exact: true }).click();
      const map = page.locator(".story-map svg");
      await expect(map).toBeVisible();
      expect(await smallestLettering(map), `lettering of the map in ${id}`).toBeGreaterThanOrEqual(9);
      expect((await map.boundingBox())?.height, `height of the map in ${id}`).toBeLessThan(height);
    }
  });
}

for (const { address } of findFigures(course, "MapLayers")) {
  test(`on a phone the map in ${address} stays in sight over its switches`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    const figure = page.locator(".map-layers");
    const topOf = async (part: string): Promise<number> => (await figure.locator(part).boundingBox())?.y ?? Number.NaN;
    expect(await topOf(".map-frame"), "the map begins over its title").toBeLessThan(await topOf(".layer-title"));
    await figure
      .getByRole("checkbox")
      .last()
      .evaluate((one) => one.scrollIntoView({ block: "end", behavior: "instant" }));
    await expect(figure.getByRole("img")).toBeInViewport({ ratio: 0.95 });
  });
}

for (const { address, element } of findFigures(course, "Measure")) {
  test(`the ruler in ${address} says how far and in which direction, as the positions give it`, async ({ page }) => {
    const places = wordsOf(element, "places").map((id) => {
      const place = facts.places.get(id);
      if (!place?.position) throw new Error(`"${id}" lies nowhere.`);
      return { ...place, ...place.position };
    });
    const from = textOf(element, "from");
    const radius = element.values.has("radius") ? readLength(textOf(element, "radius")) : null;
    await page.goto(address);
    const figure = page.locator(".measure", { hasText: textOf(element, "title") });
    const [first, last] = [places.find(({ id }) => id === from), places.at(-1)];
    for (const [start, end] of [
      [first, last],
      [last, places[1]],
      [places[1], first],
    ]) {
      if (!start || !end) throw new Error("The map has too few places.");
      await figure.getByRole("combobox", { name: "From", exact: true }).selectOption({ label: start.name });
      await figure.getByRole("combobox", { name: "to", exact: true }).selectOption({ label: end.name });
      const measured = measureBetween(start, end);
      const where = radius && start.id === from && (measured.exactKm <= radius.km ? "Inside" : "Outside");
      await expect(figure.getByRole("status")).toHaveText(
        `From ${start.name} to ${end.name}: ${describeMeasured(measured)}.${
          where ? ` ${where} the circle of ${radius.inBoth}.` : ""
        }`,
      );
      expect(describeMeasured(measured)).toMatch(/\d+ km \(\d+ miles\), to the (?:north|east|south|west)/);
    }
    await figure.getByText(/^From .* to every other place$/).click();
    await expect(figure.getByRole("table").getByRole("row")).toHaveCount(places.length);
  });
}

for (const { address, element } of findFigures(course, "CheckOnMap")) {
  const claim = getClaim(facts, textOf(element, "claim"));
  test(`${claim.id} is held against the map in ${address}`, async ({ page }) => {
    const checks = claim.mapChecks ?? [];
    await page.goto(address);
    await waitForDevice(page);
    const region = page.getByRole("region", { name: `Does it fit the map? ${claim.gist}` });
    const cases = region.locator(".judge-case");
    await expect(cases).toHaveCount(checks.length);
    expect(checks.length).toBeGreaterThan(0);
    for (const [i, check] of checks.entries()) {
      const { from, to, agrees } = check;
      const [start, end] = [facts.places.get(from), facts.places.get(to)];
      if (!start?.position || !end?.position) throw new Error("A check without positions.");
      const { km } = measureBetween(start.position, end.position);
      const one = cases.nth(i);
      await expect(one).toContainText(`From ${start.name} to ${end.name}. Reported:`);
      await expect(one.locator(".judge-why")).toBeHidden();
      // A tick is the answer; "Change" takes it back, and keys decide by the button.
      await one.getByLabel(agrees ? "It fits" : "It does not fit", { exact: true }).click();
      await expect(one.locator(".ask-kept")).toBeFocused();
      await expect(one.locator(".ask-kept")).toContainText("We agree.");
      await one.getByRole("button", { name: "Change" }).click();
      await expect(one.locator(".ask-kept")).toHaveCount(0);
      await page.keyboard.press(agrees ? "ArrowDown" : "ArrowUp");
      await expect(one.getByLabel(agrees ? "It does not fit" : "It fits", { exact: true })).toBeChecked();
      await expect(one.locator(".ask-kept")).toHaveCount(0);
      await one.getByRole("button", { name: "Decide" }).press("Enter");
      await expect(one.locator(".ask-kept")).toContainText("We differ.");
      await expect(one.locator('[data-mark="right"]').first()).toContainText("our answer");
      await expect(one.locator(".ask-kept")).toContainText(`You said: ${agrees ? "It does not fit" : "It fits"}.`);
      await expect(one.locator(".ask-kept")).toContainText(`We would say: ${agrees ? "It fits" : "It does not fit"}`);
      await expect(one.locator(".judge-why")).toContainText(
        `lies about ${km} km ${closeDirectionOf(bearingDegrees(start.position, end.position))} of ${start.name}`,
      );
      await expect(one.locator(".judge-why")).toContainText(`says ${listReported(claim, check).join(" ")}`);
      await expect(one.locator(".judge-why")).toContainText(agrees ? "which fits" : "which does not fit");
    }
  });
}
