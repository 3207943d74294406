"use client";

import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Response } from "../../../quiz/item";
import { newSeed } from "../../kit/new-id";
import { readSureness } from "../../study/read-sureness";
import { Sureness } from "../../study/sureness";
import { CourseChanged } from "../course-changed";
import { useFetchLater } from "../fetch-later";
import { fetchMaps } from "../fetch-maps";
import { fetchedComponent } from "../fetched-component";
import { readResponse } from "../kinds/read-response";
import { QuestionForm } from "../question-form";
import { addressFields, practiceHref } from "./practice-run";
import type { NoQuestions } from "./question-maker";
import { createQuizStore, type QuizSetup, type QuizState } from "./quiz-store";

const QuizResult = fetchedComponent(
  async () => (await import("./quiz-result")).QuizResult,
  <p className="notice" role="alert">
    The result could not be loaded. Your answers are kept. Check the network, then load the page again.
  </p>,
);

interface QuizPlayerProps extends QuizSetup {
  readonly scope: string;
}

const TROUBLE = {
  "set-aside":
    "What this device remembered of your quizzes could not be read. It has been set aside, not deleted, and this quiz starts from its first question.",
  "not-saved": "This browser does not let the page remember anything. The quiz works, but a reload starts it again.",
} as const;

/** The fields of an address as a form would send them. */
function formDataOf(query: URLSearchParams): FormData {
  const form = new FormData();
  for (const [name, value] of query) form.append(name, value);
  return form;
}

/** A quiz, one question a screen. The first question comes with the page; the others are made here, and the network is not needed after that. */
export function QuizPlayer({ scope, ...setup }: QuizPlayerProps) {
  const { maps } = setup;
  const [store] = useState(() => createQuizStore(setup));
  const { run, questions, lessons, supply, trouble, commit, next, load, restart } = useStore(store);
  const player = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [stuck, setStuck] = useState<NoQuestions | null>(null);
  /** The last answer that was given to the form on the screen. */
  const [own, setOwn] = useState<Response | null>(null);
  const question = questions[run.position];
  const response = question && run.responses[question.item.id];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the setup is that of the mount.
  useEffect(() => {
    const { item } = setup.first;
    const fields = formDataOf(new URLSearchParams(location.search));
    const early = readResponse(item, fields);
    if (early) {
      commit(item.id, early, readSureness(fields));
      window.history.replaceState(null, "", practiceHref(setup.course, setup));
    }
    void load();
  }, [load, commit]);

  // Maps that a later question needs come now, while there is a network.
  useEffect(() => {
    if (supply === "complete")
      fetchMaps(
        questions.map(({ item }) => item),
        maps,
      );
  }, [supply, questions, maps]);

  useFetchLater(QuizResult.fetch, Object.keys(run.responses).length > 0);

  const goOn = () => {
    moved.current = true;
    next();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to what a new position or a new seed shows, also where that is made only after the move.
  useEffect(() => {
    if (!moved.current) return;
    player.current?.querySelector("h1")?.focus({ preventScroll: true });
    player.current?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [run.position, run.seed, question?.item.id]);

  const again = async () => {
    moved.current = true;
    const trouble = await restart(newSeed());
    setStuck(trouble);
    if (trouble === null) window.history.replaceState(null, "", practiceHref(setup.course, store.getState().run));
  };

  return (
    <div className="player" ref={player}>
      <PlayerHead
        course={setup.course}
        answered={Object.keys(run.responses).length}
        length={run.length}
        position={run.position}
        scope={scope}
      />
      <div role="status">{trouble && <p className="notice">{TROUBLE[trouble]}</p>}</div>
      {run.position >= run.length ? (
        <QuizResult
          again={again}
          course={setup.course}
          lessons={lessons}
          questions={questions}
          responses={run.responses}
          stuck={stuck}
        />
      ) : question ? (
        <QuestionForm
          address={{ path: `/${setup.course}/practice`, fields: addressFields(setup) }}
          as="h1"
          before={<Sureness />}
          // Drawn anew for an answer that the device held, or the address: the form came with the page, where nothing was answered.
          key={`${question.item.id} ${response === undefined || response === own ? "" : JSON.stringify(response)}`}
          maps={maps}
          onCommit={(answer, fields) => {
            setOwn(answer);
            commit(question.item.id, answer, readSureness(fields));
          }}
          question={question}
          response={response}
        >
          <button className="button" onClick={goOn} type="button">
            {run.position + 1 === run.length ? "See the result" : "Next question"}
          </button>
        </QuestionForm>
      ) : (
        <Waiting course={setup.course} retry={load} supply={supply} />
      )}
    </div>
  );
}

function PlayerHead({
  course,
  scope,
  position,
  length,
  answered,
}: {
  course: string;
  scope: string;
  position: number;
  length: number;
  answered: number;
}) {
  const over = position >= length;
  return (
    <div className="player-head">
      <p>
        <a href={`/${course}/practice`}>Practice</a> · {scope} ·{" "}
        {over ? "result" : `question ${position + 1} of ${length}`}
      </p>
      <progress aria-label="Questions answered" max={length} value={answered} />
    </div>
  );
}

interface WaitingProps extends Pick<QuizState, "supply"> {
  readonly course: string;
  readonly retry: () => Promise<void>;
}

/** What stands in the place of a question that is not there: that it is being made, or why it is not, and what to do. */
function Waiting({ course, supply, retry }: WaitingProps) {
  switch (supply) {
    case "other-course":
      return (
        <div role="alert">
          <CourseChanged>
            What you answered here is kept for today’s questions. The quiz then begins again, made of the course as it
            is now.
          </CourseChanged>
        </div>
      );
    case "cell-short":
      return (
        <div className="grid justify-items-start gap-4" role="alert">
          <p>The facts of the course do not yield the other questions of this quiz. Your answers are kept.</p>
          <a className="button" href={`/${course}/practice`}>
            Choose another quiz
          </a>
        </div>
      );
    case "no-facts":
      return (
        <div className="grid justify-items-start gap-4" role="alert">
          <p>
            The facts for the other questions have not arrived. Your answers are kept. Check the network, then try
            again.
          </p>
          <button className="button" onClick={() => void retry()} type="button">
            Try again
          </button>
        </div>
      );
    default:
      return <p role="status">Making the next questions …</p>;
  }
}
