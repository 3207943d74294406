import type { Citation } from "../../course/course";
import type { Item, Option, Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { scoreResponse } from "../../quiz/score/score-response";
import { findLure } from "../../quiz/telling/find-lure";
import { findSpot } from "../../quiz/telling/find-spot";
import { listProofs } from "../../quiz/telling/list-proofs";
import { shareLead } from "../../quiz/telling/share-lead";
import { CitedText } from "./cited-text";
import { fetchedComponent } from "./fetched-component";
import { tellBoth, withoutPlace } from "./tell-both";
import { type Standing, VerdictHead } from "./verdict-head";

/** Choices need it least of all, and they are the commonest. */
const ToldAnswer = fetchedComponent(async () => (await import("./kinds/rare-kinds")).rareKinds.ToldAnswer, null);

/** Gets now what the feedback of the rarer kinds needs. */
export const fetchFeedback = (): Promise<void> => ToldAnswer.fetch();

const HEADS = {
  right: "Right.",
  partly: "Partly right.",
  wrong: "No. The reports say otherwise.",
} as const;

function judge(item: Item, response: Response): Standing {
  const { earned, max } = scoreResponse(item, response);
  return earned === max ? "right" : earned > 0 ? "partly" : "wrong";
}

/** What was answered, as far as the item has it among its options or its lures. */
function listChosen(item: Item, response: Response): readonly Option[] {
  if (item.kind === "pin" && response.kind === "pin") {
    const spot = findSpot(item, response);
    return item.options.filter(({ id }) => id === spot);
  }
  if (response.kind === "multiple") return item.options.filter(({ id }) => response.options.includes(id));
  const chosen = "option" in response ? item.options.find(({ id }) => id === response.option) : undefined;
  return [chosen ?? findLure(item, response) ?? []].flat();
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
  const state = judge(item, response);
  const wrong = state === "right" ? [] : listChosen(item, response).filter(({ refutedBy }) => refutedBy !== null);
  const toldByRefutation = item.kind !== "multiple" && (wrong[0]?.refutedBy?.because.endsWith(item.why) ?? false);
  return (
    <div className="feedback verdict" data-state={state}>
      <VerdictHead id={headId} state={state}>
        {HEADS[state]}
      </VerdictHead>
      {item.kind !== "order" && !toldByRefutation && !isToldByLines(item, response, state) && (
        <p>
          <CitedText questions={[question]} text={item.why} />
        </p>
      )}
      {item.kind !== "choice" && item.kind !== "map" && (
        <ToldAnswer question={question} response={response} wrong={wrong} />
      )}
      {(item.kind === "choice" || item.kind === "map" || item.kind === "multiple") && (
        <WrongOptions options={wrong} question={question} />
      )}
      <Proofs
        citations={[...item.citations, ...wrong.flatMap(({ trueOf }) => trueOf?.citations ?? [])]}
        question={question}
      />
    </div>
  );
}

/** Whether what is said of each wrong line says all that there is to say. */
function isToldByLines(item: Item, response: Response, state: Standing): boolean {
  if (item.kind !== "match" || response.kind !== "match" || state === "right") return false;
  return item.key.every(
    ({ prompt, option }) =>
      response.pairs[prompt] === option ||
      item.refutations.some((wrong) => wrong.prompt === prompt && wrong.option === response.pairs[prompt]),
  );
}

/** What an option is called once the answer is told: a marker by the name of its place. */
function nameOf(item: Item, { id, text }: Option): string {
  const place = item.kind === "map" ? item.markers.find(({ option }) => option === id)?.name : undefined;
  return place ? `${text}, ${place}` : text;
}

/** What refutes each wrong option that was chosen, and what it is true of; words that all share are said once. */
function WrongOptions({ question, options }: { question: OpenQuestion; options: readonly Option[] }) {
  const { item } = question;
  const { lead, rest } = shareLead(options.map(({ refutedBy }) => refutedBy?.because ?? ""));
  const told = options.map((option, i) => (
    <p key={option.id}>
      <strong>You chose {nameOf(item, option)}.</strong>{" "}
      <CitedText questions={[question]} text={tellBoth(withoutPlace(rest[i] ?? ""), option.trueOf)} />
    </p>
  ));
  return (
    <>
      {lead !== null && <p>{lead}</p>}
      {told}
    </>
  );
}

function Proofs({ question, citations }: { question: OpenQuestion; citations: readonly Citation[] }) {
  return (
    <details className="proofs">
      <summary>The paragraphs that prove it</summary>
      {question.item.kind === "order" && (
        // A sequence has a sentence for each date: the rows have said what is right.
        <p>
          <CitedText questions={[question]} text={question.item.why} />
        </p>
      )}
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
