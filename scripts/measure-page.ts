import type { Browser, BrowserContext, CDPSession, Locator, Page } from "@playwright/test";

export const KINDS = ["html", "css", "script", "worker", "font", "image", "data"] as const;
export type Kind = (typeof KINDS)[number];

/** One load of one page. Times in ms since navigation began; bytes as sent, headers included. */
export interface Measures {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
  readonly fcp: number;
  readonly lcp: number;
  /** Total blocking time: what each task after FCP took beyond 50 ms. */
  readonly blocking: number;
  readonly shift: number;
  /**
   * When an answer could be given and committed: a question's control and its button on screen, and either a form that
   * sends it by itself or the page's own code to take it. Null where the page asks none.
   */
  readonly answerable: number | null;
  /** When the page's own code had taken over, by its mark `hydrated`; null where it sets none. */
  readonly hydrated: number | null;
  /** From a click on an answer to the next paint; null where the page asks nothing. */
  readonly answer: number | null;
}

/** A phone of the middle range on a slow line: 4x slowed CPU, 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip. */
const CPU_SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** How long after the load event a page may still be busy, in ms. */
const SETTLE = 2500;
/** What a question is answered with. */
const CONTROL = ":is(input:is([type=radio], [type=checkbox], [name=answer], [name=order]), select)";
/** What asks: other forms, such as a filter, have radios and checkboxes too. */
const FORM = "main :is(form.question, .ask form)";
/** What commits the answer. */
const COMMIT = "button[type=submit]:not(:disabled, [aria-disabled=true])";

interface Seen {
  lcp: number;
  shift: number;
  tasks: { start: number; duration: number }[];
  answerable: number | null;
  answer: number | null;
}

declare global {
  interface Window {
    measured: Seen;
  }
}

/** Runs in the page, before anything of the page does. */
function watchPage({ control, commit }: { control: string; commit: string }): void {
  const seen: Seen = { lcp: 0, shift: 0, tasks: [], answerable: null, answer: null };
  window.measured = seen;
  const observe = (type: string, note: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.shift += shift.value;
  });
  observe("longtask", ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
  observe(
    "event",
    ({ name, duration }) => {
      if (/^(?:pointer|mouse)(?:down|up)$|^click$/.test(name)) seen.answer = Math.max(seen.answer ?? 0, duration);
    },
    { durationThreshold: 16 },
  );
  const look = () => {
    const isHydrated = performance.getEntriesByName("hydrated").length > 0;
    const open = [...document.querySelectorAll(control)].some((element) => {
      const form = element.closest("form");
      return form?.querySelector(commit)?.getClientRects().length && (form.hasAttribute("action") || isHydrated);
    });
    if (open) seen.answerable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function kindOf(type: string, address: string): Kind {
  if (type === "document") return "html";
  if (type === "stylesheet") return "css";
  if (type === "font") return "font";
  const { pathname } = new URL(address);
  // A browser calls what a worker loads "other".
  if (pathname.endsWith(".js")) return type === "script" ? "script" : "worker";
  return /\.(?:svg|avif|png|jpe?g|webp|ico)$/.test(pathname) ? "image" : "data";
}

interface Traffic {
  readonly bytes: Record<Kind, number>;
  requests: number;
}

/** Counts what the page and its workers are sent. */
function watchTraffic(context: BrowserContext): Traffic {
  const traffic: Traffic = {
    bytes: { html: 0, css: 0, script: 0, worker: 0, font: 0, image: 0, data: 0 },
    requests: 0,
  };
  context.on("requestfinished", async (request) => {
    const sizes = await request.sizes().catch(() => null);
    if (!sizes || !request.url().startsWith("http")) return;
    traffic.bytes[kindOf(request.resourceType(), request.url())] += sizes.responseBodySize + sizes.responseHeadersSize;
    traffic.requests += 1;
  });
  return traffic;
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
}

/** Something of the right shape for every control of a question: the first option, a number, which is a name as well. */
async function fillIn(form: Locator): Promise<void> {
  for (const list of await form.locator("select").all()) await list.selectOption({ index: 1 });
  const field = form.locator(".typed-input");
  if ((await field.count()) > 0) await field.fill("12");
  const option = form.locator("input:is([type=radio], [type=checkbox])").first();
  if ((await option.count()) === 0) return;
  const label = form.locator("label:has(input:is([type=radio], [type=checkbox]))").first();
  await ((await label.count()) > 0 ? label : option).click();
}

/** Answers the first question: gives the first answer that there is, and commits it. Null where the page has none that can be answered. */
async function answerFirst(page: Page): Promise<number | null> {
  const form = page.locator(FORM).first();
  if ((await form.count()) === 0) return null;
  await fillIn(form);
  const commit = form.locator(COMMIT).first();
  if ((await commit.count()) > 0) await commit.click();
  await page.waitForTimeout(300);
  return (await page.evaluate(() => window.measured.answer)) ?? 0;
}

/** Opens the page as a first visit and measures it. */
export async function measurePage(browser: Browser, address: string): Promise<Measures> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const traffic = watchTraffic(context);
    await slowDown(await context.newCDPSession(page));
    // The compiler of our scripts wraps functions in a call that only they know.
    await page.addInitScript("globalThis.__name = (wrapped) => wrapped");
    await page.addInitScript(watchPage, { control: `${FORM} ${CONTROL}`, commit: COMMIT });
    await page.goto(address, { waitUntil: "load" });
    await page.waitForTimeout(SETTLE);
    const bytes = { ...traffic.bytes };
    const { requests } = traffic;
    const timing = await page.evaluate(() => ({
      ...window.measured,
      fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      hydrated: performance.getEntriesByName("hydrated")[0]?.startTime ?? null,
    }));
    const blocking = timing.tasks
      .filter(({ start }) => start >= timing.fcp)
      .reduce((sum, { duration }) => sum + duration - 50, 0);
    const answer = timing.answerable === null ? null : await answerFirst(page);
    const answerable = timing.answerable === null ? null : Math.max(timing.answerable, timing.fcp);
    const { fcp, lcp, shift, hydrated } = timing;
    return { bytes, requests, fcp, lcp, blocking, shift, answerable, hydrated, answer };
  } finally {
    await context.close();
  }
}
