import { useEffect, useState } from "react";

/** Whether the page's script runs: before that a form would be sent by the browser itself, with its fields in the address. */
export function useReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return isReady;
}
