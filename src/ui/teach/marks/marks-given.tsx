import { showPercent } from "../../../classroom/marks/show-percent";
import { tellTime } from "../../../classroom/zoned-time";
import { Field } from "../../kit/field";
import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "../class/class-archive";
import { MarksUndo } from "./marks-undo";

/** A pupil of the class, with what the teacher gave for the whole assignment. */
export interface MarksPupil {
  readonly id: string;
  readonly name: string;
  readonly isExcused: boolean;
  readonly given: {
    readonly id: string;
    readonly percent: number;
    readonly reason: string;
    readonly byName: string;
    readonly createdAt: number;
  } | null;
}

interface MarksGivenProps {
  readonly pupil: MarksPupil;
  /** Of the assignment, without "/teach" or "/api". */
  readonly path: string;
  readonly timeZone: string;
}

/** The result that stands for the whole assignment, with the way back. */
export function MarksGivenNow({ pupil: { given }, path, timeZone }: MarksGivenProps) {
  if (!given) return null;
  return (
    <div className="marks-given">
      <p>
        <strong>{showPercent(given.percent)} % was given for the whole assignment</strong> and stands whatever the
        attempts come to.
        <q>{given.reason}</q>
      </p>
      <p className="field-hint">
        {tellTime(given.createdAt, timeZone)}, {given.byName}
      </p>
      <MarksUndo path={`/api${path}/adjustments/${encodeURIComponent(given.id)}`} />
    </div>
  );
}

/** Gives a pupil a result for the whole assignment, whether anything was handed in or not. */
export function MarksGive({ pupil, path }: Pick<MarksGivenProps, "pupil" | "path">) {
  return (
    <WhileAtWork>
      <JsonForm
        action={`/api${path}/adjustments`}
        also={{ kind: "given", pupil: pupil.id }}
        className="marks-override"
        quiet
        send={pupil.given ? "Give this result instead" : "Give this result"}
      >
        <Field
          hint="Stands in place of whatever is handed in, later too. It can be undone."
          label="Result for the whole assignment, in percent"
        >
          {(ids) => (
            <input
              {...ids}
              data-type="number"
              inputMode="decimal"
              name="percent"
              pattern="[0-9]{1,3}([.][0-9]+)?"
              required
              title="A number from 0 to 100, such as 82.5"
            />
          )}
        </Field>
        <Field hint="The pupil reads it beside the result." label="Reason">
          {(ids) => <input {...ids} maxLength={2000} minLength={3} name="reason" required />}
        </Field>
      </JsonForm>
    </WhileAtWork>
  );
}
