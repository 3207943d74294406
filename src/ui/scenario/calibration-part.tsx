import { plural } from "../../course/plural";
import type { Calibration } from "../../scenario/calibration";

const percent = (n: number | null): string => `${Math.round(n ?? 0)} %`;
const score = (n: number): string => n.toFixed(2);

/** How a mean of Brier's scores reads (our own bounds; 0.25 is what 50 % on every question earns). */
function readScore(brier: number): string {
  if (brier < 0.1) return "Your confidence fitted what came.";
  if (brier <= 0.25) return "You did better than a coin, or as well.";
  return "A coin would have done better: you were surer than what came later bears out.";
}

/** Forecasts against what later documents report; those that no document answers stand apart. */
export function CalibrationPart({ calibration: { scored, open, brier, sure } }: { calibration: Calibration }) {
  if (scored.length + open.length === 0) return null;
  return (
    <section aria-labelledby="calibration" className="debrief-part">
      <h3 id="calibration">How sure you were</h3>
      {brier !== null && (
        <p className="brier">
          <span className="brier-score">{score(brier)}</span>
          <span>
            Brier score over {plural(scored.length, "forecast")}: 0 is best, 0.25 is a coin, 1 is worst. You were{" "}
            {percent(sure)} sure on average, and right in {scored.filter(({ right }) => right).length} of{" "}
            {scored.length}. {readScore(brier)}
          </span>
        </p>
      )}
      <ul className="forecasts">
        {scored.map(({ id, question, answer, sure: own, right: wasRight, brier: one }) => (
          <li key={id}>
            <b>{question}</b> You said {answer}, {own} % sure. A later document says{" "}
            {wasRight ? answer : answer === "yes" ? "no" : "yes"}. Score {score(one)}.
          </li>
        ))}
        {open.map(({ id, question, answer, sure: own, resolution }) => (
          <li key={id}>
            <b>{question}</b> You said {answer}, {own} % sure. The record does not say, so this has no score.{" "}
            {resolution?.why}
          </li>
        ))}
      </ul>
    </section>
  );
}
