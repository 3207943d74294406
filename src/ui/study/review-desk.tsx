"use client";

import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { useProgress } from "../progress/progress-provider";
import { fetchMaps } from "../quiz/fetch-maps";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { ReviewQuestion } from "./review-question";
import { ReviewStart } from "./review-start";
import { createSessionStore } from "./session-store";

interface ReviewDeskProps {
  readonly course: string;
  readonly hash: string;
  readonly language: string;
  readonly maps: QuizMaps;
}

const TROUBLE = {
  "set-aside":
    "What this device remembered of your answers could not be read. It has been set aside, not deleted, and you start with an empty page. If you have exported your answers, import the file on the page “What you know”.",
  "not-saved":
    "This browser does not let the page remember anything. You can answer, but the answers will be gone when you leave this page.",
} as const;

const useReadLessons = (): readonly string[] | null => {
  const progress = useProgress((state) => state.progress);
  const loaded = useProgress((state) => state.loaded);
  return loaded ? Object.entries(progress.lessons).flatMap(([id, { finished }]) => (finished ? [id] : [])) : null;
};

/** Today's questions, or those on one actor, place or event, as the address says: what is due, the questions, and what comes back when. */
export function ReviewDesk({ course, hash, language, maps }: ReviewDeskProps) {
  const [store] = useState(() => createSessionStore({ course, hash, maps }));
  const { drawn, questions, position, responses, trouble, draw, begin, commit, next } = useStore(store);
  const [about, setAbout] = useState<string | null>(null);
  const desk = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const read = useReadLessons();
  const lessons = read?.join(" ");
  const question = questions?.[position];
  const isOver = questions !== null && !question;

  // Again after the last question: what is due has changed. What the other lessons told meanwhile comes with the next drawing.
  useEffect(() => {
    if (lessons === undefined || question) return;
    const asked = new URLSearchParams(location.search).get("about");
    setAbout(asked);
    void draw({ read: lessons.split(" ").filter(Boolean), about: asked });
  }, [lessons, question, draw]);

  useEffect(() => {
    if (questions)
      fetchMaps(
        questions.map(({ item }) => item),
        maps,
      );
  }, [questions, maps]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to what a new position shows.
  useEffect(() => {
    if (!moved.current) return;
    desk.current?.querySelector("h1")?.focus({ preventScroll: true });
    desk.current?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [position, questions]);

  const move = (by: () => void) => () => {
    moved.current = true;
    by();
  };

  return (
    <div className="player" ref={desk}>
      <div role="status">{trouble && <p className="notice">{TROUBLE[trouble]}</p>}</div>
      {question ? (
        <ReviewQuestion
          course={course}
          key={question.item.id}
          maps={maps}
          of={questions.length}
          onCommit={commit}
          onNext={move(next)}
          position={position}
          question={question}
          response={responses[question.item.id]}
        />
      ) : (
        <ReviewStart
          about={about}
          answered={isOver ? { questions, responses } : null}
          begin={move(begin)}
          course={course}
          drawn={drawn}
          language={language}
          retry={() => void draw({ read: read ?? [], about })}
        />
      )}
    </div>
  );
}
