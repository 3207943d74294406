"use client";

import { useState } from "react";
import { sendJson } from "../../kit/send-json";
import { WhileAtWork } from "../class/class-archive";

/** Takes a change back; the marks are again what they would be without it. */
export function MarksUndo({ path }: { readonly path: string }) {
  const [says, setSays] = useState<string | null>(null);
  const undo = async () => {
    const sent = await sendJson("DELETE", path);
    if (sent.ok) window.location.reload();
    else setSays(sent.says);
  };
  return (
    <WhileAtWork>
      <p className="marks-undo">
        <button onClick={() => void undo()} type="button">
          Undo
        </button>
        <span role="alert">{says}</span>
      </p>
    </WhileAtWork>
  );
}
