import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { GradebookDialog, type OpenCell } from "./gradebook-dialog";

const draw = (more: Partial<OpenCell>): string =>
  renderToStaticMarkup(
    <GradebookDialog
      cell={{
        ...{ pupil: { id: "anna", name: "Anna" }, assignment: { id: "gates", title: "Gates" }, attempt: "first" },
        ...{ isHandedIn: true, isGiven: false, state: "marked", value: "82.5", isTyped: false },
        ...more,
      }}
      classId="c"
      onClose={() => undefined}
      timeZone="Europe/Berlin"
    />,
  );

describe("the dialog of a cell of the gradebook", () => {
  it.each<[string, Partial<OpenCell>, string]>([
    ["sets the result of what was handed in", {}, "Set this result"],
    ["gives one for the whole where one was given", { isGiven: true }, "Give this result"],
    [
      "gives one for the whole where nothing was handed in",
      { isHandedIn: false, state: "running" },
      "Give this result",
    ],
    [
      "gives one for the whole to who is excused, whose attempt does not count",
      { state: "excused" },
      "Give this result",
    ],
  ])("%s", (_, cell, send) => {
    const html = draw(cell);
    expect(html).toContain(send);
    expect(html).toContain('value="82.5"');
  });
});
