import { z } from "zod";
import { noteSeen } from "../../store/attempts";
import { findRunning } from "../../store/attempts-running";
import type { Call } from "../requests/handle";
import { idText } from "../requests/plain-text";
import { notFound, type Result, succeed } from "../requests/result";
import { getFormSlots } from "./form-slots";

export const PLACE_BODY = z.strictObject({
  /** The slot that the pupil looks at. */
  place: idText(200).nullable(),
  pending: z.int().min(0).max(10_000),
});

/** Where a pupil is without having answered, for the teacher who watches. */
export async function putPlace(
  call: Call<"pupil", z.infer<typeof PLACE_BODY>, { readonly attempt: string }>,
): Promise<Result<{ readonly now: number }>> {
  const { store, actor, params, body, at } = call;
  const running = await findRunning(store.db, { id: params.attempt, ...actor });
  if (!running) return notFound();
  const slots = await getFormSlots(store.db, running.formId);
  const place = body.place === null ? null : (slots.get(body.place)?.item ?? body.place);
  await noteSeen(store.db, running.id, { at, place, pending: body.pending });
  return succeed({ now: at });
}
