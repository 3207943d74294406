import type { School } from "../school";
import { makeSetUpPath } from "./invitations";

/** What a new school's first start prints: the link that makes its owner, or null where there is an owner already. */
export async function tellSetUp(school: School, address: string): Promise<string | null> {
  const path = await makeSetUpPath(school);
  if (path === null) return null;
  return `Nobody runs classes here yet. Whoever opens this link first becomes the owner: ${school.config.baseUrl ?? address}${path}`;
}
