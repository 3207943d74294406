import { type CompleteAttempt, describeTest, type TestStatistics } from "./describe-test";
import { describeItem, type ItemStatistics, type Observation, weigh } from "./item-statistics";
import { sum } from "./moments";
import { countMark, type ResponseTable, type Unanswered } from "./response-table";

export interface ResponseStatistics {
  readonly test: TestStatistics;
  /** In the order of the table. */
  readonly items: readonly ItemStatistics[];
  /** Pooled over their variants, in the order in which they first occur; empty where no families are given. */
  readonly families: readonly ItemStatistics[];
}

/** Columns that are looked at as one: an item by itself, or the variants of a family. */
interface Group {
  readonly id: string;
  readonly columns: readonly number[];
}

/** What one attempt earned on a group, of how much. */
interface Earned {
  readonly attempt: number;
  readonly mark: number;
  readonly max: number;
  readonly total: number;
}

const present = <T>(values: readonly (T | null)[]): readonly T[] => values.filter((value) => value !== null);

function observe(table: ResponseTable, unanswered: Unanswered): readonly (readonly (Observation | null)[])[] {
  return table.attempts.map((responses, attempt) => {
    const marks = table.items.map((_, i) => countMark(responses[i], unanswered));
    const total = sum(marks.map((mark) => mark ?? 0));
    return table.items.map(({ max }, i) => {
      const [mark, response] = [marks[i] ?? null, responses[i]];
      const option = typeof response === "object" ? response.option : null;
      return mark === null ? null : { attempt, mark, max, total, option };
    });
  });
}

function groupByFamily(table: ResponseTable, familyOf: ReadonlyMap<string, string>): readonly Group[] {
  const families = new Map<string, number[]>();
  table.items.forEach(({ id }, column) => {
    const family = familyOf.get(id) ?? id;
    families.set(family, [...(families.get(family) ?? []), column]);
  });
  return [...families].map(([id, columns]) => ({ id, columns }));
}

/**
 * Classical item analysis, as in Moodle's quiz statistics, with n - 1 in all variances; x is an item's mark, T an attempt's
 * total, o = T - x.
 *
 * `unanswered` says how an empty answer counts (see `Unanswered`); "zero" is the rule. `familyOf` names the family of a variant by the variant's id; a
 * variant without an entry is a family of its own. Families get statistics of their own, and then the test's are taken over families, one mark for each,
 * so that attempts with different variants can be compared.
 */
export function analyseResponses(
  table: ResponseTable,
  { unanswered = "zero", familyOf }: { unanswered?: Unanswered; familyOf?: ReadonlyMap<string, string> } = {},
): ResponseStatistics {
  const observed = observe(table, unanswered);

  const earn = ({ columns }: Group): readonly (Earned | null)[] =>
    observed.map((row, attempt) => {
      const [one, ...more] = present(columns.map((column) => row[column] ?? null));
      if (one === undefined) return null;
      const all = [one, ...more];
      return { attempt, total: one.total, mark: sum(all.map(({ mark }) => mark)), max: sum(all.map(({ max }) => max)) };
    });

  const describe = (groups: readonly Group[]): readonly ItemStatistics[] => {
    const weights = weigh(groups.map((group) => present(earn(group))));
    return groups.map(({ id, columns }, i) =>
      describeItem(
        id,
        columns.flatMap((column) => table.items[column] ?? []),
        observed.flatMap((row) => present(columns.map((column) => row[column] ?? null))),
        {
          effectiveWeight: weights[i] ?? null,
          unanswered: table.attempts.filter((row) => columns.some((column) => row[column] === "unanswered")).length,
        },
      ),
    );
  };

  const columns = table.items.map(({ id }, column) => ({ id, columns: [column] }));
  const families = familyOf === undefined ? [] : groupByFamily(table, familyOf);
  const compared = familyOf === undefined ? columns : families;
  return {
    test: describeTest(table.attempts.length, compared.length, completeAttempts(compared.map(earn), observed.length)),
    items: describe(columns),
    families: describe(families),
  };
}

/** The attempts that have a mark in every group; `earned[group][attempt]`. */
function completeAttempts(
  earned: readonly (readonly (Earned | null)[])[],
  attempts: number,
): readonly CompleteAttempt[] {
  return Array.from({ length: attempts }, (_, attempt) => earned.map((group) => group[attempt] ?? null)).flatMap(
    (row) => {
      const found = present(row);
      return found.length === 0 || found.length < row.length
        ? []
        : [{ marks: found.map(({ mark }) => mark), max: sum(found.map(({ max }) => max)) }];
    },
  );
}
