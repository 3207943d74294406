import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../classroom/assigning/assignment-fields";
import { AssignWhat } from "./assign-what";
import { AssignmentPage } from "./assignment-page";

const assignment = {
  ...{ id: "a", classId: "c", course: "valley", title: "Mills", opensAt: null, dueAt: null, closesAt: null },
  task: { kind: "lesson", lesson: "mills" },
  rules: { late: { kind: "accept" }, feedback: { kind: "submitted" } },
  ...{ releasedAt: null, createdAt: 0, revision: 1, archivedAt: null },
} as const;

const draw = (begun: number, fixedBy: "attempt" | "change" | null): string =>
  renderToStaticMarkup(
    <AssignmentPage
      assignment={assignment}
      begun={begun}
      choices={{ course: "valley", lessons: [], scenarios: [] } as never}
      classId="c"
      className="9b"
      done=""
      fields={fieldsOf(assignment, "Europe/Berlin")}
      granted={[]}
      handedIn={0}
      fixedBy={fixedBy}
      link="/tasks/a"
      otherClasses={[]}
      phase="open"
      pupil=""
      pupils={[{ id: "anna", name: "Anna", extraPercent: 0 }]}
      zone="Europe/Berlin"
    />,
  )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("the page of an assignment that was begun", () => {
  it.each([
    [0, "Somebody who has left the class had begun, so what is asked stays"],
    [1, "1 pupil has begun, so what is asked stays"],
    [2, "2 pupils have begun, so what is asked stays"],
  ])("says by whom, with %d of them in the class", (begun, says) => {
    const page = draw(begun, "attempt");
    expect(page).toContain(says);
    expect(page).not.toMatch(/Delete|deleted/);
  });
});

describe("the page of an assignment that nobody has begun", () => {
  it("says what goes with it when it is deleted", () => {
    const page = draw(0, null);
    expect(page).toContain("Nobody has begun and no result stands, so no work and no mark is lost");
    expect(page).toContain("Delete for good");
    expect(page).toContain("Dates, time, rules, and what is asked");
  });

  it("offers the archive in place of deleting where a result was given, and asks what it asks", () => {
    const page = draw(0, "change");
    expect(page).toContain("It cannot be deleted: a result was given or marks were changed here");
    expect(page).toContain("Archive it");
    expect(page).not.toContain("Delete");
    expect(page).toContain("A result was given or marks were changed here, so what is asked stays");
  });

  it("keeps a lesson that is not in the course any more chosen", () => {
    const page = renderToStaticMarkup(
      <AssignWhat
        choices={{
          course: "valley",
          lessons: [{ id: "tolls", number: 1, title: "Tolls", minutes: 9, isAssigned: false }],
          scenarios: [],
        }}
        fields={fieldsOf(assignment, "Europe/Berlin")}
        keeps={false}
      />,
    );
    expect(page).toContain('<option value="mills" selected="">mills (not in the course any more)</option>');
    expect(page).toContain('<option value="tolls">1. Tolls (9 min)</option>');
  });
});
