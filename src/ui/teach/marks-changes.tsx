import type { AdjustmentEntry } from "../../classroom/adjustment";
import { tellAdjustment } from "../../classroom/tell-adjustment";
import { tellTime } from "../../classroom/zoned-time";
import { MarksUndo } from "./marks-undo";

interface MarksChangesProps {
  readonly adjustments: readonly (AdjustmentEntry & { readonly byName?: string })[];
  readonly path: string;
  readonly timeZone: string;
  /** What an item asks, by its id. */
  readonly stems?: ReadonlyMap<string, string>;
}

/** Everything that teachers changed about marks here, the newest first, each to be undone. */
export function MarksChanges({ adjustments, path, timeZone, stems }: MarksChangesProps) {
  if (adjustments.length === 0) return null;
  return (
    <section aria-labelledby="marks-changes" className="marks-changes">
      <h2 id="marks-changes">Changes to marks</h2>
      <ol reversed>
        {adjustments.toReversed().map(({ id, change, createdAt, undoneAt, byName }) => (
          <li data-undone={undoneAt !== null} key={id}>
            <p>
              <strong>{tellAdjustment(change)}</strong>
              {"item" in change && stems?.has(change.item) && <span> {stems.get(change.item)}</span>}
              {"reason" in change && <q>{change.reason}</q>}
            </p>
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
