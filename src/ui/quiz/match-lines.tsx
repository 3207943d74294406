import type { MatchItem } from "../../quiz/item";
import { Icon } from "../kit/icon";
import type { Shown } from "./shown";

/** One native list for each line; after the answer each line says what belongs there. */
export function MatchLines({ item, shown }: { item: MatchItem; shown: Shown }) {
  const given = shown.response?.kind === "match" ? shown.response.pairs : null;
  const textOf = (id: string | undefined): string => item.options.find((option) => option.id === id)?.text ?? "";
  return (
    <ol className="lines">
      {item.prompts.map((prompt) => {
        const key = item.key.find((pair) => pair.prompt === prompt.id)?.option;
        const right = given?.[prompt.id] === key;
        return (
          <li className="line" data-mark={given ? (right ? "chosen-right" : "wrong") : undefined} key={prompt.id}>
            <label htmlFor={`line ${prompt.id}`}>{prompt.text}</label>
            <div>
              <select
                defaultValue={given?.[prompt.id] ?? ""}
                id={`line ${prompt.id}`}
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
              {given && (
                <p className="line-mark">
                  <Icon name={right ? "right" : "wrong"} /> {right ? "right" : `Right here: ${textOf(key)}`}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
