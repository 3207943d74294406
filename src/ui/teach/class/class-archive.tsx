"use client";

import { createContext, type ReactNode, useContext } from "react";

const Archived = createContext(false);

/** Around all pages of a class: tells what stands in them whether the class was put away. */
export function ClassArchive({ isArchived, children }: { readonly isArchived: boolean; readonly children: ReactNode }) {
  return <Archived value={isArchived}>{children}</Archived>;
}

/** What changes something in a class: not there while the class is archived, since it would be refused. */
export function WhileAtWork({ children }: { readonly children: ReactNode }) {
  return useContext(Archived) ? null : children;
}
