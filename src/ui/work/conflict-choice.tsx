import type { PublicItem } from "../../classroom/working/public-item";
import type { Response } from "../../quiz/item";

interface ConflictChoiceProps {
  readonly item: PublicItem;
  readonly mine: Response | null;
  readonly newer: Response | null;
  readonly onSettle: (mine: boolean) => void;
}

/** An answer in words. */
function tellResponse(item: PublicItem, response: Response | null): string {
  const textOf = (id: string): string => item.options.find((option) => option.id === id)?.text ?? "";
  if (response === null) return "No answer";
  switch (response.kind) {
    case "choice":
    case "map":
      return textOf(response.option);
    case "multiple":
      return response.options.map(textOf).join("; ");
    case "order":
      return response.order.map(textOf).join(", then ");
    case "match":
      return item.kind === "match"
        ? item.prompts
            .flatMap(({ id, text }) => (response.pairs[id] ? [`${text}: ${textOf(response.pairs[id] ?? "")}`] : []))
            .join("; ")
        : "";
    case "pin": {
      const spot =
        item.kind === "pin"
          ? item.spots.find(({ lon, lat }) => lon === response.lon && lat === response.lat)
          : undefined;
      return spot ? textOf(spot.option) : `A pin at ${response.lat.toFixed(2)}° N, ${response.lon.toFixed(2)}° E`;
    }
    default:
      return response.text;
  }
}

/** Two devices have answered one question: the pupil says which answer stands. */
export function ConflictChoice({ item, mine, newer, onSettle }: ConflictChoiceProps) {
  return (
    <div className="conflict" role="alert">
      <p>
        <strong>This question has two answers.</strong> Another tab or device saved one after this page was loaded.
        Which one stands?
      </p>
      <dl>
        <div>
          <dt>On this device</dt>
          <dd>{tellResponse(item, mine)}</dd>
          <dd>
            <button className="button-quiet" onClick={() => onSettle(true)} type="button">
              Take this one
            </button>
          </dd>
        </div>
        <div>
          <dt>Saved since then</dt>
          <dd>{tellResponse(item, newer)}</dd>
          <dd>
            <button className="button-quiet" onClick={() => onSettle(false)} type="button">
              Take this one
            </button>
          </dd>
        </div>
      </dl>
    </div>
  );
}
