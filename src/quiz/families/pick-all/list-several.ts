import type { Account, Arguments, Claim, Value } from "../../../course/course";
import type { FactBase } from "../../../course/fact-base";
import { rolesKey } from "../../../course/grounds";
import type { Ask, Predicate } from "../../../course/predicate";
import { fillTemplate, listSlots } from "../../../course/render";
import { valueKey } from "../../../course/value";

/** One right answer, and the account of the claim that gives it. */
export interface Answer {
  readonly value: Value;
  readonly claim: Claim;
  readonly account: Account;
}

/** A question to which the reports give several answers, those on which they differ among them. */
export interface SeveralQuestion {
  readonly predicate: Predicate;
  readonly role: string;
  readonly ask: Ask;
  /** What the stem names, by role; all other roles where it names none. */
  readonly given: Arguments;
  readonly stem: string;
  readonly answers: readonly Answer[];
}

/** Every question that has a wording for several answers and gets at least two over all accounts, each answer with the first claim that gives it. */
export function listSeveral(facts: FactBase): readonly SeveralQuestion[] {
  return facts.course.predicates.flatMap((predicate) =>
    Object.entries(predicate.ask).flatMap(([role, ask]) => {
      const template = ask.several;
      if (!template) return [];
      const named = listSlots(template);
      const slots = named.length > 0 ? named : Object.keys(predicate.roles).filter((other) => other !== role);
      const groups = new Map<string, SeveralQuestion>();
      for (const { claim, account, args } of facts.told.get(predicate.id) ?? []) {
        const key = rolesKey(args, slots);
        const value = args[role];
        const stem = fillTemplate(facts, template, args);
        if (key === null || value === undefined || stem === null) continue;
        const given = Object.fromEntries(Object.entries(args).filter(([other]) => slots.includes(other)));
        const group = groups.get(key) ?? { predicate, role, ask, given, stem, answers: [] };
        const known = group.answers.some((answer) => valueKey(answer.value) === valueKey(value));
        groups.set(key, known ? group : { ...group, answers: [...group.answers, { value, claim, account }] });
      }
      return [...groups.values()].filter(({ answers }) => answers.length > 1);
    }),
  );
}
