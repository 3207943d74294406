import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";

interface Watch {
  /** Regular expressions of console messages that this test provokes on purpose (a 404, a lost network). */
  readonly expectedErrors: RegExp[];
  /** Opens a browser of somebody else's, which is watched like the journey's own and closed with it. */
  readonly openBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(?:https?|wss?):$/.test(protocol) && !LOCAL.has(hostname);
}

/** Notes what goes wrong in the pages of a browser; the function that comes back fails where anything did. */
function watch(context: BrowserContext, expectedErrors: readonly RegExp[]): () => void {
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    if (isForeign(request.url())) foreign.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => errors.push(`${error.error()} (${error.page()?.url()})`));
  return () => {
    expect(foreign, "requests to other hosts").toEqual([]);
    expect(
      errors.filter((error) => !expectedErrors.some((expected) => expected.test(error))),
      "errors in the page",
    ).toEqual([]);
  };
}

/**
 * Playwright's `test`, in which every page of every journey is watched: a request to another host, an error on the
 * console or an exception in a page fails the test, whatever else it asserts.
 * `expectedErrors.push(/404/)` allows what a journey provokes itself.
 */
export const test = base.extend<Watch>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  expectedErrors: async ({}, use) => use([]),
  context: async ({ context, expectedErrors }, use) => {
    const settle = watch(context, expectedErrors);
    await use(context);
    settle();
  },
  openBrowser: async ({ browser, expectedErrors }, use) => {
    const opened: { readonly context: BrowserContext; readonly settle: () => void }[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      opened.push({ context, settle: watch(context, expectedErrors) });
      return context;
    });
    await Promise.all(opened.map(({ context }) => context.close()));
    for (const { settle } of opened) settle();
  },
});

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules whose verdict hangs on colours. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * Fails with one line for each element that axe finds fault with, by WCAG 2.2 AA and axe's best practices; with "colours", by what another colour scheme can
 * change alone.
 */
export async function expectNoAxeViolations(page: Page, rules: "all" | "colours" = "all"): Promise<void> {
  // One run in the page itself, since there are no frames, and violations alone: a long page takes a third of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (rules === "all" ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES)).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
  expect(lines).toEqual([]);
}

export { expect };
