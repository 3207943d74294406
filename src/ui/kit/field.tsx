import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  /** What to write, or what becomes of it. */
  readonly hint?: ReactNode;
  /** Given the ids that tie the control to its label and hint. */
  readonly children: (ids: { readonly id: string; readonly "aria-describedby": string | undefined }) => ReactNode;
}

/** A labelled control with its hint. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-describedby": hint ? `${id}hint` : undefined })}
      {hint && (
        <p className="field-hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
