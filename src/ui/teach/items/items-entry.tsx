import type { AnalysedItem } from "../../../classroom/analysis/analysed-item";
import { listAcceptable } from "../../../classroom/marks/accepted-answer";
import { nameAnswer } from "../../../classroom/marks/given-answers";
import type { ItemStatistics } from "../../../classroom/statistics/item-statistics";
import { plural } from "../../../course/plural";
import type { Item } from "../../../quiz/item";
import { familyName, KIND_NAMES } from "../../bank/item-names";
import { Icon } from "../../kit/icon";
import { WhileAtWork } from "../class/class-archive";
import { showInterval, showShare } from "../marks/marks-words";
import { MendDialog } from "../marks/mend-dialog";
import type { MendFormProps } from "../marks/mend-form";

interface ItemsEntryProps extends AnalysedItem {
  readonly n: number;
  readonly htmlId: string;
  readonly action: string;
}

/** How well it tells strong from weak, in words beside the figure; the bounds are Moodle's. */
function tellDiscrimination({ discriminationIndex: index, sample, sd }: ItemStatistics): string {
  if (sample === "too-few") return "too few attempts to say";
  if (index === null) return sd === 0 ? "cannot be said: all have the same mark" : "cannot be said";
  const words =
    index >= 50
      ? "very well"
      : index >= 30
        ? "well"
        : index >= 20
          ? "weakly"
          : index >= 0
            ? "hardly"
            : "the wrong way round";
  return `${words} (${index.toFixed(0)}${sample === "few" ? ", a hint" : ""})`;
}

function Answers({ answers, asked }: Pick<ItemsEntryProps, "answers" | "asked">) {
  const hasThirds = answers.some(({ low }) => low !== null);
  return (
    <table className="items-answers">
      <caption className="sr-only">What was answered</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Share</th>
          {hasThirds && <th scope="col">Lowest and highest third</th>}
        </tr>
      </thead>
      <tbody>
        {answers.map(({ answer, text, isKey, isAccepted, count, share, low, high }) => (
          <tr data-key={isKey || isAccepted} key={answer ?? text}>
            <th scope="row">
              {isKey && <Icon name="right" />} {text}
              {isKey && <span className="sr-only"> (key)</span>}
              {isAccepted && <small>accepted</small>}
            </th>
            <td className="items-bar">
              <svg aria-hidden="true" height="10" preserveAspectRatio="none" viewBox="0 0 100 10" width="100%">
                <rect className="items-bar-back" height="10" width="100" />
                <rect className="items-bar-share" height="10" width={100 * share} />
              </svg>
              <span>
                {count} of {asked}, {showShare(share)}
              </span>
            </td>
            {hasThirds && (
              <td className="items-thirds">
                {low !== null &&
                  high !== null &&
                  answer !== null &&
                  `low third ${showShare(low)}, high ${showShare(high)}`}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What can be accepted: wrong answers that were given, the commonest first, then those that nobody gave. */
function listChoices(item: Item, answers: ItemsEntryProps["answers"]): MendFormProps["answers"] {
  const known = new Map(answers.map((one) => [one.answer, one]));
  const given = answers.flatMap(({ answer, text, count, isKey, isAccepted }) =>
    answer === null || isKey || isAccepted || count === 0 ? [] : [{ answer, text, count }],
  );
  const others = listAcceptable(item).filter((answer) => {
    const one = known.get(answer);
    return one === undefined || (one.count === 0 && !one.isAccepted);
  });
  return [...given, ...others.map((answer) => ({ answer, text: nameAnswer(item, answer), count: 0 }))];
}

/** One question: how hard it was, whether it tells pupils apart, and who chose what. */
export function ItemsEntry(props: ItemsEntryProps) {
  const { n, htmlId, action, item, statistics, asked, answers, suspected, isVoid, isCredited } = props;
  const { facility, interval, unanswered } = statistics;
  const idle = (statistics.options ?? []).filter(({ nonFunctioning }) => nonFunctioning).length;
  return (
    <li className="items-entry" id={htmlId}>
      <h3>
        <span className="marks-n">{n}</span> {item.stem}
      </h3>
      <p className="items-signs">
        {isVoid && <strong className="badge">void</strong>}
        {isCredited && <strong className="badge">credited to all</strong>}
        <span className="badge badge-quiet">{KIND_NAMES[item.kind]}</span>
        <span className="badge badge-quiet">{familyName(item.family)}</span>
      </p>
      <dl className="items-figures">
        <div>
          <dt>Earned on average</dt>
          <dd>
            {facility === null ? "·" : showShare(facility)}
            {interval && <small>likely {showInterval({ low: 100 * interval.low, high: 100 * interval.high })}</small>}
          </dd>
        </div>
        <div>
          <dt>Tells strong from weak</dt>
          <dd>{tellDiscrimination(statistics)}</dd>
        </div>
        <div>
          <dt>Asked</dt>
          <dd>
            {plural(asked, "time")}
            {unanswered > 0 && <small>{unanswered} left it empty</small>}
          </dd>
        </div>
      </dl>
      {suspected.length > 0 && (
        <p className="items-suspect">
          <Icon name="missed" /> <strong>Wrong key?</strong> Those who chose {suspected.join(", or ")} did better on the
          rest than those who chose the key.
        </p>
      )}
      <Answers answers={answers} asked={asked} />
      {idle > 0 && (
        <p className="field-hint">
          {plural(idle, "wrong answer")} hardly chosen (under 5 %): of little use as an option.
        </p>
      )}
      <WhileAtWork>
        <MendDialog
          action={action}
          answers={listChoices(item, answers)}
          isCredited={isCredited}
          isVoid={isVoid}
          item={{ id: item.id, stem: item.stem }}
          typed={item.kind === "number" ? { unit: item.key.unit } : item.kind === "text" ? { unit: "" } : null}
        />
      </WhileAtWork>
    </li>
  );
}
