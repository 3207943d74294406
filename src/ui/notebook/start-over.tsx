"use client";

import { DeleteButton } from "../kit/delete-button";
import { useProgress } from "../progress/progress-provider";

/** Deletes what this device keeps of the course, after asking once. `onGone` is called when it is deleted, and this button perhaps with it. */
export function StartOver({ onGone }: { readonly onGone: () => void }) {
  const clear = useProgress((state) => state.clear);
  const remove = async () => ((await clear()) ? onGone : undefined);
  return (
    <DeleteButton onDelete={remove} question="Delete what this notebook keeps?" text="Start over">
      Your guesses, answers and bulletins of all lessons of this course go from this device. There is no copy elsewhere,
      so they cannot be brought back.
    </DeleteButton>
  );
}
