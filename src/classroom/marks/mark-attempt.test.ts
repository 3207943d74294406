import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Response } from "../../quiz/item";
import { rightResponse } from "../../quiz/telling/right-response";
import type { AssignmentTask } from "../assigning/assignment";
import { DUE, entries, ITEMS, NO_DATES, QUIZ, rules } from "../test-work";
import type { Adjustment, AdjustmentEntry } from "./adjustment";
import { chooseAttempt, markAttempt } from "./mark-attempt";

const reason = "A reason";
const PERFECT = new Map<string, unknown>(ITEMS.map((item) => [item.id, rightResponse(item)]));

interface Given {
  readonly task?: AssignmentTask;
  readonly answers?: ReadonlyMap<string, unknown>;
  readonly adjustments?: readonly AdjustmentEntry[];
  readonly submittedAt?: number | null;
  readonly late?: Parameters<typeof rules>[0];
}

const mark = ({ task = QUIZ, answers = new Map(), adjustments = [], submittedAt = DUE - 1, late }: Given = {}) =>
  markAttempt({
    assignment: { task, rules: rules(late) },
    items: task.kind === "quiz" ? ITEMS : [],
    answers,
    adjustments,
    attempt: { id: "attempt", submittedAt },
    dates: { ...NO_DATES, dueAt: DUE },
  });

const one = (item: string, given: Given) => mark(given).items.find((marked) => marked.item === item);
const answer = (item: string, response: Response) => new Map<string, unknown>([[item, response]]);

describe("an attempt without changes", () => {
  it("gives every item one mark for its key", () => {
    expect(mark({ answers: PERFECT })).toMatchObject({ earned: 7, max: 7, percent: 100, isLate: false, deducted: 0 });
  });

  it("gives nothing for nothing, and says that it was left empty", () => {
    const empty = mark();
    expect(empty).toMatchObject({ earned: 0, max: 7, percent: 0 });
    expect(new Set(empty.items.map(({ state }) => state))).toEqual(new Set(["unanswered"]));
  });

  it.each([
    ["text", { kind: "text", text: "  " }],
    ["multiple", { kind: "multiple", options: [] }],
    ["match", { kind: "match", pairs: { gazette: "" } }],
  ] as const)("takes an emptied %s field for no answer", (item, response) => {
    expect(one(item, { answers: answer(item, response) })?.state).toBe("unanswered");
  });

  it("marks orders by the mode of the task", () => {
    const answers = answer("order", { kind: "order", order: ["flood", "return", "breach"] });
    const exact: AssignmentTask = { ...QUIZ, quiz: { ...QUIZ.quiz, orders: "exact" } };
    expect(one("order", { answers })?.earned).toBeCloseTo(1 / 3);
    expect(one("order", { answers, task: exact })?.earned).toBe(0);
  });

  it("says nothing in percent before the work is handed in", () => {
    expect(mark({ answers: PERFECT, submittedAt: null })).toMatchObject({ earned: 7, percent: null });
  });
});

