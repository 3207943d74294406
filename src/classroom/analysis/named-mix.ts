import type { Mixed } from "./confusion";

/** Two entities that were mixed up, by name, with the lesson that tells most of both. */
export interface NamedMix extends Mixed {
  readonly keyName: string;
  readonly chosenName: string;
  readonly lesson: { readonly id: string; readonly title: string } | null;
}
