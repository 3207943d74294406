import { type Bank, generateBank } from "../../quiz/bank/generate-bank";
import { findStopItem, STANDING_SEED } from "../../quiz/forms/find-stop-item";
import type { Draft } from "../draft";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { LessonElement } from "./lesson-file";

/** Components that ask a claim for a role out of the bank. */
const ASKING = ["Stop", "Again"];

/**
 * The bank must be able to ask what a lesson stops for: the page would not be built. Says nothing while the facts have problems, since no bank can be made of
 * them, nor of claims and roles that there are not, which have problems of their own.
 */
export function checkStops({ authored, facts }: Draft, known: readonly Problem[]): Problem[] {
  const stops = authored.lessons.flatMap(({ elements }) => elements.filter(({ name }) => ASKING.includes(name)));
  const tellings = new Set([...authored.lessons, ...authored.scenarios].map(({ file }) => file));
  if (stops.length === 0 || facts === null || known.some(({ file }) => !tellings.has(file))) return [];
  const bank = generateBank(facts, STANDING_SEED);
  return stops.flatMap((stop) => checkStop(bank, stop));
}

function checkStop(bank: Bank, { name, attributes, spot }: LessonElement): Problem[] {
  const [claim, role] = [attributes.get("claim")?.[0], attributes.get("role")?.[0]];
  const predicate = bank.facts.claims.get(claim ?? "")?.predicate;
  const asked = Object.keys(bank.facts.predicates.get(predicate ?? "")?.ask ?? {});
  if (claim === undefined || role === undefined || !asked.includes(role)) return [];
  const found = findStopItem(bank, claim, role);
  if (found.ok) return [];
  const others = asked.filter((other) => findStopItem(bank, claim, other).ok);
  return [
    problemAt(
      spot,
      `<${name}> has no question: the bank cannot ask "${claim}" for its role "${role}" (${found.reasons.join(", ") || "no family takes it"})`,
      others.length > 0
        ? `ask for ${others.map((other) => `"${other}"`).join(" or ")}`
        : "ask of another claim; npm run bank says what cannot be asked, and why",
    ),
  ];
}
