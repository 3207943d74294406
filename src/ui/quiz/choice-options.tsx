import type { ChoiceItem } from "../../quiz/item";
import { Icon } from "../kit/icon";
import { markOf, type Shown } from "./shown";

/** Native radios; after the answer each says in words whether it was right, chosen, or both. */
export function ChoiceOptions({ item, shown }: { item: ChoiceItem; shown: Shown }) {
  return (
    <div className="choices">
      {item.options.map((option) => {
        const mark = markOf(item.key[0], option.id, shown.response);
        return (
          <label className="choice" data-mark={mark?.state} key={option.id}>
            <input
              defaultChecked={shown.response?.kind === "choice" && shown.response.option === option.id}
              name="answer"
              required
              type="radio"
              value={option.id}
            />
            <span>{option.text}</span>
            {mark && (
              <span className="choice-mark">
                <Icon name={mark.state === "wrong" ? "wrong" : "right"} /> {mark.text}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
