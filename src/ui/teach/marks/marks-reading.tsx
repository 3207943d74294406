import type { AdjustmentEntry } from "../../../classroom/marks/adjustment";
import { findRubric } from "../../../classroom/marks/rubric";
import type { FactBase } from "../../../course/fact-base";
import { sourcePath } from "../../../course/paths";
import { MarksPaper } from "./marks-paper";
import { MarksRubric } from "./marks-rubric";

interface Written {
  readonly sentences: readonly string[];
  readonly citations: readonly { readonly source: string; readonly paragraph: number }[];
}

interface MarksReadingProps {
  readonly prompt: string;
  readonly attempt: {
    readonly id: string;
    readonly submittedAt: number | null;
    readonly answers: ReadonlyMap<string, unknown>;
  };
  readonly facts: FactBase | null;
  readonly adjustments: readonly AdjustmentEntry[];
  readonly path: string;
  readonly next: { readonly href: string; readonly name: string } | null;
}

/** What stands in the slot of a written task; nothing where it is empty. */
function readWritten(value: unknown): Written {
  const { sentences, citations } = (value ?? {}) as Partial<Written>;
  return { sentences: sentences ?? [], citations: citations ?? [] };
}

function Citations({
  facts,
  citations,
}: {
  readonly facts: FactBase | null;
  readonly citations: Written["citations"];
}) {
  if (citations.length === 0) return <p>No paragraph is cited.</p>;
  return (
    <ul className="marks-citations">
      {citations.map(({ source, paragraph }) => {
        const found = facts?.sources.get(source);
        if (!facts || !found)
          return (
            <li key={`${source} ${paragraph}`}>
              {source}, paragraph {paragraph}: the course has no such source any more.
            </li>
          );
        return (
          <li key={`${source} ${paragraph}`}>
            <a href={sourcePath(facts.course.id, source, paragraph)}>
              Source {found.number}, paragraph {paragraph}
            </a>{" "}
            {found.paragraphs[paragraph - 1]?.gist ?? "There is no such paragraph."}
          </li>
        );
      })}
    </ul>
  );
}

/** A written task to be read: the two sentences, what they cite, and the rubric. */
export function MarksReading({ prompt, attempt, facts, adjustments, path, next }: MarksReadingProps) {
  const { sentences, citations } = readWritten(attempt.answers.get("text"));
  const given = findRubric(adjustments, attempt.id);
  const written = sentences.filter((sentence) => sentence.trim() !== "");
  return (
    <div className="marks-reading">
      <p className="marks-prompt">{prompt}</p>
      <blockquote>
        {written.length === 0 ? <em>Nothing was written.</em> : written.map((text) => <p key={text}>{text}</p>)}
      </blockquote>
      <h3>Paragraphs cited</h3>
      <Citations citations={citations} facts={facts} />
      {given && <MarksPaper comment={given.comment} points={given.points} />}
      {attempt.submittedAt === null ? (
        <p>This is still being written.</p>
      ) : (
        <MarksRubric
          action={`/api${path}/adjustments`}
          attempt={attempt.id}
          comment={given?.comment ?? ""}
          next={next}
          points={given?.points ?? null}
        />
      )}
    </div>
  );
}
