"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { QuizLayout } from "../../atlas/quiz-layout";
import type { PublicItem } from "../../classroom/working/public-item";
import type { RunningWork } from "../../classroom/working/work";
import { plural } from "../../course/plural";
import type { Response } from "../../quiz/item";
import { fetchMaps } from "../quiz/fetch-maps";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { fetchControls } from "../quiz/kinds/question-controls";
import { ConflictChoice } from "./conflict-choice";
import { HandIn } from "./hand-in";
import { tellWhatIsOpen } from "./read-draft";
import { SavingLine } from "./saving-line";
import { ToldAtOnce } from "./told-at-once";
import { useOutbox, type WorkOutbox } from "./use-outbox";
import { useTimeUp } from "./use-time-up";
import { type Standing, WorkOverview } from "./work-overview";
import { type FinishTyping, WorkQuestion } from "./work-question";
import { WorkTimer } from "./work-timer";

interface WorkPlayerProps {
  readonly assignment: string;
  readonly title: string;
  readonly work: RunningWork;
  readonly layouts: Readonly<Record<string, QuizLayout>>;
  readonly maps: QuizMaps;
  /** The server's clock when the page was made. */
  readonly now: number;
}

const responseOf = (seen: WorkOutbox["seen"], slot: string): Response | null =>
  (seen[slot] as Response | null | undefined) ?? null;

function standingOf({ seen, kept, outbox }: WorkOutbox, item: PublicItem): Standing {
  const response = responseOf(seen, item.id);
  if (outbox.ops.some(({ slot, newer }) => slot === item.id && newer !== null)) return "conflict";
  if (kept.has(item.id)) return "kept";
  if (response === null) return "open";
  return tellWhatIsOpen(item, response) === null ? "answered" : "partly";
}

/** A quiz as assigned work: one question a screen, free to go back and forth and to change an answer until it is handed in. */
export function WorkPlayer({ assignment, title, work, layouts, maps, now }: WorkPlayerProps) {
  const { id: attempt, questions, state, tellsAtOnce } = work;
  const [position, setPosition] = useState(() => {
    const first = questions.findIndex(({ id }) => !state.answers[id]);
    return first === -1 ? 0 : first;
  });
  const item = questions[position];
  const outbox = useOutbox({ attempt, ...state, told: work.told, now }, item?.id ?? null);
  const { answer, flush, settle } = outbox;
  const { late } = outbox.outbox;
  const player = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const here = `/tasks/${assignment}`;
  const result = `${here}?attempt=${attempt}`;
  const typing = useRef<FinishTyping | null>(null);
  const finish = useCallback(async () => {
    await typing.current?.();
    return flush();
  }, [flush]);
  const { isUp, onEnd } = useTimeUp({ ...outbox, flush: finish }, result);
  const isOver = isUp || outbox.ended;

  // Everything that a later question needs comes while there is a network.
  useEffect(() => {
    void fetchControls().catch(() => null);
    fetchMaps(questions, maps);
  }, [questions, maps]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to what a new position shows.
  useEffect(() => {
    if (!moved.current) return;
    player.current?.querySelector<HTMLElement>(".question-stem")?.focus({ preventScroll: true });
    player.current?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [position]);

  // Where the first answer stands, there is nothing to choose: the one that the server has was the first.
  const conflicts = tellsAtOnce ? outbox.outbox.ops.filter(({ newer }) => newer !== null) : [];
  useEffect(() => {
    for (const { slot } of conflicts) settle(slot, false);
  });

  const go = (to: number) => {
    moved.current = true;
    setPosition(to);
  };
  const keep = useCallback(
    (response: Response | null) => (item ? answer(item.id, response) : Promise.resolve()),
    [answer, item],
  );

  if (!item) return <p className="notice">This quiz has no questions. Tell your teacher.</p>;
  const standings = questions.map((one) => standingOf(outbox, one));
  const conflict = outbox.outbox.ops.find(({ slot, newer }) => slot === item.id && newer !== null);
  const given = responseOf(outbox.seen, item.id);
  const isLast = position + 1 === questions.length;
  const done = standings.every((one) => one === "answered" || one === "kept");
  const told = outbox.told[item.id];
  const layout = layouts[item.id];
  return (
    <div className="player work-player" ref={player}>
      <header className="work-bar">
        <div>
          <h1 className="work-title">{title}</h1>
          <p>
            Question {position + 1} of {questions.length}
          </p>
        </div>
        <div className="work-bar-side">
          {outbox.deadline !== null && <WorkTimer ahead={outbox.ahead} deadline={outbox.deadline} onEnd={onEnd} />}
          <SavingLine here={here} work={outbox} />
        </div>
      </header>
      {isOver && (
        <p className="notice" role="alert">
          {late > 0 &&
            `${plural(late, "answer")} reached the server after the end and ${late === 1 ? "does" : "do"} not count. `}
          {outbox.ended
            ? "This work has been handed in, or its time is over. "
            : "The time is over, and the server cannot be reached now. What it has acknowledged counts. "}
          <a href={result}>See how it stands</a>.
        </p>
      )}
      {conflict && !tellsAtOnce && (
        <ConflictChoice
          item={item}
          mine={conflict.value as Response | null}
          newer={(conflict.newer?.value ?? null) as Response | null}
          onSettle={(mine) => settle(item.id, mine)}
        />
      )}
      {tellsAtOnce ? (
        <ToldAtOnce
          answer={keep}
          given={given}
          item={item}
          key={item.id}
          layout={layout}
          maps={maps}
          ready={outbox.ready && !isOver}
          told={told}
          waits={outbox.kept.has(item.id)}
        />
      ) : (
        <WorkQuestion
          given={given}
          isLocked={!outbox.ready || isOver}
          item={item}
          key={item.id}
          layout={layout}
          maps={maps}
          onAnswer={keep}
          typing={typing}
        />
      )}
      <div className="work-way">
        <button className="button-quiet" disabled={position === 0} onClick={() => go(position - 1)} type="button">
          Back
        </button>
        {!isLast && (
          <button className="button" onClick={() => go(position + 1)} type="button">
            Next question
          </button>
        )}
        <HandIn
          attempt={attempt}
          flush={finish}
          isQuiet={!isLast && !done}
          open={standings.flatMap((one, i) => (one === "open" || one === "partly" ? [i + 1] : []))}
          result={result}
        />
      </div>
      <WorkOverview go={go} position={position} questions={questions} standings={standings} />
    </div>
  );
}
