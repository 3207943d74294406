import { MarksGive, MarksGivenNow, type MarksPupil } from "./marks-given";

interface MarksPupilPartProps {
  readonly pupil: MarksPupil;
  /** How many attempts there are. */
  readonly attempts: number;
  readonly path: string;
  readonly timeZone: string;
}

/** A pupil without an attempt that stands open: mostly one who has begun none. */
export function MarksPupilPart({ pupil, attempts, path, timeZone }: MarksPupilPartProps) {
  return (
    <section aria-labelledby="marks-attempt" className="marks-attempt">
      <h2 id="marks-attempt">
        <bdi>{pupil.name}</bdi>
      </h2>
      <p className="field-hint">
        {attempts === 0 ? "Has not begun." : "The attempts stand in the list below."}
        {pupil.isExcused && " Is excused; a result that is given counts all the same."}
      </p>
      <MarksGivenNow path={path} pupil={pupil} timeZone={timeZone} />
      <MarksGive path={path} pupil={pupil} />
    </section>
  );
}
