import type { Adjustment } from "../../../classroom/marks/adjustment";
import { LINE_MAX, RUBRIC } from "../../../classroom/marks/rubric";

/** On paper, where no form is: how a written task was marked, as its pupil reads it. */
export function MarksPaper({ points, comment }: Pick<Extract<Adjustment, { kind: "rubric" }>, "points" | "comment">) {
  return (
    <div className="marks-paper">
      <dl>
        {RUBRIC.map(({ title, levels }, i) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {points[i] ?? 0} of {LINE_MAX}: {levels[points[i] ?? 0]}
            </dd>
          </div>
        ))}
      </dl>
      {comment !== "" && <p>{comment}</p>}
    </div>
  );
}
