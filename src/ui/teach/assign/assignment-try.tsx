"use client";

import type { QuizLayout } from "../../../atlas/quiz-layout";
import type { PublicItem } from "../../../classroom/working/public-item";
import type { QuizMaps } from "../../quiz/kinds/map-options";
import { WorkQuestion } from "../../work/work-question";

interface AssignmentTryProps {
  readonly items: readonly PublicItem[];
  readonly layouts: Readonly<Record<string, QuizLayout>>;
  readonly maps: QuizMaps;
}

const keepNothing = async () => undefined;

/** The questions as a pupil has them. They can be tried, and nothing is kept. */
export function AssignmentTry({ items, layouts, maps }: AssignmentTryProps) {
  return (
    <ol className="assignment-questions">
      {items.map((item) => (
        <li key={item.id}>
          <WorkQuestion
            given={null}
            isLocked={false}
            item={item}
            layout={layouts[item.id]}
            maps={maps}
            onAnswer={keepNothing}
          />
        </li>
      ))}
    </ol>
  );
}
