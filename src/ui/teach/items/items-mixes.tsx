import type { ReactNode } from "react";
import { LEAST_ANSWERS } from "../../../classroom/analysis/confusion";
import type { NamedMix } from "../../../classroom/analysis/named-mix";
import { WhileAtWork } from "../class/class-archive";
import { showInterval, showShare } from "../marks/marks-words";
import { ItemsMatrix } from "./items-matrix";

interface ItemsMixesProps {
  readonly classId: string;
  readonly title: string;
  readonly mixes: readonly NamedMix[];
  /** Where they can be drawn. */
  readonly children?: ReactNode;
}

/** Those that a share can be told of, made by more than one pupil. */
export const listTold = (mixes: readonly NamedMix[]): readonly NamedMix[] =>
  mixes.filter(({ share, times }) => share !== null && times > 1);

/** As many sentences as somebody acts on; the matrix holds the rest. */
const MOST_TOLD = 6;

const percents = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  showInterval({ low: 100 * low, high: 100 * high });

/** What was taken for what, in sentences with what to do, and as a matrix. */
export function ItemsMixes({ classId, title, mixes, children }: ItemsMixesProps) {
  if (mixes.length === 0) return null;
  const told = listTold(mixes).slice(0, MOST_TOLD);
  const assign = `/teach/classes/${encodeURIComponent(classId)}/assign`;
  const id = title.replaceAll(" ", "-").toLowerCase();
  return (
    <section aria-labelledby={id} className="items-mixes">
      <h2 id={id}>{title}</h2>
      {told.length === 0 ? (
        <p>
          Nothing was mixed up often enough to speak of: a share is shown from {LEAST_ANSWERS} answers on, and where
          more than one pupil made the mistake.
        </p>
      ) : (
        <ol className="items-told">
          {told.map(({ key, chosen, keyName, chosenName, share, interval, times, of, lesson }) => (
            <li key={`${key} ${chosen}`}>
              <p>
                <strong>{showShare(share ?? 0)}</strong> took <strong>{chosenName}</strong> for{" "}
                <strong>{keyName}</strong>
                <small>
                  {times} of {of} answers{interval && `; likely ${percents(interval)} %`}
                </small>
              </p>
              {lesson && (
                <WhileAtWork>
                  <a
                    className="button-quiet"
                    href={`${assign}?${new URLSearchParams({ kind: "lesson", target: lesson.id })}`}
                  >
                    Assign “{lesson.title}”
                  </a>
                </WhileAtWork>
              )}
            </li>
          ))}
        </ol>
      )}
      {children}
      <details>
        <summary>All of them as a table</summary>
        <ItemsMatrix mixes={mixes} title={title} />
      </details>
    </section>
  );
}
