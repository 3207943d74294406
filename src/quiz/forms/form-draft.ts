import type { Item, ItemKind } from "../item";

/** The claims that an item tells, those that no other item of its form may tell, and its answers, each by a number from 0 on: a form is made of thousands of comparisons. */
export interface Share {
  readonly tells: readonly number[];
  readonly guards: readonly number[];
  readonly answers: readonly number[];
}

/** Ids of what is right: none in order items, where the order is, and in number items. */
export function listAnswers(item: Item): readonly string[] {
  if (item.kind === "order" || item.kind === "number") return [];
  if (item.kind === "text") return [item.key.id];
  return item.kind === "match" ? [...new Set(item.key.map(({ option }) => option))] : item.key;
}

/** How often each number was met; a number beyond its end never. */
type Counts = number[];

function count(counts: Counts, numbers: readonly number[], by: 1 | -1): void {
  for (const number of numbers) {
    while (counts.length <= number) counts.push(0);
    counts[number] = (counts[number] ?? 0) + by;
  }
}

/** Whether some of the numbers were met so often. */
function isAnyMet(counts: Counts, numbers: readonly number[], often: number): boolean {
  for (const number of numbers) if ((counts[number] ?? 0) >= often) return true;
  return false;
}

function countName<T>(counts: Map<T, number>, name: T, by: 1 | -1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** What a form under way already tells and what it must not tell, and how often it uses a stem, a kind and an answer. */
export class FormDraft {
  readonly items: Item[] = [];
  private readonly told: Counts = [];
  private readonly guarded: Counts = [];
  private readonly answers: Counts = [];
  private readonly stems = new Map<string, number>();
  private readonly kinds = new Map<ItemKind, number>();

  constructor(
    private readonly length: number,
    private readonly mostSameAnswer: number,
    private readonly shareOf: (item: Item) => Share,
  ) {}

  private mostOf(kind: ItemKind): number {
    return kind === "choice" ? this.length : Math.max(1, Math.floor(this.length / 5));
  }

  admits(item: Item): boolean {
    if ((this.kinds.get(item.kind) ?? 0) >= this.mostOf(item.kind)) return false;
    const { tells, guards, answers } = this.shareOf(item);
    if (isAnyMet(this.guarded, tells, 1) || isAnyMet(this.told, guards, 1)) return false;
    if (isAnyMet(this.answers, answers, this.mostSameAnswer)) return false;
    return (this.stems.get(item.stem) ?? 0) <= Math.floor(this.length / 8);
  }

  add(item: Item): void {
    this.items.push(item);
    this.note(item, 1);
  }

  /** Takes back what was added last. */
  drop(): void {
    const item = this.items.pop();
    if (item) this.note(item, -1);
  }

  private note(item: Item, by: 1 | -1): void {
    const { tells, guards, answers } = this.shareOf(item);
    count(this.told, tells, by);
    count(this.guarded, guards, by);
    count(this.answers, answers, by);
    countName(this.stems, item.stem, by);
    countName(this.kinds, item.kind, by);
  }
}
