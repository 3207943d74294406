import { insertAssignment } from "./assignments";
import type { NewAttempt } from "./attempts";
import type { Store } from "./store";
import { testAssignment } from "./test-class";
import { TEST_TIME } from "./test-stores";

/** What tests of attempts begin with, in the class c1 of `insertTestClass`: ids, assignments, and attempts of Anna's that can be begun. */
export function attemptMaker(getStore: () => Store) {
  let counter = 0;
  const newId = (): string => `id-${++counter}`;
  return {
    newId,
    beginOf: (assignmentId: string, more: Partial<NewAttempt> = {}): NewAttempt => ({
      id: newId(),
      assignmentId,
      classId: "c1",
      pupilId: "c1 Anna",
      number: 1,
      revision: 1,
      at: TEST_TIME,
      form: null,
      ...more,
    }),
    newAssignment: async (): Promise<string> => {
      const id = newId();
      await insertAssignment(getStore().db, testAssignment({ id, classId: "c1" }));
      return id;
    },
  };
}
