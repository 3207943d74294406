import { useId } from "react";
import { scoreResponse } from "../../../quiz/score/score-response";
import { OptionMark } from "./option-mark";
import { type AskedItem, markOfGiven, type Shown } from "./shown";

/** No number and no name of a course is longer (our own choice). */
const LONGEST = 80;

const HINTS = {
  number: "Type a number, in digits.",
  text: "Type a name. Spelling is judged kindly: accents do not count, and a slip in a long name is forgiven.",
} as const;

/** A field for a number, with its unit behind it, or for a name; after the answer it says in words whether that was right. */
export function TypedField({ item, shown }: { item: AskedItem<"number" | "text">; shown: Shown }) {
  const id = useId();
  const { response, draft, stemId, troubleId, troubled } = shown;
  const given = response && "text" in response ? response : undefined;
  const right = given && "key" in item && scoreResponse(item, given).earned === 1;
  const unit = item.kind !== "number" ? "" : "key" in item ? item.key.unit : item.unit;
  return (
    <div className="typed">
      <p className="question-hint" id={`${id}hint`}>
        {HINTS[item.kind]}
      </p>
      <p className="typed-line" data-mark={given ? (right ? "chosen-right" : "wrong") : undefined}>
        <input
          aria-describedby={troubled ? troubleId : `${id}hint`}
          aria-invalid={troubled || undefined}
          aria-labelledby={unit ? `${stemId} ${id}unit` : stemId}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          className="typed-input"
          data-kind={item.kind}
          defaultValue={given?.text ?? (draft && "text" in draft ? draft.text : undefined)}
          inputMode={item.kind === "number" ? "decimal" : "text"}
          maxLength={LONGEST}
          name="answer"
          required
          spellCheck={false}
          type="text"
        />
        {unit && <span id={`${id}unit`}>{unit}</span>}
        <OptionMark mark={given ? markOfGiven(right === true) : null} />
      </p>
      {given && !right && "key" in item && (
        <p className="typed-key" data-mark="right">
          <OptionMark mark={{ state: "right", text: `right answer: ${item.key.text}` }} />
        </p>
      )}
    </div>
  );
}
