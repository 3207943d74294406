"use client";

import { type FormEvent, type RefObject, useCallback, useEffect, useId, useRef, useState } from "react";
import type { QuizLayout } from "../../atlas/quiz-layout";
import type { PublicItem } from "../../classroom/working/public-item";
import type { Response } from "../../quiz/item";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { QuestionControls } from "../quiz/kinds/question-controls";
import { DiffersBadge } from "../quiz/question-form";
import { readDraft, tellWhatIsOpen } from "./read-draft";

/** Keeps at once what is still being typed. */
export type FinishTyping = () => Promise<void>;

interface WorkQuestionProps {
  readonly item: PublicItem;
  readonly layout: QuizLayout | undefined;
  readonly maps: QuizMaps;
  /** What stands as this question's answer; null where there is none. */
  readonly given: Response | null;
  /** Keeps the answer; resolves when the device has it. */
  readonly onAnswer: (response: Response | null) => Promise<void>;
  readonly isLocked: boolean;
  /** Holds what keeps the last words, for whoever hands in. */
  readonly typing?: RefObject<FinishTyping | null>;
}

/** How long somebody who types has stopped before it is kept, in ms. */
const PAUSE = 500;

const toText = (response: Response | null): string => JSON.stringify(response);

/** A question whose answer is kept as it is given and can be changed until the work is handed in. */
export function WorkQuestion(props: WorkQuestionProps) {
  const { given, onAnswer, ...rest } = props;
  const [shown, setShown] = useState({ given, round: 0 });
  const own = useRef(toText(given));
  const busy = useRef(0);

  // An answer that comes from elsewhere (another tab, a settled conflict) takes the place of what the form shows; the form's own comes back to it and changes nothing.
  useEffect(() => {
    if (busy.current > 0 || toText(given) === own.current) return;
    own.current = toText(given);
    setShown(({ round }) => ({ given, round: round + 1 }));
  }, [given]);

  const keep = useCallback(
    async (response: Response | null) => {
      if (toText(response) === own.current) return;
      own.current = toText(response);
      busy.current += 1;
      await onAnswer(response);
      busy.current -= 1;
    },
    [onAnswer],
  );
  return <QuestionFields {...rest} given={shown.given} key={shown.round} now={given} onAnswer={keep} />;
}

interface QuestionFieldsProps extends WorkQuestionProps {
  /** The newest answer, where `given` is the one that the form began with. */
  readonly now: Response | null;
}

function QuestionFields({ item, layout, maps, given, now, onAnswer, isLocked, typing }: QuestionFieldsProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isTyped = item.kind === "number" || item.kind === "text";

  const readSoon = useCallback(
    (after: number) => {
      clearTimeout(timer.current);
      const read = () => {
        timer.current = undefined;
        if (form.current) void onAnswer(readDraft(item, new FormData(form.current)));
      };
      timer.current = setTimeout(read, after);
    },
    [item, onAnswer],
  );
  // Hidden fields of a list or a pin hold the answer once it has been drawn.
  const onChange = useCallback(() => readSoon(0), [readSoon]);
  // What was typed last is kept when one goes on to another question, and when the page is put away.
  useEffect(() => {
    const fields = form.current;
    const finish = async () => {
      if (timer.current === undefined || !fields) return;
      clearTimeout(timer.current);
      timer.current = undefined;
      await onAnswer(readDraft(item, new FormData(fields)));
    };
    if (typing) typing.current = finish;
    document.addEventListener("visibilitychange", finish);
    return () => {
      if (typing) typing.current = null;
      document.removeEventListener("visibilitychange", finish);
      void finish();
    };
  }, [item, onAnswer, typing]);

  const open = tellWhatIsOpen(item, now);
  const stop = (event: FormEvent) => event.preventDefault();
  return (
    <form className="question" onInput={() => readSoon(isTyped ? PAUSE : 0)} onSubmit={stop} ref={form}>
      <h2 className="question-stem" id={`${id}stem`} tabIndex={-1}>
        {item.stem}
      </h2>
      {item.differs && <DiffersBadge />}
      <fieldset aria-labelledby={`${id}stem`} disabled={isLocked}>
        <QuestionControls
          draft={given ?? undefined}
          item={item}
          layout={layout}
          maps={maps}
          onChange={onChange}
          response={undefined}
          stemId={`${id}stem`}
          troubleId={`${id}open`}
          troubled={false}
        />
      </fieldset>
      {item.kind === "order" && now === null && !isLocked && (
        <p>
          <button className="button-quiet" onClick={onChange} type="button">
            This order is my answer
          </button>
        </p>
      )}
      <p className="work-open" id={`${id}open`} role="status">
        {open}
      </p>
    </form>
  );
}
