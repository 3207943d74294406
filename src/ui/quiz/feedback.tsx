import type { Citation } from "../../course/course";
import type { Item, Response } from "../../quiz/item";
import { listProofs, type OpenQuestion } from "../../quiz/open-question";
import { scoreResponse } from "../../quiz/score/score-response";
import { Icon } from "../kit/icon";
import { CitedText } from "./cited-text";

interface Verdict {
  readonly head: string;
  readonly state: "right" | "partly" | "wrong";
}

function judge(question: OpenQuestion, response: Response): Verdict {
  const { earned, max, detail } = scoreResponse(question.item, response);
  if (earned === max) return { head: "Right.", state: "right" };
  const { kind } = question.item;
  if (kind === "order")
    return {
      head: `Of ${detail.of} pairs that the reports put in order, ${detail.right} ${detail.right === 1 ? "stands" : "stand"} right.`,
      state: earned > 0 ? "partly" : "wrong",
    };
  if (kind === "match")
    return {
      head: `${detail.right} of ${detail.of} lines ${detail.right === 1 ? "is" : "are"} right.`,
      state: earned > 0 ? "partly" : "wrong",
    };
  return { head: "No. The reports say otherwise.", state: "wrong" };
}

/** Why the key is right, what the chosen option is true of, and the paragraphs that prove both. `headId` is given to its head, which can take the focus. */
export function Feedback({
  question,
  response,
  headId,
}: {
  question: OpenQuestion;
  response: Response;
  headId: string;
}) {
  const { item } = question;
  const { head, state } = judge(question, response);
  const chosen = "option" in response ? item.options.find((option) => option.id === response.option) : undefined;
  const toldByRefutation = chosen?.refutedBy?.claim === item.asks[0] || (item.kind === "match" && state !== "right");
  return (
    <div className="feedback" data-right={state === "right"}>
      <p className="feedback-head" id={headId} tabIndex={-1}>
        <Icon name={state} /> {head}
      </p>
      {!toldByRefutation && (
        <p>
          <CitedText questions={[question]} text={item.why} />
        </p>
      )}
      {item.kind === "order" && state !== "right" && <RightOrder question={question} />}
      {item.kind === "match" && response.kind === "match" && <WrongLines pairs={response.pairs} question={question} />}
      {chosen?.refutedBy && (
        <p>
          <strong>You chose {nameOf(item, chosen.id)}.</strong>{" "}
          <CitedText
            questions={[question]}
            text={[chosen.refutedBy.because, chosen.trueOf?.text ?? []].flat().join(" ")}
          />
        </p>
      )}
      <Proofs citations={[...item.citations, ...(chosen?.trueOf?.citations ?? [])]} question={question} />
    </div>
  );
}

/** What an option is called once the answer is told: a marker by the name of its place. */
function nameOf(item: Item, option: string): string {
  const text = item.options.find(({ id }) => id === option)?.text ?? "";
  const place = item.kind === "map" ? item.markers.find((marker) => marker.option === option)?.name : undefined;
  return place ? `${text}, ${place}` : text;
}

function RightOrder({ question: { item } }: { question: OpenQuestion }) {
  if (item.kind !== "order") return null;
  const textOf = (id: string): string => item.options.find((option) => option.id === id)?.text ?? "";
  return (
    <>
      <p>An order that fits all that the reports prove:</p>
      <ol className="feedback-order">
        {item.key.order.map((id) => (
          <li key={id}>{textOf(id)}</li>
        ))}
      </ol>
    </>
  );
}

function WrongLines({ question, pairs }: { question: OpenQuestion; pairs: Readonly<Record<string, string>> }) {
  const { item } = question;
  if (item.kind !== "match") return null;
  const wrong = item.refutations.filter(({ prompt, option }) => pairs[prompt] === option);
  if (wrong.length === 0) return null;
  return (
    <ul className="feedback-lines">
      {wrong.map(({ prompt, option, because }) => (
        <li key={`${prompt} ${option}`}>
          <CitedText questions={[question]} text={because} />
        </li>
      ))}
    </ul>
  );
}

function Proofs({ question, citations }: { question: OpenQuestion; citations: readonly Citation[] }) {
  return (
    <details className="proofs">
      <summary>The paragraphs that prove it</summary>
      <ul>
        {listProofs(question, citations).map(({ text, href, gist }) => (
          <li key={href}>
            <a href={href}>{text}</a> {gist}
          </li>
        ))}
      </ul>
    </details>
  );
}
