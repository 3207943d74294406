import type { GuessOption } from "./guess";

/** Native radios, one of which must be chosen before the form can be sent. */
export function Choices({
  name,
  options,
  chosen,
}: {
  name: string;
  options: readonly GuessOption[];
  chosen?: string | undefined;
}) {
  return (
    <div className="choices">
      {options.map((option) => (
        <label className="choice" key={option.id}>
          <input defaultChecked={option.id === chosen} name={name} required type="radio" value={option.id} />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}
