import type { WrittenWork } from "../../classroom/working/work";
import type { CitableSource } from "./citable-source";

interface WrittenShownProps {
  readonly written: WrittenWork;
  readonly sources: readonly CitableSource[];
}

/** What was written and cited, as it was handed in. */
export function WrittenShown({ written: { sentences, citations }, sources }: WrittenShownProps) {
  return (
    <section aria-labelledby="written" className="written-shown">
      <h2 id="written">What you wrote</h2>
      <blockquote>
        {sentences
          .filter((sentence) => sentence.trim() !== "")
          .map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
      </blockquote>
      {citations.length > 0 && (
        <ul>
          {citations.map(({ source, paragraph }) => {
            const found = sources.find(({ id }) => id === source);
            return (
              <li key={`${source} ${paragraph}`}>
                {found ? (
                  <>
                    <a href={`${found.href}#p${paragraph}`}>
                      Source {found.number}, paragraph {paragraph}
                    </a>
                    : {found.gists[paragraph - 1]}
                  </>
                ) : (
                  `Paragraph ${paragraph} of a source that the course does not have any more`
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
