import type { Source } from "../../course/course";

const MAKINGS: Readonly<Record<Source["readsAs"], string>> = {
  "original reporting": "original reporting",
  rewrite: "a rewrite of other reports",
  patchwork: "a patchwork of other reports",
  repost: "a copy that another site put up",
};

/** How a source reads to us, as the end of "reads as ...". */
export const describeMaking = ({ readsAs }: Pick<Source, "readsAs">): string => MAKINGS[readsAs];