describe("changes by a teacher", () => {
  it.each<[string, Adjustment, Response, number]>([
    [
      "an option",
      { kind: "accept", item: "choice", answer: "miller", reason },
      { kind: "choice", option: "miller" },
      1,
    ],
    [
      "another option",
      { kind: "accept", item: "choice", answer: "miller", reason },
      { kind: "choice", option: "smith" },
      0,
    ],
    [
      "a further tick",
      { kind: "accept", item: "multiple", answer: "birch", reason },
      { kind: "multiple", options: ["alder", "birch", "cedar"] },
      1,
    ],
    [
      "what stays right without it",
      { kind: "accept", item: "multiple", answer: "birch", reason },
      { kind: "multiple", options: ["alder", "cedar"] },
      1,
    ],
    [
      "a rival's name, with a slip",
      { kind: "accept", item: "text", answer: "harrow ford", reason },
      { kind: "text", text: "Harow Ford" },
      1,
    ],
    [
      "a number in other digits",
      { kind: "accept", item: "number", answer: "55", reason },
      { kind: "number", text: "55 miles" },
      1,
    ],
    [
      "a pin at another spot",
      { kind: "accept", item: "pin", answer: "pier", reason },
      { kind: "pin", lon: 11.01, lat: 41 },
      1,
    ],
    [
      "one line of a match",
      { kind: "accept", item: "match", answer: "almanac ten", reason },
      { kind: "match", pairs: { gazette: "ten", herald: "two", almanac: "ten" } },
      2 / 3,
    ],
    [
      "an order as given",
      { kind: "accept", item: "order", answer: "flood return breach", reason },
      { kind: "order", order: ["flood", "return", "breach"] },
      1,
    ],
  ])("accept %s", (_name, change, response, earned) => {
    const item = "item" in change ? change.item : "";
    expect(one(item, { answers: answer(item, response), adjustments: entries(change) })?.earned).toBeCloseTo(earned);
  });

  const accept = (item: string, given: string): Adjustment => ({ kind: "accept", item, answer: given, reason });

  it.each<[string, string, readonly string[], Response, number]>([
    ["the key of a choice", "choice", ["miller", "smith"], { kind: "choice", option: "warden" }, 1],
    ["the first of two options", "choice", ["miller", "smith"], { kind: "choice", option: "miller" }, 1],
    ["the second of two options", "choice", ["miller", "smith"], { kind: "choice", option: "smith" }, 1],
    [
      "two further ticks",
      "multiple",
      ["birch", "elm"],
      { kind: "multiple", options: ["alder", "birch", "cedar", "elm"] },
      1,
    ],
    [
      "two further ticks without one of the key",
      "multiple",
      ["birch", "elm"],
      { kind: "multiple", options: ["alder", "birch", "elm"] },
      3 / 4,
    ],
    [
      "one of two further ticks",
      "multiple",
      ["birch", "elm"],
      { kind: "multiple", options: ["alder", "birch", "cedar"] },
      1,
    ],
    [
      "a further tick beside a wrong one",
      "multiple",
      ["birch"],
      { kind: "multiple", options: ["alder", "birch", "cedar", "elm"] },
      0,
    ],
    [
      "two lines of a match",
      "match",
      ["almanac ten", "gazette twelve"],
      { kind: "match", pairs: { gazette: "twelve", herald: "ten", almanac: "ten" } },
      1,
    ],
    [
      "two answers to one line of a match",
      "match",
      ["almanac ten", "almanac two"],
      { kind: "match", pairs: { gazette: "ten", herald: "ten", almanac: "two" } },
      1,
    ],
    ["the second of two numbers", "number", ["55", "70"], { kind: "number", text: "70" }, 1],
    ["the second of two names", "text", ["mill", "harrow ford"], { kind: "text", text: "Harow Ford" }, 1],
    [
      "the first of two orders",
      "order",
      ["flood return breach", "breach flood return"],
      { kind: "order", order: ["flood", "return", "breach"] },
      1,
    ],
    ["the spot beside another", "pin", ["mill", "pier"], { kind: "pin", lon: 11.01, lat: 41 }, 1],
  ])("adds up accepted answers: %s", (_name, item, accepted, response, earned) => {
    const adjustments = entries(...accepted.map((given) => accept(item, given)));
    expect(one(item, { adjustments, answers: answer(item, response) })?.earned).toBeCloseTo(earned);
  });

  it.each<[string, string, readonly string[], Response, string | null]>([
    ["the one that was chosen", "choice", ["miller", "smith"], { kind: "choice", option: "miller" }, "a1"],
    [
      "the last of those that add up",
      "match",
      ["almanac ten", "gazette twelve", "herald two"],
      { kind: "match", pairs: { gazette: "twelve", herald: "ten", almanac: "ten" } },
      "a2",
    ],
    [
      "what only counts together with another",
      "multiple",
      ["birch", "elm"],
      { kind: "multiple", options: ["alder", "birch", "cedar", "elm"] },
      "a2",
    ],
    ["nobody for the key", "choice", ["miller"], { kind: "choice", option: "warden" }, null],
  ])("names as the cause %s", (_name, item, accepted, response, changedBy) => {
    const adjustments = entries(...accepted.map((given) => accept(item, given)));
    expect(one(item, { adjustments, answers: answer(item, response) })?.changedBy).toBe(changedBy);
  });

  it("names nobody as the cause where a change changed nothing", () => {
    const adjustments = entries({ kind: "accept", item: "choice", answer: "miller", reason });
    expect(one("choice", { adjustments, answers: PERFECT })).toMatchObject({ state: "right", changedBy: null });
  });

  it("credits everybody who was asked, even those who left it empty", () => {
    expect(one("choice", { adjustments: entries({ kind: "credit", item: "choice", reason }) })).toMatchObject({
      earned: 1,
      state: "right",
      changedBy: "a1",
    });
  });

  it("lets the later of a credit and one pupil's mark hold, and of two marks of one kind the later", () => {
    const own = (earned: number): Adjustment => ({ kind: "item", attempt: "attempt", item: "choice", earned, reason });
    const credit: Adjustment = { kind: "credit", item: "choice", reason };
    expect(one("choice", { adjustments: entries(own(0.5), credit) })?.earned).toBe(1);
    expect(one("choice", { adjustments: entries(credit, own(0.5)) })?.earned).toBe(0.5);
    expect(one("choice", { adjustments: entries(own(0.5), own(0.25)) })?.earned).toBe(0.25);
    expect(one("choice", { adjustments: entries({ ...own(1), attempt: "another" } as Adjustment) })?.earned).toBe(0);
  });

  it("sets a result whatever was answered, late or not", () => {
    const adjustments = entries({ kind: "result", attempt: "attempt", percent: 80, reason });
    expect(mark({ adjustments, submittedAt: DUE + 1, late: { kind: "deduct", percent: 50 } })).toMatchObject({
      percent: 80,
      deducted: 0,
      isLate: true,
      setBy: "a1",
    });
  });

  it("has nothing to say where every item is void", () => {
    const adjustments = entries(...ITEMS.map(({ id }) => ({ kind: "void", item: id, reason }) as const));
    expect(mark({ adjustments, answers: PERFECT })).toMatchObject({ earned: 0, max: 0, percent: null });
  });
});

