"use client";

import { type FormEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import type { Response } from "../../quiz/item";
import type { AskedQuestion } from "./asked-question";
import { Feedback, fetchFeedback } from "./feedback";
import { useFetchLater } from "./fetch-later";
import type { QuizMaps } from "./kinds/map-options";
import { fetchControls, QuestionControls } from "./kinds/question-controls";
import { readResponse, tellWhatIsMissing } from "./kinds/read-response";

interface QuestionFormProps {
  readonly question: AskedQuestion;
  readonly maps: QuizMaps;
  readonly response: Response | undefined;
  /** `fields` are those of the form, with what stands in `before`. */
  readonly onCommit: (response: Response, fields: FormData) => void;
  /** Whether the stem is the page's heading. */
  readonly as: "h1" | "p";
  /** Where an answer goes that is given before the script has arrived: the page there takes it from its address. */
  readonly address?: { readonly path: string; readonly fields: Readonly<Record<string, string>> };
  /** Whether an answer could be kept now. */
  readonly ready?: boolean;
  /** Whether the answer that it is drawn with was given a moment ago, in another form: its feedback takes the focus too, unless the learner has gone elsewhere. */
  readonly isNews?: boolean;
  /** What stands just before the button, and is gone with it. */
  readonly before?: ReactNode;
  /** What follows the feedback. */
  readonly children?: ReactNode;
}

const fetchRarer = (): Promise<unknown> => Promise.all([fetchControls(), fetchFeedback()]);
const fetchNothing = async (): Promise<void> => undefined;

/** What can take the focus where an answer was not taken. */
const FIRST_CONTROL = "fieldset :is(input:not([type=hidden]), select, [role=application])";

/** One question of any kind: a form of native controls, then its feedback, which takes the focus once the learner has answered. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, maps, response, onCommit, as: Stem, address, before, children } = props;
  const { ready = true, isNews = false } = props;
  const { item } = question;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const answering = useRef(isNews);
  // An object, so that the same sentence twice moves the focus twice.
  const [trouble, setTrouble] = useState<{ readonly says: string } | null>(null);
  const forgive = useCallback(() => setTrouble(null), []);

  useEffect(() => {
    if (response === undefined || !answering.current) return;
    const tell = () => {
      answering.current = false;
      if (!isNews || document.activeElement === document.body) document.getElementById(`${id}head`)?.focus();
    };
    // After the paint that shows the answer: focusing lays the page out at once, and the learner would wait for it.
    const frame = requestAnimationFrame(() => setTimeout(tell));
    return () => cancelAnimationFrame(frame);
  }, [response, id, isNews]);

  useEffect(() => {
    if (trouble) form.current?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus();
  }, [trouble]);

  // A quiz goes on without a network: what its other questions need comes while there is one, and what this one needs at once.
  const isRarer = item.kind !== "choice" && item.kind !== "map";
  useFetchLater(address ? fetchRarer : fetchNothing, isRarer || response !== undefined);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const read = readResponse(item, fields);
    setTrouble(read ? null : { says: tellWhatIsMissing(item, fields) });
    if (!read) return;
    answering.current = true;
    onCommit(read, fields);
  };

  return (
    <form action={address?.path} className="question" method="get" onInput={forgive} onSubmit={commit} ref={form}>
      {Object.entries(address?.fields ?? {}).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <Stem className="question-stem" id={`${id}stem`} tabIndex={-1}>
        {item.stem}
      </Stem>
      {item.differs && <DiffersBadge />}
      <fieldset aria-labelledby={`${id}stem`} disabled={response !== undefined}>
        <QuestionControls
          item={item}
          layout={question.layout}
          maps={maps}
          onChange={forgive}
          response={response}
          stemId={`${id}stem`}
          troubleId={`${id}trouble`}
          troubled={trouble !== null}
        />
      </fieldset>
      {trouble && (
        <p className="question-trouble" id={`${id}trouble`}>
          {trouble.says}
        </p>
      )}
      {response === undefined ? (
        <>
          {before}
          <button className="button" disabled={!ready} type="submit">
            Answer
          </button>
        </>
      ) : (
        <>
          <Feedback headId={`${id}head`} question={question} response={response} />
          {children}
        </>
      )}
    </form>
  );
}

/** Says before the answer that the matter is disputed, so that the question does not feel like a trick. */
export function DiffersBadge() {
  return (
    <details className="differs">
      <summary>
        <span className="badge">Reports differ</span>
      </summary>
      <p>
        The reports do not agree on this matter. The question does not ask which of them is right, but what each of them
        says.
      </p>
    </details>
  );
}
