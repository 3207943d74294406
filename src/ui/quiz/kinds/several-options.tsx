import { OptionMark } from "./option-mark";
import { type AskedItem, markOfSeveral, type Shown } from "./shown";

/** Native checkboxes; after the answer each says in words whether it was right, missed or wrong. */
export function SeveralOptions({ item, shown }: { item: AskedItem<"multiple">; shown: Shown }) {
  const { response, draft, troubled, troubleId } = shown;
  const given = response ?? draft;
  const keys = "key" in item ? item.key : undefined;
  return (
    <>
      <p className="question-hint">Several may be right. Tick each that is; a wrong tick takes away from the mark.</p>
      <div className="choices">
        {item.options.map((option) => {
          const mark = markOfSeveral(keys, option.id, response);
          return (
            <label className="choice" data-mark={mark?.state} key={option.id}>
              <input
                aria-describedby={troubled ? troubleId : undefined}
                defaultChecked={given?.kind === "multiple" && given.options.includes(option.id)}
                name="answer"
                type="checkbox"
                value={option.id}
              />
              <span>{option.text}</span>
              <OptionMark mark={mark} />
            </label>
          );
        })}
      </div>
    </>
  );
}