describe("late work", () => {
  it.each([
    ["just in time", DUE - 1, { kind: "deduct", percent: 20 }, false, 100],
    ["at the due date", DUE, { kind: "deduct", percent: 20 }, false, 100],
    ["just after it", DUE + 1, { kind: "deduct", percent: 20 }, true, 80],
    ["taken in full", DUE + 5, { kind: "accept" }, true, 100],
    ["ended by a closing that refuses late work", DUE, { kind: "refuse" }, false, 100],
  ] as const)("%s", (_name, submittedAt, late, isLate, percent) => {
    expect(mark({ answers: PERFECT, submittedAt, late })).toMatchObject({ isLate, percent });
  });
});

describe("work that is no quiz", () => {
  const written: AssignmentTask = { kind: "written", prompt: "Who shut the gate?" };

  it("waits for a reader, then adds the points of the rubric's lines", () => {
    expect(mark({ task: written })).toMatchObject({ percent: null, max: 6 });
    const read = entries({ kind: "rubric", attempt: "attempt", points: [2, 1, 0], comment: "" });
    expect(mark({ task: written, adjustments: read })).toMatchObject({ earned: 3, percent: 50, setBy: "a1" });
  });

  it.each([
    ["lesson", { kind: "lesson", lesson: "gate" }, "end"],
    ["scenario", { kind: "scenario", scenario: "gate" }, "ending"],
  ] as const)("counts a %s as done by its end", (_name, task, slot) => {
    expect(mark({ task, answers: new Map([[slot, true]]) })).toMatchObject({ earned: 1, percent: 100 });
    expect(mark({ task, answers: new Map([["question gate", true]]) })).toMatchObject({ earned: 0, percent: 0 });
  });
});

