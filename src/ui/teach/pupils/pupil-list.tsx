"use client";

import { useRef, useState } from "react";
import type { PupilCard } from "../../../classroom/people/pupil-card";
import type { PupilRow } from "../../../classroom/people/pupil-row";
import { plural } from "../../../course/plural";
import { JsonForm } from "../../kit/json-form";
import { WhileAtWork } from "../class/class-archive";
import { keepCards } from "./pupil-card-store";
import { PupilDialog } from "./pupil-dialog";

export interface PupilListProps {
  readonly id: string;
  readonly pupils: readonly PupilRow[];
  /** Where else the teacher may move somebody. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** What is out of the ordinary about a pupil. */
function PupilNotes({ extraPercent, waitsUntil, removed }: PupilRow) {
  return (
    <>
      {extraPercent > 0 && <span className="badge badge-quiet">+{extraPercent} % time</span>}
      {waitsUntil !== null && removed === null && <span className="badge">too many wrong secrets</span>}
    </>
  );
}

/** The pupils of a class: each can be changed, some together be given new secrets. */
export function PupilList({ id, pupils, others }: PupilListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<PupilRow | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const here = pupils.filter(({ removed }) => removed === null);
  const gone = pupils.filter(({ removed }) => removed !== null);
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, ...ids] : [...chosen].filter((one) => !ids.includes(one))));
  const show = (pupil: PupilRow) => {
    setOpen(pupil);
    dialog.current?.showModal();
  };
  const reset = (body: unknown) => {
    keepCards(id, (body as { readonly cards: readonly PupilCard[] }).cards);
    window.location.reload();
  };
  const changeButton = (pupil: PupilRow) => (
    <button aria-label={`Change ${pupil.name}`} className="pupil-change" onClick={() => show(pupil)} type="button">
      Change
    </button>
  );

  return (
    <>
      {here.length > 0 && (
        <table className="school-table pupil-table">
          <thead>
            <tr>
              <WhileAtWork>
                <td>
                  <input
                    aria-label="Choose all"
                    checked={here.every((pupil) => chosen.has(pupil.id))}
                    onChange={(event) =>
                      choose(
                        here.map((one) => one.id),
                        event.currentTarget.checked,
                      )
                    }
                    type="checkbox"
                  />
                </td>
              </WhileAtWork>
              <th scope="col">Pupil</th>
              <th scope="col">Attempts</th>
              <th className="pupil-since" scope="col">
                In the class since
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {here.map((pupil) => (
              <tr key={pupil.id}>
                <WhileAtWork>
                  <td>
                    <input
                      aria-label={`Choose ${pupil.name}`}
                      checked={chosen.has(pupil.id)}
                      onChange={(event) => choose([pupil.id], event.currentTarget.checked)}
                      type="checkbox"
                    />
                  </td>
                </WhileAtWork>
                <th scope="row">
                  <bdi>{pupil.name}</bdi> <PupilNotes {...pupil} />
                </th>
                <td>{pupil.attempts}</td>
                <td className="pupil-since">{pupil.added}</td>
                <td>{changeButton(pupil)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {chosen.size > 0 && (
        <div className="school-card pupil-chosen">
          <p>
            New secrets for {plural(chosen.size, "pupil")}: the old ones stop working at once, and whoever is signed in
            by them is signed out. Answers that were saved stay saved.
          </p>
          <JsonForm
            action={`/api/classes/${id}/pupils/secrets`}
            also={{ pupils: [...chosen] }}
            onDone={reset}
            send={`Make ${plural(chosen.size, "new secret")}`}
          />
        </div>
      )}
      {gone.length > 0 && (
        <details className="class-more">
          <summary>{plural(gone.length, "pupil")} removed from the class</summary>
          <table className="school-table pupil-table">
            <tbody>
              {gone.map((pupil) => (
                <tr key={pupil.id}>
                  <th scope="row">
                    <bdi>{pupil.name}</bdi>
                  </th>
                  <td>removed {pupil.removed}</td>
                  <td>{changeButton(pupil)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <PupilDialog id={id} onReset={reset} others={others} pupil={open} ref={dialog} />
    </>
  );
}
