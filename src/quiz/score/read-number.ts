/**
 * The number that somebody typed, in any of the ways in which people write one: "3,000", "3 000", "3.000", "-4.5", "4,5". A comma or point counts as a
 * thousands mark where exactly three digits follow each, and as a decimal mark where it stands once before another count of digits. Words around it are
 * passed over ("about 60 vehicles"). Null where there is no number, or more than one.
 */
export function readNumber(text: string): number | null {
  const found = text.normalize("NFKC").match(/[-−]?\d[\d.,' ]*/gu) ?? [];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return null;
  const plain = only
    .replace("−", "-")
    .replace(/[ ']+$/g, "")
    .replace(/[.,]+$/, "");
  const grouped = /^-?\d{1,3}([ ',.]\d{3})+$/.test(plain);
  const digits = grouped ? plain.replace(/[ ',.]/g, "") : plain.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}
