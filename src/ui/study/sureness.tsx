import { CONFIDENCES, type Confidence } from "../../study/review-log";
import { SURENESS } from "./read-sureness";

const WORDS: Readonly<Record<Confidence, string>> = { guess: "A guess", "fairly-sure": "Fairly sure", sure: "Sure" };

/** How sure the learner is, asked just before the answer is given; nothing has to be chosen. Without a script it would be kept nowhere, and is not shown. */
export function Sureness() {
  return (
    <fieldset className="sureness">
      <legend>
        How sure are you? <span>You need not say.</span>
      </legend>
      {CONFIDENCES.map((one) => (
        <label key={one}>
          <input name={SURENESS} type="radio" value={one} /> {WORDS[one]}
        </label>
      ))}
    </fieldset>
  );
}
