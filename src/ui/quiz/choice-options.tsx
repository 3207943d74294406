import type { ChoiceItem } from "../../quiz/item";
import { OptionMark } from "./option-mark";
import { markOf, type Shown } from "./shown";

/** Native radios; after the answer each says in words whether it was right, chosen, or both. */
export function ChoiceOptions({ item, shown: { response } }: { item: ChoiceItem; shown: Pick<Shown, "response"> }) {
  return (
    <div className="choices">
      {item.options.map((option) => {
        const mark = markOf(item.key[0], option.id, response);
        return (
          <label className="choice" data-mark={mark?.state} key={option.id}>
            <input
              defaultChecked={response?.kind === "choice" && response.option === option.id}
              name="answer"
              required
              type="radio"
              value={option.id}
            />
            <span>{option.text}</span>
            <OptionMark mark={mark} />
          </label>
        );
      })}
    </div>
  );
}
