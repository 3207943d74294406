import { LEAST_ANSWERS } from "../../../classroom/analysis/confusion";
import type { NamedMix } from "../../../classroom/analysis/named-mix";
import { MarksScroll } from "../marks/marks-scroll";
import { showShare } from "../marks/marks-words";

const namesOf = (mixes: readonly NamedMix[], side: "key" | "chosen"): readonly (readonly [string, string])[] => {
  const names = new Map<string, string>();
  for (const mix of mixes) names.set(mix[side], side === "key" ? mix.keyName : mix.chosenName);
  return [...names].sort(([, a], [, b]) => a.localeCompare(b, "en"));
};

/** Five steps of shade, so that the eye finds the strong ones; the figure is there to be read. */
const stepOf = (share: number | null): number => (share === null ? 0 : Math.min(4, Math.ceil(share * 8)));

/** What was right by rows, what was chosen by columns. */
export function ItemsMatrix({ mixes, title }: { readonly mixes: readonly NamedMix[]; readonly title: string }) {
  const [keys, chosen] = [namesOf(mixes, "key"), namesOf(mixes, "chosen")];
  const found = new Map(mixes.map((mix) => [`${mix.key} ${mix.chosen}`, mix]));
  return (
    <>
      <MarksScroll label={`${title}, as a table`}>
        <table className="items-matrix">
          <caption className="sr-only">
            {title}: what was right by rows, what was chosen in its place by columns
          </caption>
          <thead>
            <tr>
              <td>
                right <span aria-hidden="true">↓</span> chosen <span aria-hidden="true">→</span>
              </td>
              {chosen.map(([id, name]) => (
                <th key={id} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map(([key, name]) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {chosen.map(([other]) => {
                  const mix = found.get(`${key} ${other}`);
                  return (
                    <td data-step={mix ? stepOf(mix.share) : undefined} key={other}>
                      {mix && (mix.share === null ? <small>{mix.times}</small> : showShare(mix.share))}
                      {mix?.share != null && (
                        <small>
                          {mix.times} of {mix.of}
                        </small>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </MarksScroll>
      <p className="field-hint">
        Shares are of the answers in which both could be chosen. Under {LEAST_ANSWERS} of them stands only how often,
        without a share.
      </p>
    </>
  );
}
