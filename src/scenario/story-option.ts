import { headAndRest, readTag, type Tag, valuesOf } from "./tag";

export const SKILLS = ["sourcing", "corroboration", "uncertainty"] as const;
export type ReadingSkill = (typeof SKILLS)[number];

/** `held` says no more than the documents carry, `open` can be defended at a price, `stretched` says more than they carry. */
export const VERDICTS = ["held", "open", "stretched"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One option of a choice point. What it `reads` as is shown in the debrief only. */
export interface StoryOption {
  readonly text: string;
  readonly skill: ReadingSkill | null;
  readonly reads: { readonly verdict: Verdict; readonly says: string } | null;
  /** Of a forecast: which answer this option gives. */
  readonly answer: "yes" | "no" | null;
}

/** An option as it was read, with its tags as they stand. */
export interface ReadOption extends StoryOption {
  readonly tags: readonly Tag[];
}

/** Tags that mean something on an option. */
export const OPTION_TAGS: readonly string[] = ["skill", "reads", "answer"];

export function readOption(text: string, written: readonly string[]): ReadOption {
  const tags = written.map(readTag);
  const last = (name: string): string => valuesOf(tags, name).at(-1) ?? "";
  const [verdict, says] = headAndRest(last("reads"));
  const known = VERDICTS.find((one) => one === verdict);
  const answer = last("answer");
  return {
    text: text.trim(),
    skill: SKILLS.find((skill) => skill === last("skill")) ?? null,
    reads: known === undefined || says === "" ? null : { verdict: known, says },
    answer: answer === "yes" || answer === "no" ? answer : null,
    tags,
  };
}
