import type { Kind } from "../../search/entry";
import type { Segment } from "../../search/mark-text";
import type { SearchResult } from "../../search/search-course";

const KINDS: Readonly<Record<Kind, string>> = {
  actor: "Actor",
  place: "Place",
  event: "Event",
  term: "Glossary",
  lesson: "Lesson",
  source: "Report",
  claim: "Claim",
  paragraph: "Paragraph",
};

function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ at, text, hit }) => (hit ? <mark key={at}>{text}</mark> : text));
}

function OtherName({ name }: { readonly name: readonly Segment[] }) {
  const isArabic = name.some(({ text }) => /\p{Script=Arabic}/u.test(text));
  return (
    <p className="found-also">
      {isArabic ? "In Arabic: " : "Also: "}
      <bdi {...(isArabic ? { lang: "ar" } : {})}>
        <Marked segments={name} />
      </bdi>
    </p>
  );
}

/** What a search found, the best first. Each says what it is, and why it was found. */
export function FoundList({ results }: { readonly results: readonly SearchResult[] }) {
  return (
    <ol className="found">
      {results.map(({ id, kind, note, title, also, context, href }) => (
        <li key={id}>
          <p className="found-kind">
            <span>{KINDS[kind]}</span> {note !== kind && note}
          </p>
          <div className="found-body">
            <h2 className="found-title" data-kind={kind}>
              <a href={href}>
                <Marked segments={title} />
              </a>
            </h2>
            {also && <OtherName name={also} />}
            {context && (
              <p className="found-context">
                <Marked segments={context} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
