interface MarksTrailProps {
  readonly kind: "lesson" | "scenario";
  readonly answers: ReadonlyMap<string, unknown>;
}

interface Step {
  readonly text: string;
  readonly sure: number | null;
}

/** The choices of a recorded path, as far as it can be read. */
function readSteps(path: unknown): readonly Step[] {
  const steps = (path as { readonly steps?: readonly Step[] } | null | undefined)?.steps;
  return Array.isArray(steps) ? steps : [];
}

/** How far a lesson was read, or which way was taken through a scenario. */
export function MarksTrail({ kind, answers }: MarksTrailProps) {
  if (kind === "lesson") {
    const asked = [...answers.keys()].filter((slot) => slot.startsWith("question ")).length;
    return (
      <p>
        {answers.has("end") ? "The end was reached" : "The end has not been reached"}, with {asked}{" "}
        {asked === 1 ? "question" : "questions"} answered on the way.
      </p>
    );
  }
  const steps = readSteps(answers.get("path"));
  return (
    <>
      <p>{answers.has("ending") ? "An ending was reached." : "No ending was reached yet."}</p>
      {steps.length > 0 && (
        <>
          <h3>The choices, in their order</h3>
          <ol className="marks-steps">
            {steps.map(({ text, sure }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same choice may be made twice, and the list never changes.
              <li key={i}>
                {text}
                {sure !== null && <small>{sure} % sure</small>}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
