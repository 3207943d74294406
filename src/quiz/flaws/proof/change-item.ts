import type { Option } from "../../item";
import type { CheckedItem } from "../flaw-rule";
import { listKeys } from "../item-parts";

/** Small changes by which a clean item is spoilt. None changes the item that it is given. */

export const withStem = (item: CheckedItem, change: (stem: string) => string): CheckedItem => ({
  ...item,
  stem: change(item.stem),
});

/** The stem with words before its question mark. */
export const withEnding = (item: CheckedItem, words: string): CheckedItem =>
  withStem(item, (stem) => stem.replace(/\?$/, ` ${words}?`));

/** The stem with words after its first one. */
export const withSecond = (item: CheckedItem, words: string): CheckedItem =>
  withStem(item, (stem) => stem.replace(/^(On the map: )?(\S+)/, `$1$2 ${words}`));

export const withOptions = (item: CheckedItem, change: (option: Option, index: number) => Option): CheckedItem => ({
  ...item,
  options: item.options.map(change),
});

/** The item with another text at one of its options, counted from 0. */
export const withText = (item: CheckedItem, at: number, text: string): CheckedItem =>
  withOptions(item, (option, i) => (i === at ? { ...option, text } : option));

export const indexOfKey = (item: CheckedItem): number =>
  item.options.findIndex(({ id }) => listKeys(item).includes(id));
export const indexOfWrong = (item: CheckedItem): number =>
  listKeys(item).length === 0
    ? item.options.length - 1
    : item.options.findIndex(({ id }) => !listKeys(item).includes(id));

/** The item with its options in another order. */
export const reversed = (item: CheckedItem): CheckedItem => ({ ...item, options: [...item.options].reverse() });
