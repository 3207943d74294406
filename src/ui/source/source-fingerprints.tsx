import type { Source } from "../../course/course";

/** What each paragraph's text was when its record was made, for whoever holds the article. */
export function SourceFingerprints({ source: { paragraphs } }: { source: Source }) {
  return (
    <details className="fingerprints">
      <summary>To check a copy of the article</summary>
      <p>
        A fingerprint is worked out from every letter of a paragraph. Whoever holds the article can work it out again
        (SHA-256, the first 16 signs): if it is the same, so is the text.
      </p>
      <ol>
        {paragraphs.map(({ n, hash }) => (
          <li key={n}>
            <span>Paragraph {n}</span> <code>{hash.slice(0, 16)}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}
