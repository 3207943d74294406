import type { Difference } from "../../course/course";
import type { AuthoredDifference } from "../schemas/schema-facts";

/** How to ask about a matter on which the reports differ, in the shape of the course; null where nobody wrote it. */
export function compileDifference(written: AuthoredDifference | undefined): Difference | null {
  if (written === undefined) return null;
  const { question, says, settled } = written;
  return {
    question,
    says,
    settled: settled && { would: settled.by, why: settled.why, wouldNot: settled["not-by"] },
  };
}
