import type { Course } from "../../course/course";
import type { FactBase } from "../../course/fact-base";
import type { Item, ItemKind } from "../../quiz/item";
import { DIFFICULTIES, familyName, KIND_NAMES, KINDS, SKILL_NAMES } from "./item-names";

/** By filter, each value with the number of items that it would show alone. */
type Counts = Readonly<
  Record<"family" | "kind" | "skill" | "lesson" | "difficulty" | "differs", ReadonlyMap<string, number>>
>;

interface BankFilterFormProps {
  readonly facts: FactBase;
  readonly fields: Readonly<Record<string, string>>;
  readonly counts: Counts;
  readonly seed: string;
  readonly items: readonly Item[];
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

const nameKind = (kind: string): string => KIND_NAMES[kind as ItemKind] ?? kind;

/** What each list offers, in the order in which it is read. */
function listChoices({ lessons }: Course, counts: Counts): Readonly<Record<keyof Counts, readonly Choice[]>> {
  return {
    kind: KINDS.map((kind) => ({ value: kind, text: nameKind(kind) })),
    skill: Object.entries(SKILL_NAMES).map(([value, name]) => ({ value, text: `${value}: ${name}` })),
    lesson: [
      ...lessons.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })),
      { value: "none", text: "no lesson" },
    ],
    difficulty: DIFFICULTIES.map((value) => ({ value, text: value })),
    differs: [
      { value: "yes", text: "reports differ" },
      { value: "no", text: "reports agree" },
    ],
    family: [...counts.family.keys()].map((value) => ({ value, text: familyName(value) })),
  };
}

const LABELS: Readonly<Record<keyof Counts, string>> = {
  kind: "Kind",
  skill: "Skill",
  lesson: "Lesson",
  difficulty: "Difficulty",
  differs: "Do reports differ?",
  family: "Family",
};

/** A native form: what it sends is the address of the page that it asks for. */
export function BankFilterForm({ facts, fields, counts, seed, items }: BankFilterFormProps) {
  const { course } = facts;
  const choices = listChoices(course, counts);
  const asked = [...new Set(items.flatMap(({ asks }) => asks))].sort();
  return (
    <form action={`/${course.id}/bank`} className="bank-filter" method="get">
      {(Object.keys(LABELS) as readonly (keyof Counts)[]).map((name) => (
        <label key={name}>
          {LABELS[name]}
          <select className="select" defaultValue={fields[name]} name={name}>
            <option value="">All</option>
            {choices[name]
              .filter(({ value }) => counts[name].has(value) || value === fields[name])
              .map(({ value, text }) => (
                <option key={value} value={value}>
                  {text} ({counts[name].get(value) ?? 0})
                </option>
              ))}
          </select>
        </label>
      ))}
      <label>
        Words in the question
        <input className="bank-field" defaultValue={fields["words"]} maxLength={200} name="words" type="search" />
      </label>
      <label>
        Claim that it asks or tells
        <input
          autoCapitalize="off"
          autoComplete="off"
          className="bank-field"
          defaultValue={fields["claim"]}
          list="bank-claims"
          maxLength={200}
          name="claim"
          spellCheck={false}
        />
      </label>
      <datalist id="bank-claims">
        {asked.map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
      <label>
        Seed of the bank
        <input
          autoCapitalize="off"
          autoComplete="off"
          className="bank-field"
          defaultValue={seed}
          maxLength={40}
          name="seed"
          pattern="[A-Za-z0-9\-]+"
          spellCheck={false}
          title="Letters, digits and hyphens"
        />
      </label>
      <label className="bank-tick">
        <input defaultChecked={fields["open"] !== ""} name="open" type="checkbox" value="1" /> Proofs open
      </label>
      <p className="bank-buttons">
        <button className="button" type="submit">
          Show
        </button>
        <a className="button-quiet" href={`/${course.id}/bank`}>
          Clear
        </a>
      </p>
    </form>
  );
}
