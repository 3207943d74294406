import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { generateBank } from "../../quiz/bank/generate-bank";
import { assembleForm } from "../../quiz/forms/assemble-form";
import { VALLEY } from "../../quiz/test-valley";
import { countQuestions } from "./assignment-fields";
import { planQuiz } from "./plan-quiz";

const bank = generateBank(createFactBase(VALLEY), "plan");
const lessons = VALLEY.lessons.map(({ id }) => id);

describe("planQuiz", () => {
  it.each([1, 3, 6, 10])("fills %i questions of the whole course", (length) => {
    const plan = planQuiz(bank, { length, lessons: [], kinds: [] }, "s");
    if (!plan.ok) throw new Error(JSON.stringify(plan));
    expect(countQuestions(plan.blueprint)).toBe(length);
    expect(assembleForm(bank, plan.blueprint, "s").ok).toBe(true);
    expect(plan.blueprint.kinds).toBeUndefined();
  });

  it("asks from the lessons chosen, with the kinds chosen", () => {
    const plan = planQuiz(bank, { length: 4, lessons, kinds: ["choice"] }, "s");
    if (!plan.ok) throw new Error(JSON.stringify(plan));
    expect(plan.blueprint.kinds).toEqual(["choice"]);
    for (const { lesson } of plan.blueprint.cells) expect(lessons).toContain(lesson);
  });

  it("names the cell that is short, and how many there are", () => {
    const plan = planQuiz(bank, { length: 60, lessons: [], kinds: ["pin"] }, "s");
    if (plan.ok) throw new Error("sixty pins were found");
    expect(plan.short.supply).toBeLessThan(plan.short.need);
    expect(plan.most).toBeLessThan(60);
  });
});
