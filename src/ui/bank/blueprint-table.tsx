import { PRACTISED } from "../../quiz/forms/blueprint";
import { TABLE_COLUMNS } from "../../quiz/forms/blueprint-table";
import { KIND_NAMES, KINDS, SKILL_NAMES } from "./item-names";

interface BlueprintTableProps {
  /** Counts as typed, by cell ("actor-hard"). */
  readonly counts: Readonly<Record<string, string | undefined>>;
  /** Stands before the cell's name in the name of its field. */
  readonly prefix?: string;
}

/** A table of specifications to be filled in: skills by difficulty. */
export function BlueprintTable({ counts, prefix = "" }: BlueprintTableProps) {
  return (
    <table className="blueprint-table">
      <caption>How many of each, at most 60 together. An empty cell asks for nothing.</caption>
      <thead>
        <tr>
          <td />
          {TABLE_COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PRACTISED.map((skill) => (
          <tr key={skill}>
            <th scope="row">
              {skill} <small>{SKILL_NAMES[skill]}</small>
            </th>
            {TABLE_COLUMNS.map((column) => (
              <td key={column}>
                <input
                  aria-label={`${skill}, ${column}`}
                  autoComplete="off"
                  className="bank-field"
                  defaultValue={counts[`${skill}-${column}`]}
                  inputMode="numeric"
                  maxLength={3}
                  name={`${prefix}${skill}-${column}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which kinds of question may be used. */
export function KindBoxes({ name, kinds }: { readonly name: string; readonly kinds: readonly string[] }) {
  return (
    <fieldset className="form-kinds">
      <legend>Kinds of question; all where none is ticked</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input data-type="list" defaultChecked={kinds.includes(kind)} name={name} type="checkbox" value={kind} />{" "}
          {KIND_NAMES[kind]}
        </label>
      ))}
    </fieldset>
  );
}
