import type { Bank } from "../bank/generate-bank";
import type { Item } from "../item";
import { listFirmClaims } from "../options/true-of";
import { listAnswers, type Share } from "./form-draft";
import { listGuarded } from "./reveals";

/** What each item of a bank brings into a form. */
export interface ItemShares {
  /** With every note on what a wrong option is true of. */
  readonly strict: (item: Item) => Share;
  /** Without those notes, which can be replaced. */
  readonly lenient: (item: Item) => Share;
}

/** Numbers names: 0 for the first that is asked for, and so on. */
function numberNames(): (names: readonly string[]) => readonly number[] {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  return (names) => names.map(numberOf);
}

function remember(list: (item: Item) => Share): (item: Item) => Share {
  const shares = new Map<Item, Share>();
  return (item) => {
    const known = shares.get(item);
    if (known) return known;
    const share = list(item);
    shares.set(item, share);
    return share;
  };
}

function openShares({ reveals }: Bank): ItemShares {
  const [numberClaims, numberAnswers] = [numberNames(), numberNames()];
  const strict = remember((item) => ({
    tells: numberClaims(item.claims),
    guards: numberClaims(listGuarded(reveals, item)),
    answers: numberAnswers(listAnswers(item)),
  }));
  return { strict, lenient: remember((item) => ({ ...strict(item), tells: numberClaims(listFirmClaims(item)) })) };
}

const known = new WeakMap<Bank, ItemShares>();

/** Worked out once for each item of a bank, when a form first looks at it. */
export function getItemShares(bank: Bank): ItemShares {
  const shares = known.get(bank) ?? openShares(bank);
  known.set(bank, shares);
  return shares;
}
