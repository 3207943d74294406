"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { ClaimCard } from "../../study/replay";
import { type Tally, tallyClaims } from "../../study/tally";
import { today } from "./review-record";
import { createReviewStore, type ReviewState } from "./review-store";

interface Knowledge {
  readonly store: StoreApi<ReviewState>;
  /** By claim; null until the device has been asked. */
  readonly cards: ReadonlyMap<string, ClaimCard> | null;
  /** Ids of all claims that can be asked. */
  readonly claims: readonly string[];
}

const KnowledgeContext = createContext<Knowledge | null>(null);

const TROUBLE = {
  "set-aside":
    "What this device remembered of your answers could not be read. It has been set aside, not deleted, and the page starts empty. If you have exported your answers, import the file below.",
  "not-saved": "This browser does not let the page remember anything, so nothing can be shown or imported here.",
  "no-code": "A part of this page has not arrived. Check the network, then load the page again.",
} as const;

/** Reads what the device keeps of the answers, and computes from it what is known of each claim. */
export function KnowledgeProvider({
  course,
  claims,
  children,
}: {
  course: string;
  claims: readonly string[];
  children: ReactNode;
}) {
  const [store] = useState(() => createReviewStore(course));
  const { record, trouble, load } = useStore(store);
  const [cards, setCards] = useState<Knowledge["cards"]>(null);
  const [isLost, setLost] = useState(false);

  useEffect(() => {
    void load();
    // Another tab may have asked something meanwhile.
    const reload = () => {
      if (document.visibilityState === "visible") void load();
    };
    document.addEventListener("visibilitychange", reload);
    return () => document.removeEventListener("visibilitychange", reload);
  }, [load]);

  useEffect(() => {
    if (!record) return;
    let isLate = false;
    import("../../study/replay")
      .then(({ replayLog }) => isLate || setCards(replayLog(record.entries, record.until)))
      .catch(() => setLost(true));
    return () => {
      isLate = true;
    };
  }, [record]);

  const says = isLost ? "no-code" : trouble;
  return (
    <KnowledgeContext value={{ store, cards, claims }}>
      <div role="status">{says && <p className="notice">{TROUBLE[says]}</p>}</div>
      {children}
    </KnowledgeContext>
  );
}

function useKnowledge(): Knowledge {
  const knowledge = useContext(KnowledgeContext);
  if (!knowledge) throw new Error("This needs a KnowledgeProvider around it.");
  return knowledge;
}

export function useReview<T>(select: (state: ReviewState) => T): T {
  return useStore(useKnowledge().store, select);
}

/** Counts what is known of some claims, given by their indexes, or of all; null until the device has been asked. */
export function useTally(): ((claims?: readonly number[]) => Tally) | null {
  const { cards, claims } = useKnowledge();
  if (!cards) return null;
  const day = today();
  return (some) => tallyClaims(cards, some ? some.flatMap((i) => claims[i] ?? []) : claims, day);
}
