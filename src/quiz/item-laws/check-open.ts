import { type FactBase, findSoleAccount, getClaim } from "../../course/fact-base";
import type { NumberItem, TextItem } from "../item";
import { scoreResponse } from "../score/score-response";
import { optionId } from "../telling/explain";
import { rightResponse } from "../telling/right-response";
import { checkAnswer, isOption } from "./check-answer";
import { checkRefutations } from "./check-refutations";

/** What is wrong with an item that is answered by typing: the key is proven and earns the mark, every lure is refuted and earns none. */
export function checkOpen(facts: FactBase, item: NumberItem | TextItem): readonly string[] {
  const claim = item.asks[0] ?? "";
  const lures = item.lures.map(({ id }) => id);
  const isKey =
    item.kind === "text" ? isOption(item.key.id) : isOption(findFigureOption(facts, claim, item.key.value) ?? "");
  const { earned, max } = scoreResponse(item, rightResponse(item));
  const earning = item.lures.filter(({ accepted }) =>
    accepted.some((text) => scoreResponse(item, { kind: item.kind, text }).earned > 0),
  );
  return [
    ...(item.options.length > 0 ? ["shows options"] : []),
    ...checkAnswer(facts, claim, isKey, lures),
    ...checkRefutations(facts, item.lures, []),
    ...(earned === max ? [] : ["its own key does not earn the mark"]),
    ...earning.map(({ id }) => `the lure ${id} earns marks`),
  ];
}

/** Option id of the figure of a claim that has this number. */
function findFigureOption(facts: FactBase, claim: string, n: number): string | null {
  const values = Object.values(findSoleAccount(getClaim(facts, claim))?.args ?? {});
  const figure = values.find((value) => value.kind === "figure" && value.figure.n === n);
  return figure ? optionId(figure) : null;
}
