import type { MarkedItem } from "../../../classroom/marks/mark-attempt";
import { Icon } from "../../kit/icon";

/** How a question was answered, in words and as a sign. */
export const STATES = {
  right: { says: "right", icon: "right" },
  partly: { says: "partly right", icon: "partly" },
  wrong: { says: "wrong", icon: "wrong" },
  unanswered: { says: "no answer", icon: "missed" },
  void: { says: "void: counts for nobody", icon: "missed" },
} as const satisfies Record<MarkedItem["state"], unknown>;

/** Where a question stands on the page, by its place in the attempt from 1. */
export const questionId = (n: number): string => `question-${n}`;

/** All questions of an attempt in a row, each with how it went, and the way to it. */
export function MarksJumps({ states }: { readonly states: readonly MarkedItem["state"][] }) {
  return (
    <nav aria-label="Questions" className="marks-jumps">
      <ol>
        {states.map((state, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place here, and the list never changes.
          <li key={i}>
            <a
              aria-label={`Question ${i + 1}, ${STATES[state].says}`}
              data-state={state}
              href={`#${questionId(i + 1)}`}
            >
              {i + 1}
              <Icon name={STATES[state].icon} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
