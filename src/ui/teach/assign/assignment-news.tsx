"use client";

import { useEffect, useRef } from "react";

interface AssignmentNewsProps {
  readonly className: string;
  /** "assigned", "saved", or anything else for nothing. */
  readonly done: string;
}

/** What was done just before, said once: it takes the focus, and leaves the address, so that the page loaded anew does not say it again. */
export function AssignmentNews({ className, done }: AssignmentNewsProps) {
  const news = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!news.current) return;
    news.current.focus();
    const url = new URL(window.location.href);
    url.searchParams.delete("done");
    window.history.replaceState(window.history.state, "", url);
  }, []);
  if (done !== "assigned" && done !== "saved") return null;
  return (
    <p className="notice assignment-news" ref={news} tabIndex={-1}>
      {done === "saved" ? (
        "The changes are saved."
      ) : (
        <>
          Assigned to <bdi>{className}</bdi>.
        </>
      )}
    </p>
  );
}
