import type { ReactNode } from "react";

/** Says that the course has changed since the page was made, so that the facts are others and trying again is no use, and loads the page again. `children` say what becomes of the learner's answers. */
export function CourseChanged({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-4">
      <p>The course has changed: load the page again. {children}</p>
      <button className="button" onClick={() => window.location.reload()} type="button">
        Load the page again
      </button>
    </div>
  );
}
