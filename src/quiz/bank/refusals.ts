import { FLAW_RULES } from "../flaws/flaw-rules";

/** What families say of a claim that they do not ask, in plain words. */
const REFUSALS: Readonly<Record<string, string>> = {
  "not-drawn": "can ask it, and left it out of this bank so that no key is commoner than another",
  "nothing-to-ask": "its predicate asks for nothing: no other value would be wrong for certain",
  "other-answer": "its questions, where it has any, have answers of another kind",
  "wordings-alone": "it ties a wording to another wording, so that options would have nothing in common",
  "asked-by-time": "dates and orders are asked for what they tell, not for who tells it",
  "in-no-row": "no row of events with it stands in a proven order, or none was drawn",
  "pair-in-names": "the name of one of the two tells of the other",
  "no-time": "it tells no date and no order",
  "no-date": "it tells no date",
  "no-pair": "its predicate is not one of two actors that can be asked as a pair",
  "no-split": "its reports do not divide into some that share a voice and one with its own",
  "reports-agree": "the reports do not differ on it",
  "reports-differ": "the reports differ on it, so that no answer is the right one without saying whose it is",
  "argument-missing": "the claim leaves out what the question would name",
  "several-keys": "several answers are right, and the predicate has no wording for that",
  "stem-names-key": "the question would name its own answer",
  "key-in-stem": "the question would name its own answer",
  "key-in-line": "the line would name whose word it is",
  "stem-names-option": "the question shares a word with the name of a report among its options",
  "too-few-distractors": "fewer than two wrong answers can be refuted",
  "too-few-markers": "fewer than two wrong places can be refuted and shown on the map",
  "too-few-keys": "only one answer is right",
  "too-few-reports": "fewer than two reports give one account each",
  "too-few-later-events": "fewer than two events are proven to come before it, or after it",
  "no-three-lines": "no three lines can stand beside one another without one answering for another",
  "no-three-ordered": "no three events stand in a proven order",
  "no-key": "no report can be named as the right one",
  "no-clause": "its statement speaks of the reports themselves, or cannot be told in one clause",
  "no-question": "its authors wrote no question that the accounts answer",
  "no-number": "it gives no number",
  "no-name-to-type": "what it asks for has no name of its own to type",
  "another-name-may-fit": "another name would fit as well",
  "key-outside-view": "the place has no point on a map",
  "neighbour-too-near": "another place lies too near on the map",
  "nothing-to-count": "one report tells it on one voice at most",
  "nobody-credited": "the report credits nobody with it",
  "no-single-voice": "not exactly one voice stands behind it",
  "several-tellers": "a report tells it on more than one word",
  "teller-tells-of-itself": "whoever is credited with it is spoken of in it",
  "told-of-another": "it tells what somebody said, and the report itself is the one to tell so",
  "told-through-another": "it is one side’s word through the mouth of another",
  "said-in-passing": "it is said in passing, where somebody is credited with something else",
  "nothing-known-to-settle-it": "its authors name nothing that would settle it",
};

/**
 * Why a family refuses, from the code of a drop: a sentence without capital and full stop; a flaw is called by its rule's name. The bare code where nobody
 * wrote down what it means.
 */
export function tellRefusal(reason: string): string {
  const rule = FLAW_RULES.find(({ id }) => id === reason);
  return REFUSALS[reason] ?? (rule ? `would have a flaw: ${rule.name}` : reason);
}
