import type { OpenQuestion } from "../../quiz/open-question";
import { listProofs } from "../../quiz/telling/list-proofs";
import { CitedText } from "../quiz/cited-text";

/** A question that nobody answered: what the reports say, and where. */
export function UnansweredQuestion({ question }: { readonly question: OpenQuestion }) {
  const { item } = question;
  return (
    <div className="question">
      <p className="question-stem">{item.stem}</p>
      <p className="told-none">You gave no answer.</p>
      <p>
        <CitedText questions={[question]} text={item.why} />
      </p>
      <details className="proofs">
        <summary>The paragraphs that prove it</summary>
        <ul>
          {listProofs(question, item.citations).map(({ text, href, gist }) => (
            <li key={href}>
              <a href={href}>{text}</a> {gist}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
