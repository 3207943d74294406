import { Field } from "../kit/field";

/** The field for a code that an authenticator app shows. */
export function CodeField({ label }: { readonly label: string }) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
          name="code"
          pattern="[0-9]{6}"
          required
        />
      )}
    </Field>
  );
}
