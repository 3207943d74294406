/** What XML 1.0 cannot hold, not even as a reference: control characters, lone surrogates and the two non-characters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without characters that no format can hold, with Unix line ends and no blanks around it. */
export const cleanText = (text: string): string => text.replace(UNWRITABLE, "").replace(/\r\n?/g, "\n").trim();

/** The same on one line: every run of white space is one blank. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, " ").trim();

/** At most so many characters, cut at a word where one ends near enough, with a mark where something is missing. */
export function shorten(text: string, most: number): string {
  const whole = [...oneLine(text)];
  if (whole.length <= most) return whole.join("");
  const cut = whole.slice(0, most - 1).join("");
  const end = cut.lastIndexOf(" ");
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}
