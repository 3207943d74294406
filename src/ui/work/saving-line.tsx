import { plural } from "../../course/plural";
import type { WorkOutbox } from "./use-outbox";

interface SavingLineProps {
  readonly work: Pick<WorkOutbox, "state" | "kept" | "notKept">;
  /** Where the pupil comes back to after signing in. */
  readonly here: string;
}

/** Always one of: saved, saving, kept on this device; and what to do where nothing can be sent. */
export function SavingLine({ work: { state, kept, notKept }, here }: SavingLineProps) {
  return (
    <div className="saving" data-state={state}>
      <p className="saving-state" role="status">
        <span aria-hidden="true" className="saving-dot" />
        {state === "saved" && "Saved"}
        {state === "saving" && "Saving …"}
        {(state === "kept" || state === "signed-out") &&
          `Kept on this device (${plural(kept.size, "answer")}), not yet sent`}
      </p>
      {state === "signed-out" && (
        <p className="notice" role="alert">
          You have been signed out. Your answers stay on this device.{" "}
          <a href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in again</a>, and they are sent.
        </p>
      )}
      {notKept && state !== "saved" && (
        <p className="notice">
          This browser does not let the page keep anything: do not leave this page before it says “Saved”.
        </p>
      )}
    </div>
  );
}
