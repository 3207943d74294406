import type { ReactNode } from "react";
import type { Course } from "../../course/course";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { ReviewDesk } from "./review-desk";

/** The questions of the day. All of them are made in the browser, from what the device keeps. */
export function ReviewPage({ course: { id, hash, language }, maps }: { course: Course; maps: QuizMaps }): ReactNode {
  return (
    <div className="review">
      <noscript>
        <p className="notice">
          What you answered is remembered by a script, on this device alone. Without it there is nothing to come back
          to; the lessons can be read.
        </p>
      </noscript>
      <ReviewDesk course={id} hash={hash} language={language} maps={maps} />
    </div>
  );
}
