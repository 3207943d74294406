import { correlation } from "./moments";
import type { ItemColumn } from "./response-table";
import { LEAST_CHOOSERS, type Sample } from "./sample-size";
import { splitIntoThirds, type Third } from "./split-into-thirds";

/** One option of a choice. Shares are of all who count for the item, 0 to 1. */
export interface OptionStatistics {
  /** Null for those who were shown the item and chose nothing. */
  readonly option: string | null;
  readonly isKey: boolean;
  readonly chosen: number;
  readonly share: number;
  /** The share within the lowest, middle and highest third of the total; null for a third without attempts. */
  readonly byThirds: Readonly<Record<Third, number | null>>;
  /** Correlation of choosing it (1 or 0) with the total, -1 to 1. Null with fewer than 10 attempts, or where all or none chose it. */
  readonly pointBiserial: number | null;
  /** The same with the total without this item: the rest. */
  readonly restCorrelation: number | null;
  /** Whether a distractor is chosen by under 5 %; null with fewer than 10 attempts, and for what is no distractor. */
  readonly nonFunctioning: boolean | null;
}

interface Chosen {
  readonly mark: number;
  readonly total: number;
  readonly option: string | null;
}

/** What fewer choose does not function as an option (Haladyna and Downing 1993). */
const LEAST_SHARE = 0.05;
/** What two correlations must differ by to be called different. */
const EPSILON = 1e-9;

const THIRDS = ["low", "middle", "high"] as const;

/**
 * Who chose what. A wrong key is suspected where a distractor's rest-correlation exceeds that of the key (of all keys together, where several are
 * accepted), if at least five and 5 % chose it: of fewer the correlation says little, and one good pupil's slip would do. A key that nobody or everybody chose
 * correlates with nothing, and none is suspected; for a key that few chose there is no such least number, since a wrong one is hardly chosen.
 */
export function analyseOptions(
  { options, key }: NonNullable<ItemColumn["choice"]>,
  responses: readonly Chosen[],
  sample: Sample,
): { readonly options: readonly OptionStatistics[]; readonly suspectedKeys: readonly string[] | null } {
  const totals = responses.map(({ total }) => total);
  const rest = responses.map(({ mark, total }) => total - mark);
  const thirds = splitIntoThirds(totals);
  const restCorrelation = (accepted: readonly (string | null)[]): number | null =>
    sample === "too-few" ? null : correlation(indicate(responses, accepted), rest);

  const describe = (option: string | null): OptionStatistics => {
    const isKey = option !== null && key.includes(option);
    const indicators = indicate(responses, [option]);
    const chosen = count(indicators);
    const share = responses.length === 0 ? 0 : chosen / responses.length;
    const shareOf = (third: Third): number | null => {
      const within = indicators.filter((_, i) => thirds[i] === third);
      return within.length === 0 ? null : count(within) / within.length;
    };
    return {
      option,
      isKey,
      chosen,
      share,
      byThirds: Object.fromEntries(THIRDS.map((third) => [third, shareOf(third)])) as Record<Third, number | null>,
      pointBiserial: sample === "too-few" ? null : correlation(indicators, totals),
      restCorrelation: restCorrelation([option]),
      nonFunctioning: sample === "too-few" || isKey || option === null ? null : share < LEAST_SHARE,
    };
  };

  const nothing = responses.some(({ option }) => option === null) ? [null] : [];
  const described = [...options, ...nothing].map(describe);
  const ofKey = restCorrelation(key);
  const suspects = described.flatMap(({ option, isKey, chosen, share, restCorrelation: found }) => {
    if (option === null || isKey || chosen < LEAST_CHOOSERS || share < LEAST_SHARE) return [];
    return found !== null && ofKey !== null && found > ofKey + EPSILON ? [option] : [];
  });
  return { options: described, suspectedKeys: sample === "too-few" ? null : suspects };
}

const indicate = (responses: readonly Chosen[], accepted: readonly (string | null)[]): readonly number[] =>
  responses.map(({ option }) => (accepted.includes(option) ? 1 : 0));

const count = (indicators: readonly number[]): number => indicators.filter((one) => one === 1).length;
