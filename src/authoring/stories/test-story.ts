import type { StoryGraph } from "../../scenario/story-graph";
import { crawlStory } from "./crawl-story";
import { makeGraph } from "./make-graph";
import { readScenario } from "./scenario-file";

/** A short invented story: two scenes, a decision with three options, a forecast, two endings. */
export const HARBOUR_LOG = `
# title: The harbour log
# number: 1
# role: keeper of a log
# minutes: 3
# summary: A lamp was seen.
# content-note: Nobody comes to harm.
# arrives: gazette 1931-03-04
# arrives: herald 1931-03-06; Its Friday is the sixth.
# resolves: second-lamp; yes; lamp-lit/twice
# sketch: way; the way of the boat; you; pier mill; invented
VAR entered = "nothing"
VAR counted = 0
-> monday

=== monday ===
# scene: Monday, the log
# date: 1931-03-04
# map: bay
# marker: pier*
The log lies open. # invented
The Gazette says that the lamp was lit. # claim: lamp-lit/once # show: way
How do you enter it? # stage # decision: first-entry
* [As said by the Gazette. # skill: sourcing # reads: held; You named who said it.]
    ~ entered = "said"
    You write the name. # invented
* [As known. # skill: corroboration # reads: stretched; You took one word for a fact.]
    ~ entered = "known"
    ~ counted = counted + 1
    The line has no name. # invented
* [Not at all. # skill: sourcing # reads: open; You left it out.]
    You close the book. # invented
- Will a second paper tell of a lamp? # stage # forecast: second-lamp
* [Yes. # answer: yes]
* [No. # answer: no]
- You wait for Friday. # invented
-> friday

=== friday ===
# scene: Friday, the second paper
# date: 1931-03-06
# map: bay
# marker: mill
The Herald has two lamps. # claim: lamp-lit/twice
{entered == "known": -> loud|-> quiet}

=== loud ===
The next keeper copies your line. # invented # ending: copied; Copied
-> debrief

=== quiet ===
The next keeper asks whose word it was. # invented # ending: asked; Asked
-> debrief

=== debrief ===
Your page is put away. # invented
Two papers, two counts. # record: first-entry # claim: lamp-lit
The second came on Friday. # record: second-lamp # inferred: lamp-lit/twice
Keep the name beside the line. # invented
-> END
`;

/** A story as the authoring room walks it. @throws where it does not compile. */
export function walkInk(text: string): StoryGraph {
  const file = readScenario("test", "test.ink", text);
  if (file.story === null) throw new Error(file.problems.map(({ says }) => says).join("; "));
  return makeGraph(crawlStory(file, file.story).states);
}
