"use client";

import { DeleteButton } from "../kit/delete-button";
import { useProgress } from "../progress/progress-provider";

/** Deletes what the notebook shows, after asking once. `onGone` is called when it is deleted, and this button perhaps with it. */
export function StartOver({ onGone }: { readonly onGone: () => void }) {
  const clear = useProgress((state) => state.clear);
  const remove = async () => ((await clear()) ? onGone : undefined);
  return (
    <DeleteButton onDelete={remove} question="Delete what this notebook keeps?" text="Start over">
      Your guesses, answers and bulletins of all lessons go from this notebook and cannot be brought back. What was
      answered for assigned lessons is kept apart and stays; so do quizzes, scenarios and “What you know”.
    </DeleteButton>
  );
}
