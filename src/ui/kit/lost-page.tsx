import type { ReactNode, Ref } from "react";

interface LostPageProps {
  readonly title: string;
  /** Takes the heading, where the page is to give it the focus. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A page that could not be shown: a road that goes out, as the maps draw what nobody tells the end of, and the ways back. */
export function LostPage({ title, heading, children }: LostPageProps) {
  return (
    <main className="lost">
      <svg aria-hidden="true" className="lost-road" viewBox="0 0 320 84">
        <circle cx="10" cy="66" r="6" />
        <path d="M22 61C56 46 70 22 112 26s46 34 88 26" />
        <path className="lost-end" d="M200 52c34-8 52-34 108-38" />
      </svg>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
