"use client";

import { createContext, useContext } from "react";

const Numbers = createContext<ReadonlyMap<string, number>>(new Map());

/** Gives what stands in it the numbers of the claims that the learner has met. */
export const ClaimNumbers = Numbers.Provider;

/** The number of each claim by its id, in the order in which the learner met them. */
export const useClaimNumbers = (): ReadonlyMap<string, number> => useContext(Numbers);

/** The number of a claim, for a card that is drawn before anybody plays. */
export function ClaimNumber({ claim }: { claim: string }) {
  return useClaimNumbers().get(claim) ?? null;
}
