import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { GivenWork, HomeEntry } from "../../classroom/working/work";
import { WorkHome } from "./work-home";

const entry = (more: Partial<HomeEntry>): HomeEntry => ({
  ...{ id: "work", title: "Gates", kind: "quiz", phase: "open", timeZone: "UTC", course: null, target: null },
  ...{
    questions: 4,
    minutes: null,
    extraMinutes: 0,
    hasOwnDates: false,
    isExcused: false,
    attempts: 1,
    counts: "last",
  },
  ...{ late: { kind: "accept" }, feedback: { kind: "submitted" }, prompt: null },
  ...{ opensAt: null, dueAt: null, closesAt: null },
  ...{ running: null, ended: 0, lastEndedAt: null, result: null, given: null },
  ...more,
});

const GIVEN: GivenWork = { percent: 80, reason: "Told it at the desk" };
const ended = { ended: 1, lastEndedAt: 5, result: { percent: 40, earned: 4, max: 10 } };

/** Each shelf's title with the marks on it. */
const shelves = (...entries: readonly HomeEntry[]) => {
  const html = renderToStaticMarkup(<WorkHome home={{ timeZone: "UTC", course: null, entries }} name="Ada" now={9} />);
  return [...html.matchAll(/<h2>(.*?)<\/h2>(.*?)<\/section>/g)].flatMap(([, title, rest = ""]) =>
    [...rest.matchAll(/class="work-mark[^"]*">(.*?)<\/span>/g)].map(([, mark]) => [title, mark]),
  );
};

describe("a pupil's home", () => {
  it.each<[string, HomeEntry, readonly [string, string][]]>([
    [
      "what was given and never handed in",
      entry({ given: GIVEN, phase: "closed" }),
      [["Handed in, or given a result", "Your teacher gave 80 %: Told it at the desk"]],
    ],
    [
      "what was given in place of an attempt's result",
      entry({ given: GIVEN, ...ended }),
      [["Handed in", "Your teacher gave 80 %: Told it at the desk"]],
    ],
    ["an attempt's own result", entry(ended), [["Handed in", "4 of 10 marks, 40 %"]]],
    ["nothing yet of what is not told", entry({ ...ended, result: null }), [["Handed in", "Marks come later"]]],
    [
      "what was given for work that still runs",
      entry({ given: GIVEN, running: { id: "a", deadline: null } }),
      [["Started", "Your teacher gave 80 %: Told it at the desk"]],
    ],
  ])("shows %s", (_name, one, expected) => {
    expect(shelves(one)).toEqual(expected);
  });
});
