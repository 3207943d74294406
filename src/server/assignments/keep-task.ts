import type { AssignmentTask } from "../../classroom/assigning/assignment";
import type { AssignmentFields } from "../../classroom/assigning/assignment-fields";

/**
 * The task that is there, with the time, the attempts, the order and the scoring of the fields; null where these ask for something else. It is not looked for in the course: what has been assigned holds
 * there, also where the course has changed since.
 */
export function keepTask(there: AssignmentTask, fields: AssignmentFields): AssignmentTask | null {
  if (fields.kind !== there.kind) return null;
  switch (there.kind) {
    case "lesson":
      return fields.lesson === there.lesson ? there : null;
    case "scenario":
      return fields.scenario === there.scenario ? there : null;
    case "written":
      return fields.prompt === there.prompt ? there : null;
    case "quiz": {
      const { by, forms, shuffle, minutes, attempts, counts, orders } = fields.quiz;
      if (by !== "keep" || forms !== there.quiz.forms) return null;
      return { kind: "quiz", quiz: { ...there.quiz, shuffle, minutes, attempts: attempts ?? 1, counts, orders } };
    }
  }
}
