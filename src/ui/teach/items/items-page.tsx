import type { AnalysedItem } from "../../../classroom/analysis/analysed-item";
import type { NamedMix } from "../../../classroom/analysis/named-mix";
import type { AdjustmentEntry } from "../../../classroom/marks/adjustment";
import type { TestStatistics } from "../../../classroom/statistics/describe-test";
import type { ItemStatistics } from "../../../classroom/statistics/item-statistics";
import { LEAST_ATTEMPTS } from "../../../classroom/statistics/sample-size";
import type { FactBase } from "../../../course/fact-base";
import { plural } from "../../../course/plural";
import { familyName } from "../../bank/item-names";
import type { PicturesByView } from "../../map/view-pictures";
import { MarksChanges } from "../marks/marks-changes";
import { MarksScroll } from "../marks/marks-scroll";
import { MarksTabs } from "../marks/marks-tabs";
import { showInterval, showShare } from "../marks/marks-words";
import { ItemsEntry } from "./items-entry";
import { ItemsMap } from "./items-map";
import { ItemsMixes, listTold } from "./items-mixes";

interface ItemsPageProps {
  readonly taught: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly assignment: { readonly id: string; readonly title: string };
  readonly facts: FactBase;
  readonly maps: PicturesByView;
  readonly test: TestStatistics;
  readonly items: readonly AnalysedItem[];
  readonly families: readonly ItemStatistics[];
  readonly actors: readonly NamedMix[];
  readonly places: readonly NamedMix[];
  readonly adjustments: readonly AdjustmentEntry[];
}

const fixed = (value: number | null, digits = 0): string => (value === null ? "·" : value.toFixed(digits));

/** How the whole quiz measured, as far as so many attempts can tell. */
function Summary({ test }: { readonly test: TestStatistics }) {
  const { attempts, complete, sample, mean, max, sd, cic } = test;
  return (
    <p className="items-summary">
      {plural(attempts, "attempt")} that count
      {complete < attempts && `, of which ${complete} can be compared`}.{" "}
      {mean !== null && max !== null && sample !== "too-few" && (
        <>
          Mean {fixed(mean, 1)} of {fixed(max)} marks, standard deviation {fixed(sd, 1)}
          {cic !== null && `, internal consistency (alpha) ${fixed(cic)} %`}.{" "}
        </>
      )}
      {attempts < LEAST_ATTEMPTS
        ? `Under ${LEAST_ATTEMPTS} attempts nothing is said of how well a question tells pupils apart: it would be chance.`
        : sample !== "enough" && "So few attempts give hints, no more."}
    </p>
  );
}

function Families({ families }: { readonly families: readonly ItemStatistics[] }) {
  return (
    <details className="items-families">
      <summary>By kind of question, pooled over all variants</summary>
      <MarksScroll label="Kinds of question">
        <table className="school-table">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Attempts</th>
              <th scope="col">Earned on average</th>
              <th scope="col">Tells apart</th>
            </tr>
          </thead>
          <tbody>
            {families.map(({ id, attempts, facility, interval, discriminationIndex }) => (
              <tr key={id}>
                <th scope="row">{familyName(id)}</th>
                <td>{attempts}</td>
                <td>
                  {facility === null ? "·" : showShare(facility)}
                  {interval && ` (${showInterval({ low: 100 * interval.low, high: 100 * interval.high })})`}
                </td>
                <td>{discriminationIndex === null ? "cannot be said" : fixed(discriminationIndex)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </MarksScroll>
    </details>
  );
}

/** How each question did in the class, what was taken for what, and what to do about it. */
export function ItemsPage(props: ItemsPageProps) {
  const { taught, assignment, facts, maps, test, items, families, actors, places, adjustments } = props;
  const path = `/classes/${encodeURIComponent(taught.id)}/assignments/${encodeURIComponent(assignment.id)}`;
  const suspects = items.filter(({ suspected, isVoid }) => suspected.length > 0 && !isVoid);
  return (
    <>
      <MarksTabs assignment={{ ...assignment, kind: "quiz" }} here="items" taught={taught} />
      {items.length === 0 ? (
        <p className="page-lead">
          Nobody has handed in yet. The questions stand here with their answers once somebody has.
        </p>
      ) : (
        <>
          <Summary test={test} />
          {suspects.length > 0 && (
            <section aria-labelledby="items-suspects" className="items-suspects">
              <h2 id="items-suspects">A wrong key?</h2>
              <p>
                In {plural(suspects.length, "question")} those who chose a wrong answer did better on the rest than
                those who chose the key. Read
                {suspects.length === 1 ? " it" : " them"} again, and mend what is wrong.
              </p>
              <ul>
                {suspects.map(({ item }) => (
                  <li key={item.id}>
                    <a href={`#${anchorOf(item.id)}`}>{item.stem}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <ItemsMixes classId={taught.id} mixes={actors} title="Actors taken for one another" />
          <ItemsMixes classId={taught.id} mixes={places} title="Places taken for one another">
            <ItemsMap course={facts.course} mixes={listTold(places)} pictures={maps} />
          </ItemsMixes>
          <section aria-labelledby="items-list" className="items-list">
            <h2 id="items-list">Questions</h2>
            <ol>
              {items.map((entry, i) => (
                <ItemsEntry
                  {...entry}
                  action={`/api${path}/adjustments`}
                  htmlId={anchorOf(entry.item.id)}
                  key={entry.item.id}
                  n={i + 1}
                />
              ))}
            </ol>
          </section>
          <Families families={families} />
          <MarksChanges
            adjustments={adjustments.filter(({ change }) => "item" in change)}
            path={path}
            items={new Map(items.map(({ item }) => [item.id, item]))}
            timeZone={taught.timeZone}
          />
        </>
      )}
    </>
  );
}

const anchorOf = (id: string): string => `question-${id}`;
