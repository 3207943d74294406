"use client";

import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { QuizMaps } from "./map-options";
import { practiceHref } from "./practice-run";
import { QuestionForm } from "./question-form";
import { QuizResult } from "./quiz-result";
import { createQuizStore, type QuizSetup } from "./quiz-store";

interface QuizPlayerProps extends QuizSetup {
  readonly scope: string;
  readonly maps: QuizMaps;
}

/** A quiz, one question a screen. The first question comes with the page; the others are made here, and the network is not needed after that. */
export function QuizPlayer({ scope, maps, ...setup }: QuizPlayerProps) {
  const [store] = useState(() => createQuizStore(setup));
  const { run, questions, supply, trouble, commit, next, load, restart } = useStore(store);
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const question = questions[run.position];
  const response = question && run.responses[question.item.id];

  useEffect(() => {
    performance.mark("hydrated");
    void load();
  }, [load]);

  // Maps that a later question needs come now, while there is a network.
  useEffect(() => {
    if (supply !== "complete") return;
    const views = new Set(questions.flatMap(({ item }) => (item.kind === "map" ? [item.view] : [])));
    const pictures = [...views].flatMap((view) => [maps[view]?.base.src, maps[view]?.relief]);
    for (const picture of pictures) if (picture) void fetch(picture).catch(() => null);
  }, [supply, questions, maps]);

  const goOn = () => {
    moved.current = true;
    next();
  };

  useEffect(() => {
    if (!moved.current || run.position < 0) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [run.position]);

  const again = async () => {
    const seed = crypto.randomUUID().slice(0, 8);
    await restart(seed);
    moved.current = true;
    window.history.replaceState(null, "", practiceHref(setup.course, { ...setup, seed: store.getState().run.seed }));
  };

  return (
    <div className="player" ref={top} tabIndex={-1}>
      <PlayerHead
        answered={Object.keys(run.responses).length}
        length={run.length}
        position={run.position}
        scope={scope}
      />
      {trouble && (
        <p className="notice">
          {trouble === "set-aside"
            ? "The quiz that this device had kept could not be read. It has been set aside, and this one starts from its first question."
            : "This browser does not let the page remember anything. The quiz works, but a reload starts it again."}
        </p>
      )}
      {run.position >= run.length ? (
        <QuizResult again={again} course={setup.course} questions={questions} responses={run.responses} />
      ) : question ? (
        <QuestionForm
          as="h1"
          key={question.item.id}
          maps={maps}
          onCommit={(answer) => commit(question.item.id, answer)}
          question={question}
          response={response}
        >
          <button className="button" onClick={goOn} type="button">
            {run.position + 1 === run.length ? "See the result" : "Next question"}
          </button>
        </QuestionForm>
      ) : (
        <Waiting failed={supply === "failed"} retry={load} />
      )}
    </div>
  );
}

function PlayerHead({
  scope,
  position,
  length,
  answered,
}: {
  scope: string;
  position: number;
  length: number;
  answered: number;
}) {
  const over = position >= length;
  return (
    <div className="player-head">
      <p>
        {scope} · {over ? "result" : `question ${position + 1} of ${length}`}
      </p>
      <progress aria-label="Questions answered" max={length} value={answered} />
    </div>
  );
}

function Waiting({ failed, retry }: { failed: boolean; retry: () => Promise<void> }) {
  if (!failed) return <p role="status">Making the next questions …</p>;
  return (
    <div role="alert">
      <p>
        The facts for the other questions have not arrived. Your answers are kept. Check the network, then try again.
      </p>
      <button className="button" onClick={() => void retry()} type="button">
        Try again
      </button>
    </div>
  );
}
