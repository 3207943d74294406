import { useMemo, useSyncExternalStore } from "react";
import type { PupilCard } from "../../../classroom/people/pupil-card";
import { parseCards, readCardText, watchCards } from "./pupil-card-store";

/** The login cards that this tab keeps, by name; null before the browser has looked. */
export function usePupilCards(classId: string): readonly PupilCard[] | null {
  const text = useSyncExternalStore(
    watchCards,
    () => readCardText(classId),
    () => null,
  );
  return useMemo(() => {
    const collator = new Intl.Collator("en", { numeric: true });
    return text === null ? null : [...parseCards(text)].sort((a, b) => collator.compare(a.name, b.name));
  }, [text]);
}
