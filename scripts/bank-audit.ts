import type { FactBase } from "../src/course/fact-base";
import { auditBank } from "../src/quiz/bank/audit-bank";
import { CLEAN_ITEMS, proveRules } from "../src/quiz/flaws/proof/prove-rules";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const points = (share: number): string => `${share >= 0 ? "+" : ""}${(100 * share).toFixed(1)}`;

/** Prints what the rules find in the course's items and in the items of their own proof, and how far test-wise guessers get. */
export function printAudit(facts: FactBase, seeds: number): void {
  const audit = auditBank(facts, seeds);
  const proofs = proveRules();
  console.log(
    `${facts.course.title}: ${audit.items} items of ${seeds} seeds, ${audit.flawed} with a flaw. Proof of the rules: ${CLEAN_ITEMS.length} clean items.`,
  );
  const rows = audit.rules.map(({ rule, checked, flagged, leftOut }) => {
    const proof = proofs.find((one) => one.rule.id === rule);
    const caught = `${proof?.caught ?? 0} of ${proof?.made ?? 0}`;
    return [
      rule,
      {
        checked,
        flagged: flagged.length,
        "left out": leftOut,
        "injections caught": caught,
        "false alarms": proof?.falseAlarms.length ?? 0,
      },
    ];
  });
  console.log("\nRules");
  console.table(Object.fromEntries(rows));
  for (const { rule, flagged } of audit.rules) for (const line of flagged.slice(0, 5)) console.log(`${rule}: ${line}`);
  console.log("\nGuessers who never read the reports, against chance (at most +3 points)");
  console.table(
    Object.fromEntries(
      audit.guessers.map(({ guesser, items, score, chance }) => [
        guesser,
        { items, score: percent(score), chance: percent(chance), difference: points(score - chance) },
      ]),
    ),
  );
  const { share, chance } = audit.longestKey;
  console.log(
    `The key is the longest option in ${percent(share)} of the items, by chance in ${percent(chance)} (within 3 points).`,
  );
  console.log("\nPositions of the key (p above .01)");
  console.table(
    Object.fromEntries(
      audit.positions.map(({ options, counts, chiSquare, p }) => [
        `${options} options`,
        { counts: counts.join(" "), "chi-square": chiSquare.toFixed(2), p: p.toFixed(3) },
      ]),
    ),
  );
}
