import { conicOfView } from "../../atlas/conic-of-view";
import { listReferencePlaces } from "../../atlas/list-reference-places";
import { quizGroundOf } from "../../atlas/quiz-ground";
import type { Course } from "../../course/course";
import type { PicturesByView } from "../map/view-pictures";
import type { QuizMaps } from "./kinds/map-options";

/** What map questions are drawn on, for every view of the course that has its pictures. */
export function bindQuizMaps({ title, views, places, credit }: Course, pictures: PicturesByView): QuizMaps {
  const reference = listReferencePlaces(places);
  return Object.fromEntries(
    views.flatMap((view) => {
      const drawn = pictures[view.id];
      return drawn
        ? [
            [
              view.id,
              {
                base: drawn.base,
                relief: drawn.relief?.src ?? null,
                ground: quizGroundOf(view, places),
                conic: conicOfView(view),
                reference,
                credit: credit ?? undefined,
                title: `Map for the question: ${title}`,
              },
            ],
          ]
        : [];
    }),
  );
}
