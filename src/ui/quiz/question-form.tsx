"use client";

import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useId, useRef } from "react";
import type { Response } from "../../quiz/item";
import type { OpenQuestion } from "../../quiz/open-question";
import { ChoiceOptions } from "./choice-options";
import { Feedback } from "./feedback";
import type { QuizMaps } from "./map-options";
import { MatchLines } from "./match-lines";
import { OrderList } from "./order-list";
import { readResponse } from "./read-response";
import type { Shown } from "./shown";

/** Lessons and most questions need no map; the player fetches it when its quiz does. */
const MapOptions = lazy(async () => ({ default: (await import("./map-options")).MapOptions }));

interface QuestionFormProps {
  readonly question: OpenQuestion;
  readonly maps: QuizMaps;
  readonly response: Response | undefined;
  readonly onCommit: (response: Response) => void;
  /** Whether the stem is the page's heading. */
  readonly as: "h1" | "p";
  /** Where an answer goes that is given before the script has arrived: the page there takes it from its address. */
  readonly address?: { readonly path: string; readonly fields: Readonly<Record<string, string>> };
  /** Whether an answer could be kept now. */
  readonly ready?: boolean;
  /** What follows the feedback. */
  readonly children?: ReactNode;
}

function Controls({ question: { item }, maps, shown }: { question: OpenQuestion; maps: QuizMaps; shown: Shown }) {
  switch (item.kind) {
    case "choice":
      return <ChoiceOptions item={item} shown={shown} />;
    case "map":
      return (
        <Suspense>
          <MapOptions item={item} maps={maps} shown={shown} />
        </Suspense>
      );
    case "match":
      return <MatchLines item={item} shown={shown} />;
    case "order":
      return <OrderList item={item} shown={shown} />;
  }
}

/** One question of any kind: a form of native controls, then its feedback, which takes the focus once the learner has answered. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, maps, response, onCommit, as: Stem, address, ready = true, children } = props;
  const id = useId();
  const answering = useRef(false);

  useEffect(() => {
    if (response === undefined || !answering.current) return;
    answering.current = false;
    // After the paint that shows the answer: focusing lays the page out at once, and the learner would wait for it.
    const frame = requestAnimationFrame(() => setTimeout(() => document.getElementById(`${id}head`)?.focus()));
    return () => cancelAnimationFrame(frame);
  }, [response, id]);

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readResponse(question.item, new FormData(event.currentTarget));
    if (!read) return;
    answering.current = true;
    onCommit(read);
  };

  return (
    <form action={address?.path} className="question" method="get" onSubmit={commit}>
      {Object.entries(address?.fields ?? {}).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <Stem className="question-stem" id={`${id}stem`} tabIndex={-1}>
        {question.item.stem}
      </Stem>
      <fieldset aria-labelledby={`${id}stem`} disabled={response !== undefined}>
        <Controls maps={maps} question={question} shown={{ response }} />
      </fieldset>
      {response === undefined ? (
        <button className="button" disabled={!ready} type="submit">
          Answer
        </button>
      ) : (
        <>
          <Feedback headId={`${id}head`} question={question} response={response} />
          {children}
        </>
      )}
    </form>
  );
}
