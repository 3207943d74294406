import type { ReactNode } from "react";
import type { ClassHead } from "../../../classroom/people/class-head";
import { ClassArchive } from "./class-archive";
import { ClassTabs } from "./class-tabs";

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
  const base = `/teach/classes/${head.id}`;
  return (
    <ClassArchive isArchived={head.isArchived}>
      <nav aria-label={`Class ${head.name}`} className="class-bar">
        <p className="class-name">
          <bdi>{head.name}</bdi>
          {head.term !== "" && <span className="class-term">{head.term}</span>}
          <ClassBadges {...head} />
        </p>
        <ClassTabs base={base} />
      </nav>
      {head.isArchived && (
        <p className="notice class-archived">
          <strong>This class is archived.</strong> All of it can be read and saved as files. Nothing in it can be
          changed, and its pupils cannot sign in, until whoever leads it{" "}
          <a href={`${base}/settings#end`}>takes it out of the archive</a>.
        </p>
      )}
      {children}
    </ClassArchive>
  );
}
