import type { ReactNode } from "react";
import type { DatedReference } from "../../scenario/scenario";

/** How a line of the story names the card of a claim on a day; in the debrief there is no day. */
export const cardKey = ({ claim, day }: DatedReference): string => `${claim} ${day ?? ""}`;

/** A card that a marker opens. */
interface StoryCard {
  /** The popover's id. */
  readonly id: string;
  readonly gist: string;
  /** The paragraphs that it shows, for paper: "source 1, paragraphs 3, 5; source 2, paragraph 8". */
  readonly at: string;
}

export interface StoryCards {
  readonly byKey: Readonly<Record<string, StoryCard>>;
  /** By the popover's id: one card serves all days on which no further document came to the claim. */
  readonly nodes: Readonly<Record<string, ReactNode>>;
}
