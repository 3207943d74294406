import { plural } from "../../course/plural";
import type { SkillReading } from "../../scenario/debrief";
import { type ReadingSkill, VERDICTS, type Verdict } from "../../scenario/story-option";

const SKILL_WORDS: Readonly<Record<ReadingSkill, { readonly name: string; readonly asks: string }>> = {
  sourcing: { name: "Sourcing", asks: "Who says it, and how do they know?" },
  corroboration: { name: "Corroboration", asks: "Who else says it, independently?" },
  uncertainty: { name: "Stated uncertainty", asks: "Do you say what is not known?" },
};

/** What one choice, and several, are counted as. */
const COUNTED: Readonly<Record<Verdict, readonly [one: string, several: string]>> = {
  held: ["says no more than the documents carry", "say no more than the documents carry"],
  open: ["can be defended, at a price", "can be defended, at a price"],
  stretched: ["says more than the documents carry", "say more than the documents carry"],
};

/** What the learner's choices say about each skill: how many held, and which did not. */
export function DebriefSkills({ skills }: { skills: readonly SkillReading[] }) {
  const met = skills.filter(({ readings }) => readings.length > 0);
  if (met.length === 0) return null;
  return (
    <section aria-labelledby="skills" className="debrief-part">
      <h3 id="skills">What your choices say</h3>
      <div className="skill-sheets">
        {met.map(({ skill, readings }) => (
          <section className="skill-sheet" key={skill}>
            <h4>{SKILL_WORDS[skill].name}</h4>
            <p className="skill-asks">{SKILL_WORDS[skill].asks}</p>
            <p aria-hidden="true" className="skill-row">
              {readings.map(({ decided, reads }) => (
                <span data-verdict={reads.verdict} key={decided.asks.id} />
              ))}
            </p>
            <ul>
              {VERDICTS.map((verdict) => {
                const count = readings.filter(({ reads }) => reads.verdict === verdict).length;
                return (
                  count > 0 && (
                    <li key={verdict}>
                      {plural(count, "choice")} {COUNTED[verdict][count === 1 ? 0 : 1]}
                    </li>
                  )
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
