import { OptionMark } from "./option-mark";
import { type AskedItem, markOf, type Shown } from "./shown";

/** Native radios; after the answer each says in words whether it was right, chosen, or both. */
export function ChoiceOptions({
  item,
  shown: { response, draft },
}: {
  item: AskedItem<"choice">;
  shown: Pick<Shown, "response" | "draft">;
}) {
  const given = response ?? draft;
  const key = "key" in item ? item.key[0] : undefined;
  return (
    <div className="choices">
      {item.options.map((option) => {
        const mark = markOf(key, option.id, response);
        return (
          <label className="choice" data-mark={mark?.state} key={option.id}>
            <input
              defaultChecked={given?.kind === "choice" && given.option === option.id}
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