const ids = ITEMS.map(({ id }) => id);
const SOME_ACCEPTED = ["miller", "birch", "elm", "pier", "55", "almanac ten", "gazette twelve", "harrow ford"];
const someItem = fc.constantFrom(...ids);
const someShare = fc.double({ min: -1, max: 3, noNaN: true });
const someChange: fc.Arbitrary<Adjustment> = fc.oneof(
  someItem.map((item) => ({ kind: "void" as const, item, reason })),
  someItem.map((item) => ({ kind: "credit" as const, item, reason })),
  fc
    .tuple(someItem, fc.constantFrom(...SOME_ACCEPTED))
    .map(([item, given]) => ({ kind: "accept" as const, item, answer: given, reason })),
  fc
    .tuple(someItem, someShare)
    .map(([item, earned]) => ({ kind: "item" as const, attempt: "attempt", item, earned, reason })),
  someShare.map((share) => ({ kind: "result" as const, attempt: "attempt", percent: 100 * share, reason })),
);
const someAnswers = fc
  .record({
    choice: fc.constantFrom("warden", "miller", "smith").map((option) => ({ kind: "choice" as const, option })),
    multiple: fc
      .subarray(["alder", "birch", "cedar", "elm"])
      .map((options) => ({ kind: "multiple" as const, options })),
    number: fc.constantFrom("30", "55", "none").map((typed) => ({ kind: "number" as const, text: typed })),
    text: fc.constantFrom("Hollow Bridge", "Harrow Ford", "").map((typed) => ({ kind: "text" as const, text: typed })),
    order: fc.shuffledSubarray(["flood", "breach", "return"]).map((order) => ({ kind: "order" as const, order })),
    match: fc
      .record({ gazette: fc.constantFrom("ten", "twelve"), almanac: fc.constantFrom("ten", "two", "twelve") })
      .map((pairs) => ({ kind: "match" as const, pairs: { ...pairs, herald: "ten" } })),
  })
  .chain((all) => fc.subarray(Object.entries(all)))
  .map((some) => new Map<string, unknown>(some));

describe("whatever is answered and changed", () => {
  it("keeps every mark between nothing and its maximum", () => {
    fc.assert(
      fc.property(someAnswers, fc.array(someChange, { maxLength: 6 }), (answers, changes) => {
        const { items, earned, max, percent, deducted } = mark({
          answers,
          adjustments: entries(...changes),
          submittedAt: DUE + 1,
          late: { kind: "deduct", percent: 30 },
        });
        for (const marked of [...items, { earned, max }]) {
          expect(marked.earned).toBeGreaterThanOrEqual(0);
          expect(marked.earned).toBeLessThanOrEqual(marked.max);
        }
        expect(percent ?? 0).toBeGreaterThanOrEqual(0);
        expect(percent ?? 0).toBeLessThanOrEqual(100);
        expect(deducted).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("makes a void item the same for every answer", () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, someItem, fc.array(someChange), (some, others, item, changes) => {
        const adjustments = entries({ kind: "void", item, reason }, ...changes.filter(({ kind }) => kind !== "void"));
        expect(one(item, { answers: some, adjustments })).toEqual(one(item, { answers: others, adjustments }));
        expect(one(item, { answers: some, adjustments })).toMatchObject({ max: 0, state: "void" });
      }),
    );
  });

  it("brings back exactly what was, once a change is undone", () => {
    fc.assert(
      fc.property(someAnswers, fc.array(someChange, { maxLength: 4 }), someChange, (answers, before, change) => {
        const kept = entries(...before);
        const undone = { ...entries(...before, change).slice(-1)[0], undoneAt: DUE + 99 } as AdjustmentEntry;
        expect(mark({ answers, adjustments: [...kept, undone] })).toEqual(mark({ answers, adjustments: kept }));
      }),
    );
  });

  it("never takes a mark from anybody by accepting one answer more", () => {
    const accepting = someChange.filter(({ kind }) => kind === "accept");
    fc.assert(
      fc.property(someAnswers, fc.array(accepting), accepting, (answers, before, change) => {
        expect(mark({ answers, adjustments: entries(...before, change) }).earned).toBeGreaterThanOrEqual(
          mark({ answers, adjustments: entries(...before) }).earned,
        );
      }),
    );
  });
});

describe("which of several attempts counts", () => {
  const tries = [40, 90, 90, 70].map((percent, i) => ({
    number: i + 1,
    submittedAt: DUE + i,
    mark: { percent, setBy: null as string | null },
  }));
  const running = { number: 5, submittedAt: null, mark: null };

  it.each([
    ["best", 2],
    ["last", 4],
    ["first", 1],
    [null, 4],
  ] as const)("%s", (counts, number) => {
    expect(chooseAttempt([running, ...tries], counts)?.number).toBe(number);
  });

  it("is the one whose result a teacher set", () => {
    const set = tries.map((one) => (one.number === 1 ? { ...one, mark: { percent: 10, setBy: "a1" } } : one));
    expect(chooseAttempt(set, "best")?.number).toBe(1);
  });

  it("is none where nothing was handed in", () => {
    expect(chooseAttempt([running], "best")).toBeNull();
  });
});
