/** Drawn here because the faces lack these signs: looking for them in other fonts holds up the paint of an answer. */
const SHAPES = {
  right: "M3 8.5l3.2 3.2L13 4.8",
  wrong: "M4 4l8 8M12 4l-8 8",
  partly: "M8 3a5 5 0 0 1 0 10zM8 3a5 5 0 0 0 0 10",
  onward: "M2.5 8h10M9 4.5L12.5 8 9 11.5",
  back: "M13.5 8h-10M7 4.5L3.5 8 7 11.5",
  up: "M8 13V3.5M4.5 7L8 3.5 11.5 7",
  down: "M8 3v9.5M4.5 9L8 12.5 11.5 9",
  grip: "M5.5 4h.01M10.5 4h.01M5.5 8h.01M10.5 8h.01M5.5 12h.01M10.5 12h.01",
  search: "M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 1 0 0-8.5M10.2 10.2l3.3 3.3",
  missed: "M8 2.5v7M8 13h.01",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  list: "M6 4h7.5M6 8h7.5M6 12h7.5M2.75 4h.01M2.75 8h.01M2.75 12h.01",
  people:
    "M6 7.25a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 1 0 0 4.2M2 13c0-2.3 1.8-3.7 4-3.7s4 1.4 4 3.7M11 7.4a1.8 1.8 0 0 0 .2-3.6M12 9.7c1.3.5 2 1.6 2 3.1",
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
