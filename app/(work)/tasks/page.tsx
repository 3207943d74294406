import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePupil } from "../../../src/server/accounts/page-actor";
import { readHome } from "../../../src/server/attempts/read-home";
import { WorkHome } from "../../../src/ui/work/work-home";

export const metadata: Metadata = { title: "Your work" };

export default async function WorkHomePage() {
  const { school, actor, at } = await requirePupil();
  const home = (await readHome(school, actor, at)) ?? notFound();
  return <WorkHome home={home} name={actor.name} now={at} />;
}
