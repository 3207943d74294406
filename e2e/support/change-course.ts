import type { BrowserContext } from "@playwright/test";

const FACTS = /\/facts\.json/;

/** From now on pages of the course get the facts of another version of it, as after an update. */
export const changeCourse = (context: BrowserContext): Promise<unknown> =>
  context.route(FACTS, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), hash: "another" } });
  });

/** From now on they get their own again. */
export const keepCourse = (context: BrowserContext): Promise<void> => context.unroute(FACTS);
