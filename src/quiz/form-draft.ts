import type { Item, ItemKind } from "./item";

/** The claims that an item tells, those that no other item of its form may tell, and its answers. */
export interface Share {
  readonly tells: readonly string[];
  readonly guards: readonly string[];
  readonly answers: readonly string[];
}

/** Ids of what is right: none in order items, where the order is, and in number items. */
export function listAnswers(item: Item): readonly string[] {
  if (item.kind === "order" || item.kind === "number") return [];
  if (item.kind === "text") return [item.key.id];
  return item.kind === "match" ? [...new Set(item.key.map(({ option }) => option))] : item.key;
}

type Counts = Map<string, number>;

function count(counts: Counts, names: Iterable<string>, by: 1 | -1): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + by);
}

/** What a form under way already tells and what it must not tell, and how often it uses a stem, a kind and an answer. */
export class FormDraft {
  readonly items: Item[] = [];
  private readonly told: Counts = new Map();
  private readonly guarded: Counts = new Map();
  private readonly stems: Counts = new Map();
  private readonly kinds: Counts = new Map();
  private readonly answers: Counts = new Map();

  constructor(
    private readonly length: number,
    private readonly mostSameAnswer: number,
    private readonly shareOf: (item: Item) => Share,
  ) {}

  private mostOf(kind: ItemKind): number {
    return kind === "choice" ? this.length : Math.max(1, Math.floor(this.length / 5));
  }

  admits(item: Item): boolean {
    const { tells, guards, answers } = this.shareOf(item);
    if ((this.stems.get(item.stem) ?? 0) > Math.floor(this.length / 8)) return false;
    if ((this.kinds.get(item.kind) ?? 0) >= this.mostOf(item.kind)) return false;
    if (answers.some((answer) => (this.answers.get(answer) ?? 0) >= this.mostSameAnswer)) return false;
    return !tells.some((claim) => this.guarded.get(claim)) && !guards.some((claim) => this.told.get(claim));
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
    count(this.stems, [item.stem], by);
    count(this.kinds, [item.kind], by);
  }
}
