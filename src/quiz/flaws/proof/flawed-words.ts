/** Words with which the injectors spoil items; they take turns. */

export const NONE = [
  "None of the above",
  "None of these",
  "Neither of them",
  "No one of the people",
  "Not given here",
  "None of those is right",
];
export const ALL = [
  "All of the above",
  "All of these",
  "Both of them",
  "Any of these",
  "All are right",
  "All the above options",
];
export const VERDICTS = ["True", "False", "Yes", "No", "Yes, in May", "No: it did not"];
export const ALWAYS =
  "always all every entirely completely absolutely totally definitely only certainly must invariably".split(" ");
export const OFTEN =
  "frequently usually rarely generally nearly somewhat often sometimes mostly perhaps seldom typically".split(" ");
export const GAPS = ["__", "_____", "...", "…", "( )"];
export const UNDATED = ["last week", "recently", "that week", "yesterday", "this year", "at the moment", "next month"];
export const HARD = "notwithstanding extraordinarily complicated administrative reorganisation considerations";
export const DANGLING = [
  "Where did they go?",
  "When did it happen?",
  "Who saw him?",
  "What did she say?",
  "Who said this?",
];
export const UNFOCUSED = [
  "Which of these is true?",
  "Which statement is correct?",
  "The harbour:",
  "What about the harbour?",
  "Who is one of those who came?",
  "Who came and when did the others go?",
];
export const PARTS = [
  ["Red lamp boat", "Red salt barge", "Blue lamp cart", "Old salt boat", "Grey lamp barge"],
  ["Senior harbour clerk", "Senior market clerk", "Junior harbour clerk", "Retired toll guard", "Young river guard"],
] as const;
export const NEGATED = ["not", "never", "no longer", "cannot", "hardly not"];
