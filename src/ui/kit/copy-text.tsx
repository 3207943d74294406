"use client";

import { useId, useState } from "react";

/** Something to be carried elsewhere: shown in full, and copied by a button. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  const [says, setSays] = useState("");
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSays(done ? "Copied" : "Mark it and copy it by hand");
  };
  return (
    <div className="copy-text">
      <label htmlFor={id}>{label}</label>
      <div className="copy-text-line">
        <input id={id} onFocus={(event) => event.currentTarget.select()} readOnly value={text} />
        <button className="button-quiet" onClick={() => void copy()} type="button">
          Copy
        </button>
        <output>{says}</output>
      </div>
    </div>
  );
}
