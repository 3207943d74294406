import { DeleteButton } from "../kit/delete-button";

interface StartAnewProps {
  /** On the button. */
  readonly text: string;
  /** Deletes the path; what it returns is called once the question has closed. */
  readonly restart: () => Promise<() => void>;
}

/** Leads back to the cover of a story, after asking once: the path that was played goes. */
export function StartAnew({ text, restart }: StartAnewProps) {
  return (
    <DeleteButton onDelete={restart} question="Delete your choices in this story?" text={text}>
      They go from this device and cannot be brought back. The story then begins with its first scene.
    </DeleteButton>
  );
}
