"use client";

import { useEffect } from "react";

/** Names the course and the page's address at the foot of printed sheets: the page margins in globals.css set `--print-foot`. */
export function PrintFoot({ course }: { course: string }) {
  useEffect(() => {
    // Not before: all that inherits the property, which is the whole page, is styled anew.
    const tell = () => {
      const foot = `${course} · ${location.host}${location.pathname}`;
      document.documentElement.style.setProperty("--print-foot", JSON.stringify(foot));
    };
    addEventListener("beforeprint", tell);
    return () => removeEventListener("beforeprint", tell);
  }, [course]);
  return null;
}
