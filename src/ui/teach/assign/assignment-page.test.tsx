import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../classroom/assigning/assignment-fields";
import { AssignmentPage } from "./assignment-page";

const assignment = {
  ...{ id: "a", classId: "c", course: "valley", title: "Mills", opensAt: null, dueAt: null, closesAt: null },
  task: { kind: "lesson", lesson: "mills" },
  rules: { late: { kind: "accept" }, feedback: { kind: "submitted" } },
  ...{ releasedAt: null, createdAt: 0, revision: 1, archivedAt: null },
} as const;

const draw = (begun: number): string =>
  renderToStaticMarkup(
    <AssignmentPage
      assignment={assignment}
      begun={begun}
      choices={{} as never}
      classId="c"
      className="9b"
      fields={fieldsOf(assignment, "Europe/Berlin")}
      granted={[]}
      handedIn={0}
      isFixed
      link="/tasks/a"
      otherClasses={[]}
      phase="open"
      pupil=""
      pupils={[{ id: "anna", name: "Anna", extraPercent: 0 }]}
      zone="Europe/Berlin"
    />,
  ).replace(/<[^>]+>/g, " ");

describe("the page of an assignment that was begun", () => {
  it.each([
    [0, "Somebody who has left the class had begun, so what is asked stays"],
    [1, "1 pupil has begun, so what is asked stays"],
    [2, "2 pupils have begun, so what is asked stays"],
  ])("says by whom, with %d of them in the class", (begun, says) => {
    expect(draw(begun)).toContain(says);
  });
});
