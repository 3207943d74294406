"use client";

import { useEffect } from "react";

/** Names the course and the page's address at the foot of printed sheets: the page margins in globals.css set `--print-foot`. */
export function PrintFoot({ course }: { course: string }) {
  useEffect(() => {
    const foot = `${course} · ${location.host}${location.pathname}`;
    document.documentElement.style.setProperty("--print-foot", JSON.stringify(foot));
  }, [course]);
  return null;
}
