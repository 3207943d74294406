import type { ReactNode } from "react";

interface MarksTabsProps {
  readonly taught: { readonly id: string; readonly name: string };
  readonly assignment: { readonly id: string; readonly title: string; readonly kind: string };
  /** The last part of the page's own address; "" for the assignment itself. */
  readonly here: "" | "live" | "marks" | "items";
  readonly children?: ReactNode;
}

/** What a page about one assignment begins with: where it belongs, its name, and the ways to its other pages. */
export function MarksTabs({ taught, assignment, here, children }: MarksTabsProps) {
  const root = `/teach/classes/${encodeURIComponent(taught.id)}`;
  const own = `${root}/assignments/${encodeURIComponent(assignment.id)}`;
  const tabs = [
    ["", "Settings"],
    ["live", "Live"],
    ["marks", "Marks"],
    ...(assignment.kind === "quiz" ? [["items", "Questions"] as const] : []),
  ] as const;
  return (
    <header className="marks-head">
      <nav aria-label="Where you are" className="marks-way">
        <a href={root}>{taught.name}</a> <span aria-hidden="true">/</span> <a href={`${root}/gradebook`}>Gradebook</a>
      </nav>
      <h1 className="page-title marks-title">{assignment.title}</h1>
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
