import type { ReactNode } from "react";
import type { Report } from "./use-report";
import "./report.css";

interface ReportLineProps {
  readonly state: Report["state"];
  /** How far it is. */
  readonly children: ReactNode;
}

const HERE = (): string => `${location.pathname}${location.search}`;

/** Says that this is assigned work, how far it is, and whether that is saved. */
export function ReportLine({ state, children }: ReportLineProps) {
  return (
    <aside aria-label="Assigned work" className="report">
      <p role="status">
        {state === "loading" && "Assigned work: looking how far it is …"}
        {state === "unknown" && (
          <>
            This is not your work, so nothing is recorded. <a href="/tasks">Your work</a>
          </>
        )}
        {state === "visitor" && (
          <>
            You are not signed in, so what you do here is not recorded.{" "}
            <a href={`/sign-in?next=${encodeURIComponent(HERE())}`}>Sign in first</a>, then go on.
          </>
        )}
        {state === "signed-out" && (
          <>
            You have been signed out. What you did stays on this device.{" "}
            <a href={`/sign-in?next=${encodeURIComponent(HERE())}`}>Sign in again</a>, and it is sent.
          </>
        )}
        {state === "done" && (
          <>
            Assigned work: done and handed in. <a href="/tasks">Back to your work</a>
          </>
        )}
        {(state === "saved" || state === "saving" || state === "kept") && (
          <>
            <strong>Assigned work.</strong> {children}{" "}
            <span className="report-state">
              {state === "saved" ? "Saved" : state === "saving" ? "Saving …" : "Kept on this device, not yet sent"}
            </span>
          </>
        )}
      </p>
    </aside>
  );
}
