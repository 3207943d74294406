import type { LivePupil } from "../../../classroom/working/live-progress";
import { plural } from "../../../course/plural";
import { Icon } from "../../kit/icon";
import { type LiveState, stateAt, tellSpan, tellTime } from "./live-view";

const WORDS: Readonly<Record<LiveState, string>> = {
  absent: "not begun",
  excused: "excused",
  working: "at work",
  stuck: "stuck",
  away: "not heard of",
  submitted: "handed in",
};

interface LivePupilRowProps {
  readonly pupil: LivePupil;
  readonly name: string;
  readonly now: number;
  readonly timeZone: string;
  readonly isQuiz: boolean;
}

/** Where one pupil is. */
export function LivePupilRow({ pupil, name, now, timeZone, isQuiz }: LivePupilRowProps) {
  const state = stateAt(pupil, now);
  const { answered, of, where, pending, startedAt, seenAt, answeredAt, submittedAt, byTime, deadline } = pupil;
  const isRunning = state === "working" || state === "stuck" || state === "away";
  const clock = (at: number): string => tellTime(at, now, timeZone);
  return (
    <tr data-state={state}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <span className="live-state">
          {state === "submitted" && <Icon name="right" />}
          {state === "stuck" && <Icon name="missed" />}
          {WORDS[state]}
          {state === "submitted" && submittedAt !== null && `, ${clock(submittedAt)}`}
          {state === "submitted" && byTime && ", by the time"}
          {state === "stuck" && ` for ${tellSpan(now - (answeredAt ?? startedAt ?? now))}`}
          {state === "away" && seenAt !== null && ` since ${clock(seenAt)}`}
        </span>
        {pending > 0 && <small className="live-pending">{plural(pending, "answer")} on the device</small>}
      </td>
      <td data-label={isQuiz ? "Answered" : "Saved"}>
        {state === "absent" || state === "excused" ? null : (
          <>
            {answered}
            {of !== null && ` of ${of}`}
            {of !== null && of > 0 && <progress aria-hidden="true" max={of} value={Math.min(answered, of)} />}
          </>
        )}
      </td>
      <td className="live-where" data-label={isQuiz ? undefined : "Last answer"}>
        {isQuiz ? where : answeredAt !== null && clock(answeredAt)}
      </td>
      <td data-label="Time left">{isRunning && deadline !== null && tellSpan(deadline - now)}</td>
    </tr>
  );
}
