"use client";

import { DeleteButton } from "../kit/delete-button";
import { useReview } from "./knowledge-provider";

/** Deletes all answers from this device, after asking once. */
export function ForgetAnswers() {
  const forget = useReview((state) => state.forget);
  const remove = async () => {
    await forget();
    return undefined;
  };
  return (
    <DeleteButton onDelete={remove} question="Delete all answers?" text="Forget everything">
      What this page shows goes from this device, with the answers it is computed from and the last day of your course.
      Only a file that you exported can bring it back. The notebook stays as it is.
    </DeleteButton>
  );
}
