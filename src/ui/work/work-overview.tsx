import type { PublicItem } from "../../classroom/working/public-item";

export type Standing = "answered" | "kept" | "conflict" | "partly" | "open";

const WORDS: Readonly<Record<Standing, string>> = {
  answered: "answered",
  kept: "kept on this device",
  conflict: "two answers: choose one",
  partly: "partly answered",
  open: "not yet answered",
};

interface WorkOverviewProps {
  readonly questions: readonly PublicItem[];
  readonly standings: readonly Standing[];
  readonly position: number;
  readonly go: (position: number) => void;
}

/** All questions by number, with how each stands, and the way to each. */
export function WorkOverview({ questions, standings, position, go }: WorkOverviewProps) {
  return (
    <nav aria-label="Questions" className="overview">
      <ol>
        {questions.map(({ id }, i) => (
          <li key={id}>
            <button
              aria-current={i === position ? "step" : undefined}
              aria-label={`Question ${i + 1}, ${WORDS[standings[i] ?? "open"]}`}
              data-standing={standings[i]}
              onClick={() => go(i)}
              type="button"
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="overview-key">
        <span data-standing="answered">answered</span> <span data-standing="open">not yet</span>{" "}
        {standings.some((one) => one === "partly") && <span data-standing="partly">partly</span>}{" "}
        {standings.some((one) => one === "kept" || one === "conflict") && (
          <span data-standing="kept">on this device</span>
        )}
      </p>
    </nav>
  );
}
