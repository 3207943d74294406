"use client";

import { useEffect, useState } from "react";
import { loadSaved } from "../progress/saved-record";
import { type PracticeRun, practiceHref, readRun, runKey } from "./practice-run";

/** Offers the quiz that this device left unfinished, if it was made from the course as it is now. */
export function ResumeLink({ course, hash }: { course: string; hash: string }) {
  const [run, setRun] = useState<PracticeRun | null>(null);
  useEffect(() => {
    void loadSaved(runKey(course), readRun).then((saved) => saved.kind === "found" && setRun(saved.value));
  }, [course]);
  if (!run || run.course !== hash || run.position >= run.length || Object.keys(run.responses).length === 0) return null;
  return (
    <p className="notice">
      You left a quiz at question {run.position + 1} of {run.length}.{" "}
      <a href={practiceHref(course, run)}>Go on with it</a>
    </p>
  );
}
