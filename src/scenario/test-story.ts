import { Compiler, CompilerOptions } from "inkjs/full";

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

/** Ink's JSON of a story, as the authoring room compiles it. */
export function compileInk(text: string): Readonly<Record<string, unknown>> {
  return JSON.parse(String(new Compiler(text, new CompilerOptions(null, [], true)).Compile().ToJson()));
}
