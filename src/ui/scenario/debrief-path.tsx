import type { DebriefedScene, Decided } from "../../scenario/debrief";
import type { Verdict } from "../../scenario/story-option";
import { formatFullDay } from "./format-full-day";
import { Passages } from "./line-text";
import type { StoryCards } from "./story-card";

/** What a verdict says, beside a mark of its own shape. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  held: "Says no more than the documents carry",
  open: "Can be defended, at a price",
  stretched: "Says more than the documents carry",
};

interface DebriefPathProps {
  readonly scenes: readonly DebriefedScene[];
  readonly cards: StoryCards;
  readonly language: string;
}

/** Scene by scene: what the learner did, and beside it what the record says. */
export function DebriefPath({ scenes, cards, language }: DebriefPathProps) {
  return (
    <section aria-labelledby="path" className="debrief-part">
      <h3 id="path">Your path beside the record</h3>
      {scenes.map(({ title, date, decided }) => (
        <section className="path-scene" key={`${date} ${title}`}>
          <h4 className="scene-title">
            <span className="scene-day">{formatFullDay(date, language)}</span> {title}
          </h4>
          {decided.map((one) => (
            <PathRow cards={cards} decided={one} key={one.asks.id} />
          ))}
        </section>
      ))}
    </section>
  );
}

function PathRow({ decided: { question, step, option, records }, cards }: { decided: Decided; cards: StoryCards }) {
  return (
    <div className="path-row">
      <div className="path-you">
        <p className="path-who">You</p>
        <p className="path-question">{question}</p>
        <p className="path-choice">
          {step.text}
          {step.sure !== null && <span className="turn-sure"> {step.sure} % sure.</span>}
        </p>
        {option.reads && (
          <p className="path-reads" data-verdict={option.reads.verdict}>
            <b>{VERDICT_WORDS[option.reads.verdict]}.</b> {option.reads.says}
          </p>
        )}
      </div>
      <div className="path-record">
        <p className="path-who">The record</p>
        <Passages cards={cards} day={null} lines={records} />
      </div>
    </div>
  );
}
