import { type AnswerSlots, slotsOf } from "../../classroom/working/public-response";
import type { Item } from "../../quiz/item";
import { findFormItems } from "../../store/attempts";
import type { Db } from "../../store/store";

const NO_SLOTS: AnswerSlots = new Map();

/** Forms whose names are kept: a school's worth of pupils at once. Nothing of a frozen form ever changes. */
const KEPT = 1000;
const kept = new Map<string, AnswerSlots>();

/** What can be answered in a form. */
export async function getFormSlots(db: Db, formId: string | null): Promise<AnswerSlots> {
  if (formId === null) return NO_SLOTS;
  const known = kept.get(formId);
  if (known) return known;
  const items = await findFormItems(db, formId);
  if (items === undefined) return NO_SLOTS;
  const slots = slotsOf(JSON.parse(items) as readonly Item[]);
  kept.set(formId, slots);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return slots;
}
