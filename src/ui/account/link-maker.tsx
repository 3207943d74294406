"use client";

import { useState } from "react";
import { CopyText } from "../kit/copy-text";
import { JsonForm } from "../kit/json-form";

interface LinkMakerProps {
  readonly action: string;
  readonly also?: Readonly<Record<string, unknown>>;
  readonly send: string;
}

/** Makes a one-time link and shows it, once. */
export function LinkMaker({ action, also, send }: LinkMakerProps) {
  const [link, setLink] = useState<string | null>(null);
  if (link !== null) return <CopyText label="The link; it is shown only now" text={link} />;
  return (
    <JsonForm
      action={action}
      {...(also ? { also } : {})}
      onDone={(body) => setLink(window.location.origin + (body as { readonly path: string }).path)}
      quiet
      send={send}
    />
  );
}
