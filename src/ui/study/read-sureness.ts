import { CONFIDENCES, type Confidence } from "../../study/review-log";

/** Name of the field in which `Sureness` carries what was chosen. */
export const SURENESS = "sureness";

/** How sure somebody said to be, of the fields of a form or an address; null where nothing was said, or something else. */
export const readSureness = (fields: FormData): Confidence | null =>
  CONFIDENCES.find((one) => one === fields.get(SURENESS)) ?? null;
