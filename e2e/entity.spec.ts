import { gatherClaims } from "../src/course/entity-claims";
import { entityPath } from "../src/course/paths";
import { readFacts } from "./support/course";
import { expect, test } from "./support/test";

const facts = readFacts("badia");
const { course } = facts;

/** Of each kind, what most is told of. */
const fullest = [course.actors, course.places, course.events].flatMap((entities) => {
  const claims = (id: string): number => gatherClaims(facts, id).all.length;
  return [...entities].sort((a, b) => claims(b.id) - claims(a.id)).slice(0, 1);
});

for (const { id, name } of fullest) {
  const address = entityPath(facts, id);

  test(`an address of a claim opens what holds it: ${name}`, async ({ page }) => {
    await page.goto(address);
    const folded = page.locator(".told:not(:visible)");
    const claim = await folded.last().getAttribute("id");
    await page.goto("about:blank");
    await page.goto(`${address}#${claim}`);
    await expect(page.locator(".told:target")).toBeInViewport();
  });

  test(`paper shows all that is folded: ${name}`, async ({ page }) => {
    await page.goto(address);
    const told = page.locator(".told");
    expect(await told.filter({ visible: true }).count()).toBeLessThan(await told.count());
    await page.emulateMedia({ media: "print" });
    await expect(told.filter({ visible: true })).toHaveCount(gatherClaims(facts, id).all.length);
  });
}
