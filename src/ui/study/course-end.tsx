"use client";

import { useId, useState } from "react";
import { useReview } from "./knowledge-provider";
import { today } from "./review-record";

/** A year that is being typed passes through the first centuries. */
const EARLIEST = "2000-01-01";

/** The last day of the learner's course, by which everything comes back once more. It may be left empty. */
export function CourseEnd() {
  const id = useId();
  const record = useReview((state) => state.record);
  const setUntil = useReview((state) => state.setUntil);
  const [typed, setTyped] = useState<string | null>(null);
  if (!record) return null;
  const { until } = record;
  return (
    <div className="known-end">
      <label htmlFor={id}>Last day of your course</label>
      <input
        aria-describedby={`${id}-hint`}
        data-empty={(typed ?? until ?? "") === ""}
        id={id}
        onBlur={() => setTyped(null)}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (value === "" || value >= EARLIEST) void setUntil(value || null);
        }}
        type="date"
        value={typed ?? until ?? ""}
      />
      <p id={`${id}-hint`}>
        {until === null
          ? "You need not set one. Without it no pause between two questions is longer than half a year."
          : until < today()
            ? "This day is past, so it no longer shortens any pause. Set another, or empty the field."
            : "No pause between two questions goes beyond this day. Empty the field to take it away."}
      </p>
    </div>
  );
}
