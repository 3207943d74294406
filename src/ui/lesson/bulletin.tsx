import { type ReactNode, useId } from "react";
import type { FactBase } from "../../course/fact-base";
import { keepTogether } from "../kit/keep-together";
import { BulletinEditor } from "./bulletin-editor";
import { listSpeakers } from "./bulletin-speakers";

interface BulletinProps {
  readonly facts: FactBase;
  readonly lesson: string;
  readonly id: string;
  readonly title: string;
  readonly checklist: readonly string[];
  /** How many words it should not go beyond. */
  readonly words?: number;
  /** What to write, and for whom. */
  readonly children?: ReactNode;
}

/** A text that the learner writes, with a checklist. It is kept on the device; nobody reads or marks it. */
export function Bulletin({ facts, lesson, id, title, checklist, words = 120, children }: BulletinProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="ask bulletin">
      <p className="ask-kind">You write</p>
      <p className="ask-question" id={heading}>
        {keepTogether(title)}
      </p>
      <div className="bulletin-prompt">{children}</div>
      <BulletinEditor
        checklist={checklist}
        heading={heading}
        id={id}
        lesson={lesson}
        speakers={listSpeakers(facts)}
        title={title}
        words={words}
      />
    </section>
  );
}
