import { JsonForm } from "../../kit/json-form";

interface ClassJoinControlsProps {
  readonly id: string;
  readonly isOpen: boolean;
}

const TIMES = [
  { open: "15", text: "For 15 minutes" },
  { open: "60", text: "For an hour" },
  { open: "today", text: "For today" },
] as const;

/** Opens a class for joining, and closes it. */
export function ClassJoinControls({ id, isOpen }: ClassJoinControlsProps) {
  const action = `/api/classes/${id}/join`;
  return (
    <fieldset className="class-joining">
      <legend>{isOpen ? "Keep it open" : "Open joining"}</legend>
      {TIMES.map(({ open, text }) => (
        <JsonForm action={action} also={{ open }} key={open} method="PUT" quiet send={text} />
      ))}
      {isOpen && <JsonForm action={action} also={{ open: "closed" }} method="PUT" send="Close it now" />}
    </fieldset>
  );
}
