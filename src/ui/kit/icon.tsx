/** Drawn here because the faces lack these signs: looking for them in other fonts holds up the paint of an answer. */
const SHAPES = {
  right: "M3 8.5l3.2 3.2L13 4.8",
  wrong: "M4 4l8 8M12 4l-8 8",
  partly: "M8 3a5 5 0 0 1 0 10zM8 3a5 5 0 0 0 0 10",
  onward: "M2.5 8h10M9 4.5L12.5 8 9 11.5",
  up: "M8 13V3.5M4.5 7L8 3.5 11.5 7",
  down: "M8 3v9.5M4.5 9L8 12.5 11.5 9",
  grip: "M5.5 4h.01M10.5 4h.01M5.5 8h.01M10.5 8h.01M5.5 12h.01M10.5 12h.01",
} as const;

export type IconName = keyof typeof SHAPES;

/** A sign in the text's colour and size. It says nothing to a screen reader; the words beside it do. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg aria-hidden="true" className="icon" data-icon={name} viewBox="0 0 16 16">
      <path d={SHAPES[name]} />
    </svg>
  );
}
