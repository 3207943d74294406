"use client";

import { useEffect, useRef } from "react";

interface ClassZoneProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly zones: readonly string[];
  /** The class's own; null proposes that of this device. */
  readonly value: string | null;
}

/** Names its zones as "Asia/Amman" reads to people. */
const tell = (zone: string): string => zone.replaceAll("_", " ");

/** A choice of time zone. */
export function ClassZone({ zones, value, ...ids }: ClassZoneProps) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (value !== null || !select.current || !own) return;
    if (!zones.includes(own)) select.current.add(new Option(tell(own), own));
    select.current.value = own;
  }, [value, zones]);
  return (
    <select {...ids} className="select" defaultValue={value ?? "UTC"} name="timeZone" ref={select}>
      {(value === null || zones.includes(value) ? zones : [value, ...zones]).map((zone) => (
        <option key={zone} value={zone}>
          {tell(zone)}
        </option>
      ))}
    </select>
  );
}
