import { useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { CONFIDENCES, type Confidence } from "../../study/review-log";

const WORDS: Readonly<Record<Confidence, string>> = { guess: "A guess", "fairly-sure": "Fairly sure", sure: "Sure" };

/**
 * How sure the learner is, asked before the answer is told; nothing has to be chosen. To be set just before a question's form: it takes its place in it, between
 * the controls and the button, so that eyes and keyboard meet it in that order.
 */
export function Sureness({ onChange }: { readonly onChange: (confidence: Confidence) => void }) {
  const here = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const button = here.current?.parentElement?.querySelector("form.question > button[type=submit]");
    const added = document.createElement("div");
    button?.before(added);
    setPlace(added);
    return () => added.remove();
  }, []);
  return (
    <>
      <span hidden ref={here} />
      {place &&
        createPortal(
          <fieldset className="sureness">
            <legend>
              How sure are you? <span>You need not say.</span>
            </legend>
            {CONFIDENCES.map((one) => (
              <label key={one}>
                <input name="sureness" onChange={() => onChange(one)} type="radio" value={one} /> {WORDS[one]}
              </label>
            ))}
          </fieldset>,
          place,
        )}
    </>
  );
}
