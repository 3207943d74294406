"use client";

import { useEffect, useState } from "react";
import { type ChoiceCounts, nameOption } from "../../classroom/analysis/count-choices";
import { debriefOf } from "../../scenario/debrief";
import type { Play } from "../../scenario/play";
import type { StoryHeader } from "../../scenario/story-header";

interface ClassChoicesProps {
  readonly attempt: string;
  readonly header: StoryHeader;
  readonly play: Play;
}

const percent = (n: number, of: number): number => Math.round((100 * n) / Math.max(of, 1));

/** Beside the pupil's own path, how the class chose where at least five have come by. */
export function ClassChoices({ attempt, header, play }: ClassChoicesProps) {
  const [counts, setCounts] = useState<ChoiceCounts>({});
  useEffect(() => {
    const ask = async () => {
      const response = await fetch(`/api/attempts/${attempt}/choices`, { cache: "no-store" }).catch(() => null);
      const read = response?.ok ? ((await response.json().catch(() => null)) as { counts: ChoiceCounts } | null) : null;
      if (read) setCounts(read.counts);
    };
    void ask();
  }, [attempt]);
  const decided = debriefOf(header, play)
    .scenes.flatMap((scene) => scene.decided)
    .filter(({ asks }) => counts[asks.id] !== undefined);
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby="class-choices" className="class-choices">
      <h2 id="class-choices">What the class chose</h2>
      <p>Of everybody in your class who has come by the same decision. What others chose is no proof of anything.</p>
      {decided.map(({ asks, question, step }) => {
        const options = play.turns[play.steps.indexOf(step)]?.options ?? [];
        const counted = counts[asks.id] ?? {};
        const all = Object.values(counted).reduce((sum, n) => sum + n, 0);
        return (
          <div className="class-choice" key={asks.id}>
            <h3>{question}</h3>
            <ul>
              {options.map(({ text }) => {
                const n = counted[nameOption(text)] ?? 0;
                return (
                  <li data-own={text === step.text || undefined} key={text}>
                    <progress aria-hidden="true" max={all} value={n} />
                    <span>
                      <strong>{percent(n, all)} %</strong> {text}
                      {text === step.text && " (you)"}
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
