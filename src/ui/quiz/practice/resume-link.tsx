"use client";

import { useEffect, useState } from "react";
import { loadSaved, type Saved } from "../../device/saved-record";
import { findUnfinished, type PracticeShelf, practiceHref, readShelf, shelfKey } from "./practice-run";

interface ResumeLinkProps {
  readonly course: string;
  readonly hash: string;
  readonly generator: string;
}

/** Offers the quiz that this device left unfinished, if it can still be made as it was; says so where the record was damaged. */
export function ResumeLink({ course, hash, generator }: ResumeLinkProps) {
  const [saved, setSaved] = useState<Saved<PracticeShelf> | null>(null);
  useEffect(() => void loadSaved(shelfKey(course), readShelf).then(setSaved), [course]);
  const run = saved?.kind === "found" ? findUnfinished(saved.value, { course: hash, generator }) : undefined;
  return (
    <div role="status">
      {saved?.kind === "set-aside" && (
        <p className="notice">
          What this device remembered of your quizzes could not be read. It has been set aside, not deleted; start a new
          quiz below.
        </p>
      )}
      {run && (
        <p className="notice">
          You left a quiz at question {run.position + 1} of {run.length}.{" "}
          <a href={practiceHref(course, run)}>Go on with it</a>
        </p>
      )}
    </div>
  );
}
