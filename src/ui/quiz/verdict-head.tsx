import type { ReactNode, Ref } from "react";
import { Icon } from "../kit/icon";

/** How an answer stands. The block that tells it is a `.verdict` with this as its `data-state`: one look for every kind of question, and a sign and words in each. */
export type Standing = "right" | "partly" | "wrong";

interface VerdictHeadProps {
  readonly state: Standing;
  readonly children: ReactNode;
  readonly id?: string;
  readonly ref?: Ref<HTMLParagraphElement>;
}

/** The sign and the words that a verdict opens with; it can take the focus, so that it is read out. */
export function VerdictHead({ state, children, ...rest }: VerdictHeadProps) {
  return (
    <p className="feedback-head" tabIndex={-1} {...rest}>
      <Icon name={state} /> <span>{children}</span>
    </p>
  );
}
