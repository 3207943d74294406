import type { Adjustment, AdjustmentEntry } from "../../../classroom/marks/adjustment";
import { tellAdjustment } from "../../../classroom/marks/tell-adjustment";
import { tellTime } from "../../../classroom/zoned-time";
import type { Item } from "../../../quiz/item";
import { MarksUndo } from "./marks-undo";

interface MarksChangesProps {
  readonly adjustments: readonly (AdjustmentEntry & { readonly byName?: string })[];
  readonly path: string;
  readonly timeZone: string;
  /** Those that were asked, by their id. */
  readonly items: ReadonlyMap<string, Item>;
  /** Of the pupils whom a change is about, by their own ids and those of their attempts. */
  readonly names?: ReadonlyMap<string, string>;
}

interface ToldProps {
  readonly change: Adjustment;
  readonly item: Item | undefined;
  readonly name: string | undefined;
}

function Told({ change, item, name }: ToldProps) {
  return (
    <p>
      <strong>{tellAdjustment(change, item)}</strong>
      {name !== undefined && (
        <>
          {" "}
          for <bdi>{name}</bdi>
        </>
      )}
      {item && <span> {item.stem}</span>}
      {"reason" in change && <q>{change.reason}</q>}
    </p>
  );
}

/** Whom a change is about; null where it is about all. */
const subjectOf = (change: Adjustment): string | null =>
  "pupil" in change ? change.pupil : "attempt" in change ? change.attempt : null;

/** Everything that teachers changed about marks here, the newest first, each to be undone. */
export function MarksChanges({ adjustments, path, timeZone, items, names }: MarksChangesProps) {
  if (adjustments.length === 0) return null;
  return (
    <section aria-labelledby="marks-changes" className="marks-changes">
      <h2 id="marks-changes">Changes to marks</h2>
      <ol reversed>
        {adjustments.toReversed().map(({ id, change, createdAt, undoneAt, byName }) => (
          <li data-undone={undoneAt !== null} key={id}>
            <Told
              change={change}
              item={"item" in change ? items.get(change.item) : undefined}
              name={names?.get(subjectOf(change) ?? "")}
            />
            <p className="field-hint">
              {tellTime(createdAt, timeZone)}
              {byName && `, ${byName}`}
              {undoneAt !== null && `. Undone ${tellTime(undoneAt, timeZone)}.`}
            </p>
            {undoneAt === null && <MarksUndo path={`/api${path}/adjustments/${encodeURIComponent(id)}`} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
