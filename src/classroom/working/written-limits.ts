/** Longest sentence of a written task, in characters, how many there are, and how many paragraphs it may cite. */
export const LONGEST_SENTENCE = 600;
export const SENTENCES = 2;
export const MOST_CITATIONS = 12;
