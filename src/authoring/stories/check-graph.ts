import type { Story } from "inkjs/full";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { createRandom } from "../../quiz/random";
import { openStory } from "../../scenario/play";
import type { StoryGraph } from "../../scenario/story-graph";
import { type Problem, problemAt } from "../problem";
import { readTurn } from "./read-turn";
import type { ScenarioFile } from "./scenario-file";

const PATHS = 25;
const MOST_CHOICES = 40;

const shownOf = ({ lines, options }: { lines: readonly { text: string }[]; options: readonly { text: string }[] }) =>
  JSON.stringify([lines.map(({ text }) => text), options.map(({ text }) => text)]);

/** Plays a path in ink and in what was walked of it, side by side; the words chosen up to where the two first differ, or null. `pick` chooses among so many options. */
export function findUnlikeInk(story: Story, graph: StoryGraph, pick: (options: number) => number): string[] | null {
  const open = openStory(graph);
  let play = open.begin();
  story.ResetState();
  const chosen: string[] = [];
  for (let turn = readTurn(story); ; turn = readTurn(story)) {
    const walked = play.turns.at(-1);
    if (!walked || shownOf(walked) !== shownOf(turn)) return chosen;
    if (turn.ended || chosen.length === MOST_CHOICES) return null;
    const option = pick(turn.options.length);
    const text = turn.options[option]?.text ?? "";
    const next = open.choose(play, { option, text, sure: null });
    chosen.push(text);
    if (next === null) return chosen;
    play = next;
    story.ChooseChoiceIndex(option);
  }
}

/** What a browser plays is what ink plays. A walk takes two states for one where the story cannot tell them apart, and this is where it would be seen to be wrong. */
export function checkGraph({ id, file }: ScenarioFile, story: Story, graph: StoryGraph): Problem[] {
  const random = createRandom("paths", id);
  for (let path = 0; path < PATHS; path++) {
    const chosen = findUnlikeInk(story, graph, (options) => uniformInt(random, 0, options - 1));
    if (chosen !== null)
      return [
        problemAt(
          { file, line: 1 },
          `ink tells something else than what was walked, after: ${chosen.join(" / ") || "nothing"}`,
          "let the story remember in variables instead of counting visits",
        ),
      ];
  }
  return [];
}
