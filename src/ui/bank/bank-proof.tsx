import type { FactBase } from "../../course/fact-base";
import { getClaim } from "../../course/fact-base";
import type { Item, MatchItem, Option } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { listLures } from "../../quiz/options/list-lures";
import { listProofs } from "../../quiz/telling/list-proofs";
import { shareLead } from "../../quiz/telling/share-lead";
import { claimPath } from "../cite/claim-path";
import { CitedText } from "../quiz/cited-text";
import { letterIn } from "./item-names";

interface BankProofProps {
  readonly facts: FactBase;
  readonly question: OpenQuestion;
}

/** Why the key is right, why each wrong answer is wrong and what it is true of, where to read it, and which claims the item asks and tells. */
export function BankProof({ facts, question }: BankProofProps) {
  const { item } = question;
  return (
    <div className="bank-proof">
      <h4>Why the key is right</h4>
      <p>
        <CitedText questions={[question]} text={item.why} />
      </p>
      <WrongAnswers question={question} />
      {item.kind === "match" && <SpareAnswers item={item} question={question} />}
      <h4>The paragraphs that prove it</h4>
      <ul>
        {listProofs(question, item.citations).map(({ text, href, gist }) => (
          <li key={href}>
            <a href={href}>{text}</a> {gist}
          </li>
        ))}
      </ul>
      <h4>Asks</h4>
      <Claims claims={item.asks} facts={facts} />
      <Told facts={facts} item={item} />
    </div>
  );
}

function Told({ facts, item }: { facts: FactBase; item: Item }) {
  const told = item.claims.filter((claim) => !item.asks.includes(claim));
  if (told.length === 0) return null;
  return (
    <>
      <h4>Also tells</h4>
      <Claims claims={told} facts={facts} />
    </>
  );
}

function Claims({ facts, claims }: { facts: FactBase; claims: readonly string[] }) {
  return (
    <ul>
      {claims.map((id) => {
        const claim = getClaim(facts, id);
        return (
          <li key={id}>
            <a href={claimPath(facts, claim)}>{claim.gist}</a> <code>{id}</code>
          </li>
        );
      })}
    </ul>
  );
}

/** What a wrong answer is called: a marker and a spot by the name of its place too. */
function nameOf(item: Item, { id, text }: Option): string {
  if (item.kind === "pin") return item.spots.find(({ option }) => option === id)?.name ?? text;
  const name = item.kind === "map" ? item.markers.find(({ option }) => option === id)?.name : undefined;
  return name ? `${text}, ${name}` : text;
}

interface WrongAnswer {
  readonly name: string;
  readonly because: string;
  readonly trueOf: string | null;
}

/** What is wrong in one line of a match, answers with the same reason together. */
function listWrongIn({ options, refutations }: MatchItem, prompt: string, text: string): readonly WrongAnswer[] {
  const byReason = new Map<string, readonly string[]>();
  for (const { prompt: of, option, because } of refutations) {
    if (of !== prompt) continue;
    const name = `${letterIn(options, option)} ${options.find(({ id }) => id === option)?.text}`;
    byReason.set(because, [...(byReason.get(because) ?? []), name]);
  }
  return [...byReason].map(([because, names]) => ({ name: `${text}: ${names.join(", ")}`, because, trueOf: null }));
}

function listWrong(item: Item): readonly WrongAnswer[] {
  if (item.kind === "match") return item.prompts.flatMap(({ id, text }) => listWrongIn(item, id, text));
  return [...item.options, ...listLures(item)].flatMap((option) =>
    option.refutedBy
      ? [{ name: nameOf(item, option), because: option.refutedBy.because, trueOf: option.trueOf?.text ?? null }]
      : [],
  );
}

/** What the answers to spare in a match are true of. */
function SpareAnswers({ item, question }: { item: MatchItem; question: OpenQuestion }) {
  return item.options.map(({ id, trueOf }) =>
    trueOf ? (
      <p key={id}>
        <strong>True of {letterIn(item.options, id)}:</strong> <CitedText questions={[question]} text={trueOf.text} />
      </p>
    ) : null,
  );
}

function WrongAnswers({ question }: { question: OpenQuestion }) {
  const { item } = question;
  const wrong = listWrong(item);
  if (wrong.length === 0) return null;
  const { lead, rest } = shareLead(wrong.map(({ because }) => because));
  const [first] = rest;
  const isShared = wrong.length > 1 && first !== undefined && rest.every((text) => text === first);
  return (
    <>
      <h4>Why the others are wrong</h4>
      {lead !== null && <p>{lead}</p>}
      {isShared && (
        <p>
          <CitedText questions={[question]} text={first} />
        </p>
      )}
      <dl className="bank-wrong">
        {wrong.map(({ name, trueOf }, i) => (
          <div key={name}>
            <dt>{name}</dt>
            {!isShared && (
              <dd>
                <CitedText questions={[question]} text={rest[i] ?? ""} />
              </dd>
            )}
            {trueOf !== null && trueOf !== rest[i] && (
              <dd>
                <strong>True of it:</strong> <CitedText questions={[question]} text={trueOf} />
              </dd>
            )}
            {isShared && trueOf === null && <dd>As above.</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}
