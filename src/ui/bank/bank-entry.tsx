import type { FactBase } from "../../course/fact-base";
import type { OpenQuestion } from "../../quiz/open-question";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { BankAnswer } from "./bank-answer";
import { BankProof } from "./bank-proof";
import { familyName, KIND_NAMES, SKILL_NAMES } from "./item-names";

interface BankEntryProps {
  readonly facts: FactBase;
  readonly question: OpenQuestion;
  readonly maps: QuizMaps;
  /** Its place among the items that match, from 1. */
  readonly n: number;
  /** Whether the proof stands open. */
  readonly open: boolean;
}

/** One item of the bank with its key, and behind a line its proof and what refutes the wrong answers. */
export function BankEntry({ facts, question, maps, n, open }: BankEntryProps) {
  const { item } = question;
  const lessons = item.lessons.map((id) => (facts.lessonRank.get(id) ?? 0) + 1);
  return (
    <li className="bank-entry" id={item.id}>
      <h3>
        <span className="bank-n">{n}</span> {item.stem}
      </h3>
      <ul aria-label="What it is" className="bank-badges">
        {item.differs && <li className="badge">Reports differ</li>}
        <li className="badge badge-quiet">{KIND_NAMES[item.kind]}</li>
        <li className="badge badge-quiet">
          {item.skill}: {SKILL_NAMES[item.skill]}
        </li>
        <li className="badge badge-quiet">{item.difficulty}</li>
        <li className="badge badge-quiet">
          {lessons.length === 0 ? "no lesson" : `lesson${lessons.length === 1 ? "" : "s"} ${lessons.join(", ")}`}
        </li>
      </ul>
      <BankAnswer item={item} maps={maps} />
      <details open={open}>
        <summary>
          Proof and wrong answers<span className="sr-only"> of item {n}</span>
        </summary>
        <BankProof facts={facts} question={question} />
      </details>
      <p className="bank-id">
        Family “{familyName(item.family)}”, <code>{item.id}</code>
      </p>
    </li>
  );
}
