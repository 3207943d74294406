"use client";

import { useEffect, useState } from "react";
import { plural } from "../../course/plural";

/** On the first page of a course, the way to today's questions for whom something is due. Its line stands empty until then, so that nothing moves. */
export function DueLink({ course }: { readonly course: string }) {
  const [due, setDue] = useState(0);
  useEffect(() => {
    // Without it the way to today's questions still stands further down.
    import("./count-due").then(({ countDue }) => countDue(course)).then(setDue, () => {});
  }, [course]);
  return <p className="home-due">{due > 0 && <a href={`/${course}/review`}>{plural(due, "claim")} due today</a>}</p>;
}
