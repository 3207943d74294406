import type { ReactNode } from "react";

interface MarksTabsProps {
  readonly taught: { readonly id: string };
  readonly assignment: { readonly id: string; readonly title: string; readonly kind: string };
  /** The last part of the page's own address; "" for the assignment itself. */
  readonly here: "" | "live" | "marks" | "items";
  readonly children?: ReactNode;
}

/** What a page about one assignment begins with: its name, and the ways to its other pages. */
export function MarksTabs({ taught, assignment, here, children }: MarksTabsProps) {
  const own = `/teach/classes/${encodeURIComponent(taught.id)}/assignments/${encodeURIComponent(assignment.id)}`;
  const tabs = [
    ["", "Assignment"],
    ["live", "Live"],
    ["marks", "Marks"],
    ...(assignment.kind === "quiz" ? [["items", "Questions"] as const] : []),
  ] as const;
  return (
    <header className="marks-head">
      <h1 className="page-title marks-title">
        <bdi>{assignment.title}</bdi>
      </h1>
      <nav aria-label="Pages of this assignment" className="marks-tabs">
        {tabs.map(([path, text]) => (
          <a aria-current={path === here ? "page" : undefined} href={path === "" ? own : `${own}/${path}`} key={path}>
            {text}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
