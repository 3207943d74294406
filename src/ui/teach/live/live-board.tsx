"use client";

import { useEffect, useRef, useState } from "react";
import type { LiveView } from "../../../classroom/working/live-progress";
import { useLiveView } from "./live-poll";
import { LivePupilRow } from "./live-pupil-row";
import { countStates, type LiveCounts, tellChange, tellSpan } from "./live-view";

interface LiveBoardProps {
  readonly path: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly view: LiveView;
  readonly at: number;
}

/** How often the page counts time on, in ms, and how long it keeps quiet between two sentences. */
const TICK = 5000;
const QUIET = 20_000;

/** The time now by the server's clock, counted on while the page is looked at. */
function useServerTime(at: number, ahead: number): number {
  const [now, setNow] = useState(at);
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) setNow(Date.now() + ahead);
    };
    tick();
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, [ahead]);
  return now;
}

/** What a screen reader is told: only what a teacher would act on, and not more often than can be listened to. */
function useCalmNews(counts: LiveCounts): string {
  const [news, setNews] = useState("");
  const told = useRef({ counts, at: 0 });
  useEffect(() => {
    const at = Date.now();
    const says = tellChange(told.current.counts, counts);
    if (says === "") {
      if (counts.stuck < told.current.counts.stuck) told.current = { ...told.current, counts };
      return;
    }
    if (at - told.current.at < QUIET) return;
    told.current = { counts, at };
    setNews(says);
  }, [counts]);
  return news;
}

const NUMBERS = [
  ["working", "at work"],
  ["stuck", "stuck"],
  ["away", "not heard of"],
  ["submitted", "handed in"],
  ["absent", "not begun"],
] as const;

/** Who has begun, where they are, who is stuck and who has handed in. */
export function LiveBoard({ path, kind, timeZone, view: first, at }: LiveBoardProps) {
  const { view, ahead, problem } = useLiveView(path, first, at);
  const now = useServerTime(at, ahead);
  const counts = countStates(view, now);
  const news = useCalmNews(counts);
  const [isHidden, setHidden] = useState(false);
  return (
    <section aria-label="The class now" className="live" data-names={isHidden ? "hidden" : "shown"}>
      <dl className="live-counts">
        {NUMBERS.map(([state, text]) => (
          <div data-state={state} key={state}>
            <dt>{text}</dt>
            <dd>{counts[state]}</dd>
          </div>
        ))}
        {counts.pending > 0 && (
          <div data-state="pending">
            <dt>answers on devices</dt>
            <dd>{counts.pending}</dd>
          </div>
        )}
      </dl>
      <div className="live-line">
        <label className="live-hide">
          <input checked={isHidden} onChange={(event) => setHidden(event.target.checked)} type="checkbox" />
          Hide names, for the projector
        </label>
        <p>
          {view.median === null
            ? "Nobody has answered anything yet."
            : `Median time per answered question: ${tellSpan(view.median)}.`}
        </p>
      </div>
      <p className="live-problem" role="alert">
        {problem}
      </p>
      <p aria-live="polite" className="sr-only">
        {news}
      </p>
      {view.pupils.length === 0 ? (
        <p>There is nobody in this class yet.</p>
      ) : (
        <div className="school-scroll">
          <table className="school-table live-table">
            <thead>
              <tr>
                <th scope="col">Pupil</th>
                <th scope="col">State</th>
                <th scope="col">{kind === "quiz" ? "Answered" : "Saved"}</th>
                <th scope="col">{kind === "quiz" ? "Looks at" : "Last answer"}</th>
                <th scope="col">Time left</th>
              </tr>
            </thead>
            <tbody>
              {view.pupils.map((pupil, i) => (
                <LivePupilRow
                  isQuiz={kind === "quiz"}
                  key={pupil.id}
                  name={isHidden ? `Pupil ${i + 1}` : pupil.name}
                  now={now}
                  pupil={pupil}
                  timeZone={timeZone}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
