/** The three questions of a careful reader. */
const INQUIRIES = {
  sourcing: "who says so?",
  corroboration: "does anyone confirm it?",
  unknown: "what do we not know?",
} as const;

export type Inquiry = keyof typeof INQUIRIES;

/** What stands above a question: its kind, and which of the three questions of a careful reader it asks, where it asks one. @throws where `asks` is none of them */
export function kindLine(kind: string, asks: Inquiry | undefined): string {
  if (asks === undefined) return kind;
  if (!Object.hasOwn(INQUIRIES, asks))
    throw new Error(`asks="${asks}" is none of ${Object.keys(INQUIRIES).join(", ")}.`);
  return `${kind}: ${INQUIRIES[asks]}`;
}
