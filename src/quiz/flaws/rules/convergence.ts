import type { Option } from "../../item";
import type { FlawRule } from "../flaw-rule";
import { HALADYNA, SAQUET, TARRANT } from "../published";
import { partsOf } from "../words";

/** How many parts of the key must come back in wrong options before it looks like their centre (our own choice). */
const LEAST_SHARED = 2;

/** For each option how often its parts stand in the other options, all in all; and how many of them do. */
export function measureConvergence(
  texts: readonly string[],
): readonly { readonly sum: number; readonly shared: number }[] {
  const parts = texts.map(partsOf);
  return parts.map((own, i) => {
    const counts = [...own].map((part) => parts.filter((other, j) => j !== i && other.has(part)).length);
    return { sum: counts.reduce((sum, n) => sum + n, 0), shared: counts.filter((n) => n > 0).length };
  });
}

function findCentre(options: readonly Option[], key: string): string | null {
  const measured = measureConvergence(options.map(({ text }) => text));
  const own = measured[options.findIndex(({ id }) => id === key)];
  if (!own || own.shared < LEAST_SHARED) return null;
  const isCentre = measured.every((other) => other === own || other.sum < own.sum);
  return isCentre ? "the parts of the wrong options meet in the key" : null;
}

/** Authors make wrong options by changing one part of the right one; so the right one is where the parts meet. */
export const convergence: FlawRule = {
  id: "convergence",
  name: "convergence",
  kinds: ["choice"],
  source: `${TARRANT}; ${SAQUET}; ${HALADYNA}, guideline 28e`,
  flawed: {
    stem: "Which boat ran aground?",
    options: ["Red lamp boat", "Red salt barge", "Blue lamp boat", "Old salt boat"],
    key: 0,
  },
  clean: {
    stem: "Which boat ran aground?",
    options: ["Red lamp boat", "Red salt barge", "Blue salt boat", "Old salt boat"],
    key: 0,
  },
  inOptions: (_stem, options, [key = "", ...more]) => (more.length > 0 ? null : findCentre(options, key)),
  find: (item) => (item.kind === "choice" ? findCentre(item.options, item.key[0]) : null),
};
