import { type FormEvent, useId } from "react";
import type { Step } from "../../scenario/play";
import type { StoryLine } from "../../scenario/story-line";
import type { StoryOption } from "../../scenario/story-option";

interface ChoiceFormProps {
  readonly asking: StoryLine;
  readonly options: readonly StoryOption[];
  readonly choose: (step: Step) => void;
}

/** How sure one can be of one of two answers, in percent. */
const SURE = [50, 60, 70, 80, 90, 100] as const;

/** A choice point: native radios, and for a forecast how sure one is. */
export function ChoiceForm({ asking, options, choose }: ChoiceFormProps) {
  const id = useId();
  const isForecast = asking.asks?.kind === "forecast";
  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const option = Number(fields.get("option") ?? Number.NaN);
    const sure = isForecast ? Number(fields.get("sure") ?? Number.NaN) : null;
    const text = options[option]?.text;
    if (text === undefined || Number.isNaN(sure)) return;
    choose({ option, text, sure });
  };
  return (
    <form className="story-choice" onSubmit={commit}>
      <fieldset>
        <legend id={`${id}asking`}>{asking.text}</legend>
        <div className="story-options">
          {options.map(({ text }, i) => (
            <label className="story-option" key={text}>
              <input name="option" required type="radio" value={i} />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isForecast && (
        <fieldset className="story-sure">
          <legend>How sure are you of your answer?</legend>
          <div className="sure-scale">
            {SURE.map((sure) => (
              <label className="sure-step" key={sure}>
                <input aria-label={`${sure} %`} name="sure" required type="radio" value={sure} />
                <span aria-hidden="true">{sure}</span>
              </label>
            ))}
          </div>
          <p aria-hidden="true" className="sure-ends">
            <span>50 %: a coin</span>
            <span>100 %: certain</span>
          </p>
        </fieldset>
      )}
      <button className="button" type="submit">
        {isForecast ? "Note it" : "Decide"}
      </button>
    </form>
  );
}
