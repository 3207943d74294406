import type { ReactNode } from "react";
import { ClassTabs } from "./class-tabs";

export interface ClassHead {
  readonly id: string;
  readonly name: string;
  readonly term: string;
  readonly isArchived: boolean;
  readonly isDemo: boolean;
  /** The last day, where it is near; else null. */
  readonly endsSoon: string | null;
}

/** What sets a class apart from the others. */
export function ClassBadges({ isArchived, isDemo, endsSoon }: ClassHead) {
  return (
    <>
      {isDemo && <span className="badge badge-quiet">demo</span>}
      {isArchived && <span className="badge badge-quiet">archived</span>}
      {endsSoon !== null && <span className="badge">deleted after {endsSoon}</span>}
    </>
  );
}

/** What stands over every page of a class. */
export function ClassFrame({ children, ...head }: ClassHead & { readonly children: ReactNode }) {
  return (
    <>
      <nav aria-label={`Class ${head.name}`} className="class-bar">
        <p className="class-name">
          <bdi>{head.name}</bdi>
          {head.term !== "" && <span className="class-term">{head.term}</span>}
          <ClassBadges {...head} />
        </p>
        <ClassTabs base={`/teach/classes/${head.id}`} />
      </nav>
      {children}
    </>
  );
}
