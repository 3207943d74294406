"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { RunningWork, WrittenWork } from "../../classroom/working/work";
import { LONGEST_SENTENCE, MOST_CITATIONS, SENTENCES } from "../../classroom/working/written-limits";
import type { CitableSource } from "./citable-source";
import { HandIn } from "./hand-in";
import { ParagraphChooser } from "./paragraph-chooser";
import { SavingLine } from "./saving-line";
import { useOutbox } from "./use-outbox";
import { useTimeUp } from "./use-time-up";
import { WorkTimer } from "./work-timer";

interface WrittenTaskProps {
  readonly assignment: string;
  readonly prompt: string;
  readonly work: RunningWork;
  readonly sources: readonly CitableSource[];
  readonly now: number;
}

const SLOT = "text";
const EMPTY: WrittenWork = { sentences: Array.from({ length: SENTENCES }, () => ""), citations: [] };
const LABELS = ["Your claim, in one sentence", "The evidence for it, in one sentence"];

/** How long somebody who writes has stopped before it is kept, in ms. */
const PAUSE = 700;

const readWritten = (value: unknown): WrittenWork => (value as WrittenWork | null | undefined) ?? EMPTY;

/** "Claim and evidence": two sentences and the paragraphs that they rest on, kept as they are typed. */
export function WrittenTask({ assignment, prompt, work, sources, now }: WrittenTaskProps) {
  const id = useId();
  const { state } = work;
  const outbox = useOutbox({ attempt: work.id, ...state, told: {}, now }, SLOT);
  const { answer, flush } = outbox;
  const [text, setText] = useState<WrittenWork>(() => readWritten(state.answers[SLOT]?.value));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const own = useRef(JSON.stringify(text));
  const here = `/tasks/${assignment}`;
  const seen = outbox.seen[SLOT];
  const conflict = outbox.outbox.ops.find(({ newer }) => newer !== null);

  // What the device had kept, or another tab has written, is shown where nothing is being typed here.
  useEffect(() => {
    const there = JSON.stringify(readWritten(seen));
    if (timer.current !== undefined || there === own.current) return;
    own.current = there;
    setText(readWritten(seen));
  }, [seen]);

  const keepNow = async (next: WrittenWork) => {
    clearTimeout(timer.current);
    await answer(SLOT, next);
    timer.current = undefined;
  };
  const write = (next: WrittenWork, pause: number) => {
    setText(next);
    own.current = JSON.stringify(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepNow(next), pause);
  };
  const latest = useRef(text);
  latest.current = text;
  const finish = useRef(keepNow);
  finish.current = keepNow;
  useEffect(() => {
    const put = () => {
      if (timer.current !== undefined) void finish.current(latest.current);
    };
    document.addEventListener("visibilitychange", put);
    return () => document.removeEventListener("visibilitychange", put);
  }, []);

  const result = `${here}?attempt=${work.id}`;
  const keepTyped = async () => {
    if (timer.current !== undefined) await keepNow(text);
    return flush();
  };
  const { isUp, onEnd } = useTimeUp({ ...outbox, flush: keepTyped }, result);
  const isOver = isUp || outbox.ended;
  const open = text.sentences.flatMap((sentence, i) => (sentence.trim() === "" ? [i + 1] : []));
  return (
    <div className="written">
      <header className="work-bar">
        <p className="written-prompt">{prompt}</p>
        <div className="work-bar-side">
          {outbox.deadline !== null && <WorkTimer ahead={outbox.ahead} deadline={outbox.deadline} onEnd={onEnd} />}
          <SavingLine here={here} work={outbox} />
        </div>
      </header>
      {isOver && (
        <p className="notice" role="alert">
          This work has been handed in, or its time is over. <a href={result}>See how it stands</a>.
        </p>
      )}
      {conflict && (
        <div className="conflict" role="alert">
          <p>
            <strong>There are two versions.</strong> Another tab or device saved one after this page was loaded:
          </p>
          <blockquote>{readWritten(conflict.newer?.value).sentences.join(" ")}</blockquote>
          <p className="work-way">
            <button className="button-quiet" onClick={() => outbox.settle(SLOT, true)} type="button">
              Keep what stands here
            </button>
            <button className="button-quiet" onClick={() => outbox.settle(SLOT, false)} type="button">
              Take the other one
            </button>
          </p>
        </div>
      )}
      <fieldset disabled={!outbox.ready || isOver}>
        {LABELS.map((label, i) => (
          <div className="field written-field" key={label}>
            <label htmlFor={`${id}${i}`}>{label}</label>
            <textarea
              id={`${id}${i}`}
              maxLength={LONGEST_SENTENCE}
              onChange={(event) =>
                write(
                  {
                    ...text,
                    sentences: LABELS.map((_, j) => (j === i ? event.target.value : (text.sentences[j] ?? ""))),
                  },
                  PAUSE,
                )
              }
              rows={3}
              value={text.sentences[i] ?? ""}
            />
          </div>
        ))}
        <ParagraphChooser
          chosen={text.citations}
          most={MOST_CITATIONS}
          onChange={(citations) => write({ ...text, citations }, 0)}
          sources={sources}
        />
      </fieldset>
      <div className="work-way">
        <HandIn
          attempt={work.id}
          flush={keepTyped}
          isQuiet={false}
          nothing={text.citations.length === 0 ? "No paragraph is cited yet." : null}
          open={open}
          result={result}
          what="sentence"
        />
      </div>
    </div>
  );
}
