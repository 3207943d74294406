import type { RosterPreview } from "../../../classroom/people/check-roster";
import { plural } from "../../../course/plural";

/** What would become of each line of a list. */
export function PupilPreview({ entries, problems }: RosterPreview) {
  return (
    <>
      <p className={problems === 0 ? "pupil-well" : "pupil-ill"}>
        {problems === 0
          ? `${plural(entries.length, "pupil")} can be added. Nobody is yet.`
          : `${problems} of ${plural(entries.length, "line")} cannot be taken. Mend them above, then look again; nobody is added before all are right.`}
      </p>
      <div className="school-scroll pupil-preview">
        <table className="school-table">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Name</th>
              <th scope="col">What becomes of it</th>
            </tr>
          </thead>
          <tbody>
            {[...entries]
              .sort((a, b) => Number(a.problem === null) - Number(b.problem === null))
              .map(({ line, name, extraPercent, problem }) => (
                <tr data-wrong={problem !== null} key={line}>
                  <td>{line}</td>
                  <td>
                    <bdi>{name || "–"}</bdi>
                  </td>
                  <td>{problem ?? `new${extraPercent > 0 ? `, with ${extraPercent} % extra time` : ""}`}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
