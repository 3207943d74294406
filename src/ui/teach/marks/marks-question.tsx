import type { AdjustmentEntry } from "../../../classroom/marks/adjustment";
import type { MarkedItem } from "../../../classroom/marks/mark-attempt";
import { tellAdjustment } from "../../../classroom/marks/tell-adjustment";
import type { FactBase } from "../../../course/fact-base";
import type { Item } from "../../../quiz/item";
import type { OpenQuestion } from "../../../quiz/open-question";
import { roundMark } from "../../../quiz/score/round-mark";
import { BankProof } from "../../bank/bank-proof";
import { Field } from "../../kit/field";
import { Icon } from "../../kit/icon";
import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "../class/class-archive";
import { questionId, STATES } from "./marks-jumps";

interface MarksQuestionProps {
  /** Its place in the attempt, from 1. */
  readonly n: number;
  readonly item: Item;
  readonly question: OpenQuestion | null;
  readonly facts: FactBase | null;
  readonly marked: MarkedItem;
  readonly given: readonly string[];
  readonly right: readonly string[];
  readonly attempt: string;
  readonly path: string;
  /** What made this mark another one. */
  readonly changed: AdjustmentEntry | null;
  readonly canChange: boolean;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ol className="marks-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

/** One question of a pupil's attempt: the answer beside the key, its proof, and the mark that a teacher may change. */
export function MarksQuestion(props: MarksQuestionProps) {
  const { n, item, question, facts, marked, given, right, attempt, path, changed, canChange } = props;
  const { state, earned, max } = marked;
  return (
    <li className="marks-question" data-state={state} id={questionId(n)}>
      <h3>
        <span className="marks-n">{n}</span> {item.stem}
      </h3>
      <p className="marks-state">
        <Icon name={STATES[state].icon} /> {STATES[state].says}
        {max > 0 && <span>{roundMark(earned, 2, 1)} of 1</span>}
      </p>
      {changed && (
        <p className="marks-changed">
          {tellAdjustment(changed.change, item)}
          {"reason" in changed.change && <q>{changed.change.reason}</q>}
        </p>
      )}
      <dl className="marks-beside">
        <div>
          <dt>Answered</dt>
          <dd>{given.length === 0 ? <em>nothing</em> : <Lines lines={given} />}</dd>
        </div>
        <div>
          <dt>Key</dt>
          <dd>
            <Lines lines={right} />
          </dd>
        </div>
      </dl>
      {facts && question ? (
        <details>
          <summary>
            Proof and explanation<span className="sr-only"> of question {n}</span>
          </summary>
          <BankProof facts={facts} question={question} />
        </details>
      ) : (
        <p className="field-hint">
          {item.why} The course has changed since this was asked, so its proof cannot be shown here.
        </p>
      )}
      {canChange && max > 0 && (
        <WhileAtWork>
          <details>
            <summary>
              Change this mark<span className="sr-only"> of question {n}</span>
            </summary>
            <JsonForm
              action={`/api${path}/adjustments`}
              also={{ kind: "item", attempt, item: item.id }}
              className="marks-override"
              quiet
              send="Set this mark"
            >
              <Field label="Mark, from 0 to 1">
                {(ids) => (
                  <input
                    {...ids}
                    defaultValue={roundMark(earned, 2, 1)}
                    max={1}
                    min={0}
                    name="earned"
                    required
                    step={0.05}
                    type="number"
                  />
                )}
              </Field>
              <Field hint="Stands in the history of the mark." label="Reason">
                {(ids) => <input {...ids} maxLength={2000} minLength={3} name="reason" required />}
              </Field>
            </JsonForm>
          </details>
        </WhileAtWork>
      )}
    </li>
  );
}
