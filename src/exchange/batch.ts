import type { FactBase } from "../course/fact-base";
import type { Item, ItemKind } from "../quiz/item";
import { shortHash } from "../quiz/random";

/** A base map that pictures are drawn on. Map units as in the view that it is of. */
export interface MapSheet {
  /** A whole SVG document with a viewBox of `width` by `height`. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly at: (lon: number, lat: number) => readonly [x: number, y: number];
  /** What is lettered on it, in map units; `id` is a place, or null for a country. */
  readonly names: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** Items on their way out. */
export interface Batch {
  readonly facts: FactBase;
  readonly seed: string;
  readonly items: readonly Item[];
  /** Where the course is served ("https://example.org"), so that citations become links; null leaves them words. */
  readonly base: string | null;
  /** By view id; empty for formats that draw no maps. */
  readonly sheets: ReadonlyMap<string, MapSheet>;
}

/** An item that the format cannot carry, and why, as a clause: "the reports prove no single order". */
export interface LeftOut {
  readonly id: string;
  readonly kind: ItemKind;
  readonly reason: string;
}

/** A written file. */
export interface Exported {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly carried: number;
  readonly leftOut: readonly LeftOut[];
}

/** A tool's way of writing items down. */
export interface Format {
  readonly id: string;
  /** What it is called for people. */
  readonly title: string;
  /** End of the file's name, without a dot in front. */
  readonly extension: string;
  readonly mediaType: string;
  readonly drawsMaps: boolean;
  /** By kind, what is not as in the course: another shape, another mark. */
  readonly differs: Readonly<Partial<Record<ItemKind, string>>>;
  readonly write: (batch: Batch) => Exported;
}

/** Longest id that Moodle keeps. */
const LONGEST_ID = 100;

/** The same for the same item of the same course, whatever else is exported: what an importer may know it by. */
export function stableId({ facts }: Pick<Batch, "facts">, { id }: Pick<Item, "id">): string {
  const whole = `${facts.course.id}.${id}`;
  return whole.length <= LONGEST_ID ? whole : `${whole.slice(0, LONGEST_ID - 8)}.${shortHash(whole)}`;
}

/** What a tool may sort items by. */
export function listTags({ family, skill, kind, difficulty, lesson, differs }: Item): readonly string[] {
  return [
    `skill-${skill}`,
    `kind-${kind}`,
    `family-${family}`,
    `difficulty-${difficulty}`,
    ...(lesson === null ? [] : [`lesson-${lesson}`]),
    ...(differs ? ["reports-differ"] : []),
  ];
}

/** "Course title, seed bank, 1a2b3c4": another state of the course is another name, so that old and new items do not mix. */
export const nameBatch = ({ facts, seed }: Pick<Batch, "facts" | "seed">): string =>
  `${facts.course.title}, seed ${seed}, ${facts.course.hash.slice(0, 7)}`;

/** "3 order: the reports prove no single order": what was left out, by kind and reason, a line each. */
export function describeLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, reason } of leftOut) {
    const line = `${kind}: ${reason}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${count} ${line}`);
}
