import { ToldAnswer } from "../told-answer";
import { RareOptions } from "./rare-options";

/** What only the rarer kinds of question need, before the answer and after it, in one file. */
export const rareKinds = { RareOptions, ToldAnswer } as const;
