import type { ReactNode } from "react";

/** A table wider than its page, to be scrolled sideways with the keyboard too. */
export function MarksScroll({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section aria-label={label} className="school-scroll marks-scroll" tabIndex={0}>
      {children}
    </section>
  );
}
