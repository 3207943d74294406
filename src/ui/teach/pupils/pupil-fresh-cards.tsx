"use client";

import { plural } from "../../../course/plural";
import { forgetCards } from "./pupil-card-store";
import { usePupilCards } from "./use-pupil-cards";

/** Says that this tab still knows some secrets, and what to do with them. */
export function PupilFreshCards({ id }: { readonly id: string }) {
  const cards = usePupilCards(id);
  if (!cards || cards.length === 0) return null;
  return (
    <section aria-labelledby="fresh" className="school-card">
      <h2 id="fresh">{cards.length === 1 ? "A new secret" : `${cards.length} new secrets`}</h2>
      <p>
        Print the login cards or note the secrets now. The server keeps no secret that it could show again; this tab
        forgets them when you close it. If one is lost, make a new one.
      </p>
      <details className="class-more">
        <summary>Show them here</summary>
        <table className="school-table pupil-secrets">
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Secret</th>
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <tr key={card.id}>
                <td>
                  <bdi>{card.name}</bdi>
                </td>
                <td className="pupil-secret">{card.secret}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="class-ways">
        <a className="button" href={`/teach/classes/${id}/pupils/cards`}>
          Print {plural(cards.length, "login card")}
        </a>
        <button className="button-quiet" onClick={() => forgetCards(id)} type="button">
          Forget them
        </button>
      </p>
    </section>
  );
}
