import type { Course } from "../../course/course";
import type { Item } from "../../quiz/item";
import { DIFFICULTIES, familyName, SKILL_NAMES } from "./item-names";

interface Axis {
  readonly value: string;
  readonly text: string;
}

interface CountTableProps {
  readonly caption: string;
  readonly rows: readonly Axis[];
  readonly columns: readonly Axis[];
  readonly items: readonly Item[];
  readonly holds: (item: Item, row: string, column: string) => boolean;
  readonly inRow: (item: Item, row: string) => boolean;
}

function CountTable({ caption, rows, columns, items, holds, inRow }: CountTableProps) {
  const count = (test: (item: Item) => boolean): number => items.filter(test).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section aria-label={caption} className="bank-table" tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ value, text }) => (
              <th key={value} scope="col">
                {text}
              </th>
            ))}
            <th scope="col">all</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th scope="row">{row.text}</th>
              {columns.map((column) => (
                <td key={column.value}>{count((item) => holds(item, row.value, column.value)) || "–"}</td>
              ))}
              <td>{count((item) => inRow(item, row.value))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many items the whole bank has: by family and difficulty, by skill and lesson. */
export function BankSummary({ course, items }: { course: Course; items: readonly Item[] }) {
  const families = [...new Set(items.map(({ family }) => family))];
  const skills = Object.keys(SKILL_NAMES).filter((skill) => items.some((item) => item.skill === skill));
  const lessons = course.lessons.map(({ id, number }) => ({ value: id, text: String(number) }));
  return (
    <details className="bank-summary">
      <summary>How many there are of each</summary>
      <CountTable
        caption="Items by skill and lesson. An item counts in each lesson that may ask it."
        columns={[...lessons, { value: "", text: "none" }]}
        holds={(item, skill, lesson) =>
          item.skill === skill && (lesson === "" ? item.lessons.length === 0 : item.lessons.includes(lesson))
        }
        inRow={(item, skill) => item.skill === skill}
        items={items}
        rows={skills.map((value) => ({ value, text: value }))}
      />
      <CountTable
        caption="Items by family and difficulty"
        columns={DIFFICULTIES.map((value) => ({ value, text: value }))}
        holds={(item, family, difficulty) => item.family === family && item.difficulty === difficulty}
        inRow={(item, family) => item.family === family}
        items={items}
        rows={families.map((value) => ({ value, text: familyName(value) }))}
      />
    </details>
  );
}
