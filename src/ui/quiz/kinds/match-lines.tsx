import { useId } from "react";
import { OptionMark } from "./option-mark";
import { type AskedItem, markOfGiven, markOfOne, type Shown } from "./shown";

/** One native list for each line; after the answer each line says what belongs there. On paper the lists stand below, and each line takes a letter. */
export function MatchLines({
  item,
  shown: { response, draft },
}: {
  item: AskedItem<"match">;
  shown: Pick<Shown, "response" | "draft">;
}) {
  const id = useId();
  const given = response?.kind === "match" ? response.pairs : null;
  const textOf = (id: string | undefined): string => item.options.find((option) => option.id === id)?.text ?? "";
  const before = draft?.kind === "match" ? draft.pairs : {};
  const pairs = "key" in item ? item.key : [];
  const shared = "key" in item ? new Set(pairs.map(({ option }) => option)).size < pairs.length : item.repeats;
  return (
    <>
      {shared && !given && <p className="question-hint">An answer may be used more than once.</p>}
      <ol className="lines">
        {item.prompts.map((prompt, i) => {
          const key = pairs.find((pair) => pair.prompt === prompt.id)?.option;
          const right = given?.[prompt.id] === key;
          return (
            <li className="line" data-mark={given ? (right ? "chosen-right" : "wrong") : undefined} key={prompt.id}>
              {given ? (
                <>
                  <p>{prompt.text}</p>
                  <div>
                    <p className="line-given">
                      <span>{textOf(given[prompt.id])}</span> <OptionMark mark={markOfGiven(right)} />
                    </p>
                    {!right && (
                      <p className="line-key" data-mark="right">
                        <span>{textOf(key)}</span> <OptionMark mark={markOfOne(true, false)} />
                      </p>
                    )}
                  </div>
                </>
              ) : (
                <>
                  <label htmlFor={`${id}${i}`}>{prompt.text}</label>
                  <select
                    className="select"
                    defaultValue={before[prompt.id] ?? ""}
                    id={`${id}${i}`}
                    name={`line ${prompt.id}`}
                    required
                  >
                    <option disabled value="">
                      Choose …
                    </option>
                    {item.options.map((option) => (
                      <option key={option.id} value={option.id}>
                        {option.text}
                      </option>
                    ))}
                  </select>
                </>
              )}
            </li>
          );
        })}
      </ol>
      {!given && (
        <ol aria-hidden="true" className="lines-paper">
          {item.options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )}
    </>
  );
}
