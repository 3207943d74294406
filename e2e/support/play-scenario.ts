import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { isOver, openStory, type Play, type Step } from "../../src/scenario/play";
import type { Scenario } from "../../src/scenario/scenario";

/** A scenario as it was generated in the project under a root. */
export const readScenario = (course: string, id: string, root = "."): Scenario =>
  JSON.parse(readFileSync(join(root, ".generated", course, "scenarios", `${id}.json`), "utf8")) as Scenario;

export interface EndedPath {
  readonly ending: { readonly id: string; readonly title: string };
  readonly play: Play;
}

/** How sure the paths below are of a forecast, in percent. */
const SURE = 70;

/** For each ending of a story, or `enough` of them, a path that leads to it, by trying at most `most` plays in a fixed order. */
export function findEndings({ story }: Scenario, enough = Number.POSITIVE_INFINITY, most = 3000): readonly EndedPath[] {
  const open = openStory(story);
  const found = new Map<string, EndedPath>();
  const waiting: Play[] = [open.begin()];
  for (let tried = 0; tried < most && found.size < enough; tried++) {
    const play = waiting.pop();
    if (!play) break;
    if (isOver(play)) {
      const ending = play.turns.flatMap(({ lines }) => lines.flatMap((line) => line.ending ?? []))[0];
      if (ending && !found.has(ending.id)) found.set(ending.id, { ending, play });
      continue;
    }
    const options = play.turns.at(-1)?.options ?? [];
    options.forEach(({ text, answer }, option) => {
      const next = open.choose(play, { option, text, sure: answer === null ? null : SURE });
      // Every second option is tried last, so that neighbours on the way differ early.
      if (next) waiting.splice(option % 2 === 0 ? waiting.length : 0, 0, next);
    });
  }
  return [...found.values()];
}

const form = (page: Page) => page.locator(".story-choice");

/** Makes one choice by keys alone: Space on an option, and on how sure one is, then Enter. */
async function chooseByKeyboard(page: Page, step: Step): Promise<void> {
  const option = form(page).getByRole("radio", { name: step.text, exact: true });
  await option.focus();
  await page.keyboard.press("Space");
  await expect(option).toBeChecked();
  if (step.sure !== null) {
    await form(page)
      .getByRole("radio", { name: `${step.sure} %`, exact: true })
      .focus();
    await page.keyboard.press("Space");
  }
  await page.keyboard.press("Enter");
}

/** Makes the choices of a path from the one at `from` by keys. The focus must come to each new passage. */
export async function goOnByKeyboard(
  page: Page,
  { turns, steps }: Play,
  from: number,
  to = steps.length,
): Promise<void> {
  for (const [i, step] of [...steps.entries()].slice(from, to)) {
    await expect(form(page)).toContainText(turns[i]?.lines.at(-1)?.text ?? "a question");
    await chooseByKeyboard(page, step);
    const passages = page.locator(".turn [data-new-text]");
    await expect(passages).toHaveCount(i + 2);
    await expect(passages.last()).toBeFocused();
  }
}

/** Begins a story by keys and makes the first `count` choices of a path. */
export async function playByKeyboard(page: Page, play: Play, count = play.steps.length): Promise<void> {
  const begin = page.getByRole("button", { name: "Begin", exact: true });
  await expect(begin).toBeEnabled();
  await begin.press("Enter");
  await goOnByKeyboard(page, play, 0, count);
}
