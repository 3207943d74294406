import type { School } from "../school";
import { makeOwnerPasswordPath, makeSetUpPath } from "./invitations";

/** What a new school's first start prints: the link that makes its owner, or null where there is an owner already. */
export async function tellSetUp(school: School, address: string): Promise<string | null> {
  const path = await makeSetUpPath(school);
  if (path === null) return null;
  return `Nobody runs classes here yet. Whoever opens this link first becomes the owner: ${school.config.baseUrl ?? address}${path}`;
}

/** What `npm run owner` prints: a link by which the owner, who can ask nobody here, comes in again. */
export async function tellOwnerLink(school: School, address: string): Promise<string> {
  const path = await makeOwnerPasswordPath(school);
  if (path === null) return "Nobody has set the school up yet: npm start prints the link that makes its owner.";
  return `Whoever opens this link sets the owner's password, and takes the owner's second factor off. It works once, for a day: ${school.config.baseUrl ?? address}${path}`;
}
