import type { Item, MatchItem, Option, Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { scoreResponse } from "../../quiz/score/score-response";
import { explainMark } from "../../quiz/telling/explain-mark";
import { shareLead } from "../../quiz/telling/share-lead";
import { capital } from "../kit/capital";
import { CitedText } from "./cited-text";
import { tellBoth, withoutPlace } from "./tell-both";

interface ToldAnswerProps {
  readonly question: OpenQuestion;
  readonly response: Response;
  /** What was answered and is wrong, as far as the item knows it. */
  readonly wrong: readonly Option[];
}

/** Why the mark is what it is; null where nobody would ask. An order is told as its assignment marks it. */
function tellMark({ item, orders }: OpenQuestion, response: Response): string | null {
  const { earned, max } = scoreResponse(item, response);
  const full = earned === max;
  switch (item.kind) {
    case "order":
      return full ? null : explainMark(item, response, orders);
    case "text":
      return full && "text" in response && response.text === item.key.text ? null : explainMark(item, response);
    case "number":
    case "pin":
      return explainMark(item, response);
    default:
      return full ? null : explainMark(item, response);
  }
}

/** What the feedback says of an answer that is more than one option: how its mark came about, what was right, and what was wrong with each line. */
export function ToldAnswer({ question, response, wrong }: ToldAnswerProps) {
  const { item } = question;
  const mark = tellMark(question, response);
  const { earned, max } = scoreResponse(item, response);
  return (
    <>
      {item.kind === "pin" && <p>{tellPlace(item)}</p>}
      {mark !== null && <p>{mark}</p>}
      {item.kind === "order" && !question.orders && earned > 0 && earned < max && (
        <details>
          <summary>What assigned work gives for it</summary>
          <p>{explainMark(item, response, "assigned")}</p>
        </details>
      )}
      {item.kind === "match" && response.kind === "match" && (
        <WrongLines item={item} pairs={response.pairs} question={question} />
      )}
      {(item.kind === "pin" || item.kind === "number" || item.kind === "text") && wrong[0] && (
        <WrongAnswer question={question} wrong={wrong[0]} />
      )}
    </>
  );
}

/** "The pier lies about 40 km east of the mill." */
function tellPlace(item: Extract<Item, { readonly kind: "pin" }>): string {
  const spot = item.spots.find(({ option }) => option === item.key[0]);
  return spot ? `${capital(spot.name)} lies ${spot.bearing}.` : "";
}

/** How a refutation begins that says no more than that something else is right: by then the mark has said so. As `because.same` words it, whose module is too much for a page. */
const LEAD = /^The reports give a different answer\. (?=.)/;

/** What refutes a pin or a typed answer, and what it is true of. A pin is named here; what was typed has been named with its mark. */
function WrongAnswer({ question, wrong: { id, refutedBy, trueOf } }: { question: OpenQuestion; wrong: Option }) {
  const { item } = question;
  const spot = item.kind === "pin" ? item.spots.find(({ option }) => option === id) : undefined;
  return (
    <p>
      {spot && <strong>Your pin stands at {spot.name}. </strong>}
      <CitedText
        questions={[question]}
        text={tellBoth(withoutPlace(refutedBy?.because ?? "").replace(LEAD, ""), trueOf)}
      />
    </p>
  );
}

function WrongLines({
  item,
  question,
  pairs,
}: {
  item: MatchItem;
  question: OpenQuestion;
  pairs: Readonly<Record<string, string>>;
}) {
  const wrong = item.refutations.filter(({ prompt, option }) => pairs[prompt] === option);
  const { lead, rest } = shareLead(wrong.map(({ because }) => because));
  if (wrong.length === 0) return null;
  return (
    <>
      {lead !== null && <p>{lead}</p>}
      <ul className="feedback-lines">
        {wrong.map(({ prompt, option }, i) => (
          <li key={`${prompt} ${option}`}>
            <CitedText questions={[question]} text={rest[i] ?? ""} />
          </li>
        ))}
      </ul>
    </>
  );
}
