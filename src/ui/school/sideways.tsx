"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** A row of links that scrolls sideways where it does not fit, with the link to the page that is open in view. */
export function Sideways({ children }: { readonly children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>("[aria-current]");
    if (!row.current || !here) return;
    row.current.scrollLeft = here.offsetLeft - (row.current.clientWidth - here.offsetWidth) / 2;
  }, []);
  return (
    <div className="sideways" ref={row}>
      {children}
    </div>
  );
}
