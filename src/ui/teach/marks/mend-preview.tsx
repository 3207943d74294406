import type { Comparison, Move } from "../../../classroom/marks/compare-marks";
import { showPercent } from "../../../classroom/marks/show-percent";
import { plural } from "../../../course/plural";

const show = (percent: number | null): string => (percent === null ? "no mark" : `${showPercent(percent)} %`);

function Moves({ title, moves }: { readonly title: string; readonly moves: readonly Move[] }) {
  if (moves.length === 0) return null;
  return (
    <>
      <h3>
        {title}: {plural(moves.length, "pupil")}
      </h3>
      <ul className="mend-moves">
        {moves.map(({ pupilId, name, before, after }) => (
          <li key={pupilId}>
            <bdi>{name}</bdi>
            <span>
              {show(before)} to {show(after)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a change would do; `reads` is the answer that is accepted, as it was read. */
export type MendPreviewed = Comparison & { readonly reads: string | null };

/** Who would go up, who down, and by how much. */
export function MendPreview({ up, down, same, running, reads }: MendPreviewed) {
  return (
    <section aria-label="What would change" className="mend-preview">
      {reads !== null && (
        <p>
          Accepted as right: <strong>{reads}</strong>. It holds too for whoever answers so later.
        </p>
      )}
      <Moves moves={up} title="Up" />
      <Moves moves={down} title="Down" />
      <p>
        {up.length + down.length === 0
          ? "Nobody's result would change."
          : same > 0 && `${plural(same, "result")} would stay what ${same === 1 ? "it is" : "they are"}.`}{" "}
        {running > 0 && `${plural(running, "pupil")} still at work would be marked by it later.`}
      </p>
    </section>
  );
}
