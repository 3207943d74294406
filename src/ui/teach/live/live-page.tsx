import { LEAST_STUCK, type LiveView, STUCK_TIMES } from "../../../classroom/working/live-progress";
import { MarksTabs } from "../marks/marks-tabs";
import { LiveBoard } from "./live-board";
import { AWAY } from "./live-view";

interface LivePageProps {
  readonly taught: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly assignment: { readonly id: string; readonly title: string; readonly task: { readonly kind: string } };
  readonly view: LiveView;
  /** The server's clock when the view was made. */
  readonly at: number;
}

/** Who is where in an assignment while the class works on it. */
export function LivePage({ taught, assignment, view, at }: LivePageProps) {
  const { kind } = assignment.task;
  const path = `/api/classes/${encodeURIComponent(taught.id)}/assignments/${encodeURIComponent(assignment.id)}/live.json`;
  return (
    <>
      <MarksTabs assignment={{ ...assignment, kind }} here="live" taught={taught} />
      <LiveBoard at={at} kind={kind} path={path} timeZone={taught.timeZone} view={view} />
      <section aria-label="How to read this" className="live-rules">
        <p>
          <strong>Stuck</strong> is who has given no answer for {STUCK_TIMES} times the class's median time per answered
          question, and for {LEAST_STUCK / 60_000} minutes at least.
          {kind === "written" && " Nobody is called stuck in a written task: writing takes its time."}{" "}
          <strong>Not heard of</strong> is whose page has been closed, hidden behind another one or without a connection
          for {AWAY / 60_000} minutes. <strong>On the device</strong> are answers that have not reached the server yet;
          they are sent as soon as there is a connection.
        </p>
      </section>
    </>
  );
}
