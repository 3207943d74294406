import { corroborate } from "../../course/corroboration";
import type { Claim } from "../../course/course";
import { type FactBase, getEntity } from "../../course/fact-base";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { ChainLine } from "../cite/chain";
import { voicesKey } from "../progress/answer-keys";
import { CountQuestion } from "./count-question";
import { kindLine } from "./kind-line";

/** Asks how many independent voices stand behind the documents on a claim, and shows how the course counts them. */
export function VoicesQuestion({ facts, claim, lesson }: { facts: FactBase; claim: Claim; lesson: string }) {
  const all = corroborate(facts, {
    ...claim.accounts[0],
    id: "all",
    args: {},
    gist: claim.gist,
    citations: claim.accounts.flatMap((account) => account.citations),
  });
  const voices = all.voices.map((voice) => capitalise(getEntity(facts, voice).name));
  const documents = all.documents.length;
  const most = Math.max(documents, all.independent + 1);
  return (
    <CountQuestion
      answer={all.independent}
      counts={Array.from({ length: most + 1 }, (_, i) => i)}
      id={voicesKey(claim.id)}
      kind={kindLine("Count", "corroboration")}
      lesson={lesson}
      question={`“${claim.gist.replace(/\.$/, "")}”: ${plural(documents, "document")} ${documents === 1 ? "reports" : "report"} on it. How many independent voices is that?`}
    >
      <p>
        {voices.length === 0 ? "None that can be named. " : `${plural(voices.length, "voice")}: ${voices.join(", ")}. `}
        A voice counts once, however many documents print what it said.
      </p>
      {all.chains.map((chain) => (
        <ChainLine chain={chain} facts={facts} key={chain.origins.join()} />
      ))}
    </CountQuestion>
  );
}
